import { Text } from "@fluentui/react-components";

import type { Book } from "../../../app/action";
import type { ToldChange } from "../../../app/explain/describe-changes";
import type { PairChange } from "../../../app/explain/find-pair-changes";
import { placeOfScore } from "../../../app/place-in-book";
import { wordRemark } from "../../../locales/word-remark";
import { useDesk } from "../../desk";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { EXPLAIN_PANE } from "./explain-texts";

interface PairChangesProps {
  readonly book: Book;
  readonly changes: readonly ToldChange[];
}

/** Every correction with the way to its cell; nothing is written. */
export function PairChanges({ book, changes }: PairChangesProps) {
  const styles = usePaneStyles();
  const { language } = useWords();
  return (
    <ul className={styles.list}>
      {changes.map(({ remark, change }) => {
        const text = wordRemark(remark, language);
        return (
          <li key={text} className={styles.card}>
            <Text>{text}</Text>
            {change && <SeeCell book={book} change={change} />}
          </li>
        );
      })}
    </ul>
  );
}

interface SeeCellProps {
  readonly book: Book;
  readonly change: PairChange;
}

function SeeCell({ book, change: { unit, criterion } }: SeeCellProps) {
  const tell = useLateWords(EXPLAIN_PANE);
  const { select } = useDesk();
  const name = book.bloc.units.find(({ code }) => code === unit)?.shortName ?? unit;
  const { stage } = book.ruleset.ranking;
  return (
    <PaneButton onClick={() => select(placeOfScore(book, [unit, criterion], stage))}>
      {tell("see", { criterion, unit: name })}
    </PaneButton>
  );
}
