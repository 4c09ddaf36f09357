import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { fillForms } from "../../../app/forms/fill-forms";
import type { BookLook } from "../../../app/look-at-workbook";
import { stateOfBook } from "../../../app/state-of-book";
import { ActionPanel } from "../../parts/ActionPanel";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { DossierList } from "./DossierList";
import { chosenForms, type FormChoice, listKinds, listLines, startChoice } from "./form-choice";
import { FormIssues } from "./FormIssues";
import { FORMS_TEXTS } from "./forms-texts";
import { KindCard } from "./KindCard";

/** The forms of the book: choose them, see what the paper will say, make them, see what is missing, hand them in. */
export function FormsScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const tell = useLateWords(FORMS_TEXTS);
  const { book, outcome } = look;
  const [changed, setChanged] = useState<FormChoice | null>(null);
  const choice = useMemo(() => changed ?? startChoice(book), [changed, book]);
  const input = useMemo(() => ({ forms: chosenForms(book, choice) }), [book, choice]);
  const kinds = useMemo(() => listKinds(book), [book]);
  const lines = kinds.map((kind) => listLines(book, kind, choice));
  const forms = useMemo(
    () => listKinds(book).flatMap((kind) => listLines(book, kind, choice).map(({ ref }) => ref)),
    [book, choice]
  );
  const { next, formsCurrent } = useMemo(() => stateOfBook(look), [look]);
  const isNew = lines.flat().some(({ isPresent }) => !isPresent);
  const [first] = next === "forms" && formsCurrent && !isNew ? lines.flat() : [];
  const waiting = outcome.awards.filter(({ undecided }) => undecided).length;
  return (
    <section className={styles.stack}>
      <ActionPanel
        ask={{ task: "task.forms", action: fillForms, input, book }}
        unsaid={["sheet.added"]}
        before={next === "forms" ? null : next}
        onDone={() => setChanged(null)}
      />
      {waiting > 0 && <Text>{tell("undecided", { count: waiting })}</Text>}
      <h2 className={styles.heading}>{tell("list")}</h2>
      <Text className={styles.muted}>{tell("list-help")}</Text>
      <ul className={styles.list}>
        {kinds.map((kind, index) => (
          <li key={kind.id}>
            <KindCard
              book={book}
              kind={kind}
              lines={lines[index] ?? []}
              extent={choice.get(kind.id)}
              firstKey={first?.key ?? null}
              onChoose={(extent) => setChanged(change(choice, kind.id, extent))}
            />
          </li>
        ))}
      </ul>
      <Text className={styles.muted}>{tell("print")}</Text>
      <FormIssues book={book} forms={forms} />
      <DossierList look={look} />
    </section>
  );
}

/** null takes a kind out. */
function change(
  choice: FormChoice,
  id: Parameters<FormChoice["get"]>[0],
  extent: string | null
): FormChoice {
  const others = [...choice].filter(([other]) => other !== id);
  return new Map(extent === null ? others : [...others, [id, extent]]);
}
