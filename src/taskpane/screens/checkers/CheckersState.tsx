import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { listCheckerProgress } from "../../../app/checkers/list-progress";
import { topOf } from "../../../app/place-in-book";
import { useDesk } from "../../desk";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { CheckerCard } from "./CheckerCard";
import { CHECKERS_TEXTS } from "./checkers-texts";

interface CheckersStateProps {
  readonly book: Book;
  readonly onEdit: () => void;
}

/** The panel of a book and how far each of its checkers is; those with the most to do first. */
export function CheckersState({ book, onEdit }: CheckersStateProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(CHECKERS_TEXTS);
  const { select } = useDesk();
  const { checkers } = book.ruleset;
  const progress = useMemo(() => listCheckerProgress(book), [book]);
  return (
    <section className={styles.stack}>
      <Text className={styles.muted}>{tell("intro")}</Text>
      <Text>
        {checkers ? `${tell("combine")}: ${tell(`combine-${checkers.combine}`)}` : tell("no-panel")}
      </Text>
      {checkers && (
        <>
          <h2 className={styles.heading}>{tell("state")}</h2>
          <ul className={styles.list}>
            {progress.map((one) => (
              <li key={one.checker.code}>
                <CheckerCard progress={one} />
              </li>
            ))}
          </ul>
          <PaneButton appearance="primary" onClick={() => select(topOf("checkers"))}>
            {tell("open-sheet")}
          </PaneButton>
        </>
      )}
      <PaneButton appearance={checkers ? "secondary" : "primary"} onClick={onEdit}>
        {tell("edit")}
      </PaneButton>
    </section>
  );
}
