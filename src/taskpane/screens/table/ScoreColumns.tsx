import { Checkbox, Field, Input } from "@fluentui/react-components";

import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { DirectionField } from "./DirectionField";
import type { ChoiceProps } from "./choice-props";

/** The columns that count: ticked ones with their weight and direction. */
export function ScoreColumns(props: ChoiceProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { offer, choice, onChange } = props;
  const columns = offer.columns.filter(
    (column) =>
      column !== choice.name && (offer.numbers.includes(column) || choice.scores.includes(column))
  );
  const tick = (column: string, isTicked: boolean): void =>
    onChange({
      scores: columns.filter((one) => (one === column ? isTicked : choice.scores.includes(one))),
    });
  return (
    <ul className={styles.list} aria-label={say("table.scores")}>
      {columns.map((column) => (
        <li key={column} className={styles.card}>
          <Checkbox
            label={column}
            checked={choice.scores.includes(column)}
            onChange={(_, { checked }) => tick(column, checked === true)}
          />
          {choice.scores.includes(column) && <ColumnRule {...props} column={column} />}
        </li>
      ))}
    </ul>
  );
}

function ColumnRule({ column, ...props }: ChoiceProps & { readonly column: string }) {
  const { say } = useWords();
  const { choice, onChange } = props;
  return (
    <>
      {choice.weighting === "named" && (
        <Field label={say("table.column-weight", { column })}>
          <Input
            inputMode="decimal"
            value={choice.weights.get(column) ?? ""}
            onChange={(_, { value }) =>
              onChange({ weights: new Map([...choice.weights, [column, value]]) })
            }
          />
        </Field>
      )}
      <DirectionField {...props} column={column} />
    </>
  );
}
