import { Field, Select } from "@fluentui/react-components";

import { Fold } from "../../parts/Fold";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import type { ChoiceProps } from "./choice-props";
import { ScoreColumns } from "./ScoreColumns";
import { TableRules } from "./TableRules";
import { TieBreaks } from "./TieBreaks";

/** Columns, weights, ties: what of a table counts, and how. */
export function TableChoices(props: ChoiceProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  return (
    <>
      <Fold title={say("table.scores")} isOpen>
        <div className={styles.stack}>
          <NameField {...props} />
          <ScoreColumns {...props} />
        </div>
      </Fold>
      <Fold title={say("table.rules")} isOpen>
        <div className={styles.stack}>
          <TableRules {...props} />
          <TieBreaks {...props} />
        </div>
      </Fold>
    </>
  );
}

function NameField({ offer, choice, onChange }: ChoiceProps) {
  const { say } = useWords();
  return (
    <Field label={say("table.name")}>
      <Select
        value={choice.name ?? ""}
        onChange={({ target }) => onChange({ name: target.value || null })}
      >
        {choice.name === null && <option value="">{say("table.none")}</option>}
        {offer.columns.map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </Select>
    </Field>
  );
}
