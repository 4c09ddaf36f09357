import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import { fillForms } from "../../app/fill-forms";
import { listFormGaps, listForms } from "../../app/forms-of-book";
import type { BookLook } from "../../app/look-at-workbook";
import { topOf } from "../../app/place-in-book";
import { stateOfBook } from "../../app/state-of-book";
import { useDesk } from "../desk";
import { ActionPanel } from "../parts/ActionPanel";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";

/** The forms of the book: bring them up to date, see what is missing, open them. */
export function FormsScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { select } = useDesk();
  const { book, outcome } = look;
  const forms = listForms(book);
  const gaps = listFormGaps(book);
  const waiting = outcome.awards.filter(({ undecided }) => undecided).length;
  const { next, formsCurrent } = useMemo(() => stateOfBook(look), [look]);
  const isReady = next === "forms" && formsCurrent;
  const ask = { task: "task.forms", action: fillForms, input: undefined, book } as const;
  return (
    <section className={styles.stack}>
      <ActionPanel ask={ask} before={next === "forms" ? null : next} />
      {waiting > 0 && <Text>{say("forms.undecided", { count: waiting })}</Text>}
      <h2 className={styles.heading}>{say("forms.list")}</h2>
      {forms.length === 0 && <Text>{say("forms.none")}</Text>}
      {forms.map(({ key, name }, index) => (
        <PaneButton
          key={key}
          appearance={isReady && index === 0 ? "primary" : "secondary"}
          onClick={() => select(topOf(key))}
        >
          {say("forms.open", { name })}
        </PaneButton>
      ))}
      <Text className={styles.muted}>{say("forms.print")}</Text>
      <h2 className={styles.heading}>
        {gaps.length > 0 ? say("forms.gaps", { count: gaps.length }) : say("forms.no-gaps")}
      </h2>
      {gaps.map(({ label, place }) => (
        <PaneButton key={label} onClick={() => select(place)}>
          {say("forms.gap-go", { label })}
        </PaneButton>
      ))}
    </section>
  );
}
