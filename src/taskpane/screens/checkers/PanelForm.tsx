import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { checkEdited, isSame } from "../../../app/change-ruleset/change-ruleset";
import { addChecker, chooseCombine } from "../../../app/checkers/edit-panel";
import { hasErrors } from "../../../app/has-errors";
import type { Combine, Ruleset } from "../../../domain/ruleset";
import { Issues } from "../../parts/Issues";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useRulesDraft } from "../rules/rules-draft";
import { CheckerFields } from "./CheckerFields";
import { CHECKERS_TEXTS } from "./checkers-texts";

const useStyles = makeStyles({
  // As narrow as its column, however long its choices.
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

const WAYS: readonly Combine[] = ["mean", "median", "trimmedMean"];

interface PanelFormProps {
  readonly book: Book;
  readonly ruleset: Ruleset;
  readonly onChange: (ruleset: Ruleset) => void;
  readonly onReview: () => void;
  readonly onBack: () => void;
}

/** Who checks, what each one checks, and how their scores become one. Nothing is written here. */
export function PanelForm({ book, ruleset, onChange, onReview, onBack }: PanelFormProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(CHECKERS_TEXTS);
  const { setDraft } = useRulesDraft();
  const issues = useMemo(() => checkEdited(ruleset), [ruleset]);
  const isChanged = !isSame(ruleset, book.ruleset);
  const { checkers } = ruleset;
  return (
    <section className={styles.stack}>
      <div className={styles.row}>
        <PaneButton onClick={onBack}>{tell("back")}</PaneButton>
      </div>
      {isChanged && <Text>{tell("pending")}</Text>}
      {checkers ? (
        <CombineField ruleset={ruleset} onChange={onChange} />
      ) : (
        <Text>{tell("none")}</Text>
      )}
      <ul className={styles.list}>
        {(checkers?.members ?? []).map((checker, index) => (
          <li key={checker.code} className={styles.card}>
            <CheckerFields
              checker={checker}
              number={index + 1}
              ruleset={ruleset}
              onChange={onChange}
            />
          </li>
        ))}
      </ul>
      <PaneButton onClick={() => onChange(addChecker(ruleset, book.ruleset))}>
        {tell("add")}
      </PaneButton>
      {isChanged && issues.length > 0 && (
        <section className={styles.stack} aria-live="polite">
          <h2 className={styles.heading}>{tell("faults")}</h2>
          <Issues issues={issues} />
        </section>
      )}
      <div className={styles.bottom}>
        <PaneButton
          appearance="primary"
          disabledFocusable={!isChanged || hasErrors(issues)}
          onClick={onReview}
        >
          {tell("review")}
        </PaneButton>
        {isChanged && <PaneButton onClick={() => setDraft(null)}>{tell("discard")}</PaneButton>}
      </div>
    </section>
  );
}

function CombineField({ ruleset, onChange }: Pick<PanelFormProps, "ruleset" | "onChange">) {
  const styles = useStyles();
  const tell = useLateWords(CHECKERS_TEXTS);
  const choose = (value: string): void => {
    const found = WAYS.find((way) => way === value);
    if (found) onChange(chooseCombine(ruleset, found));
  };
  return (
    <Field label={tell("combine")}>
      <Select
        className={styles.select}
        value={ruleset.checkers?.combine ?? "mean"}
        onChange={({ target }) => choose(target.value)}
      >
        {WAYS.map((way) => (
          <option key={way} value={way}>
            {tell(`combine-${way}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
