import { Field, Select } from "@fluentui/react-components";

import { useWords } from "../../use-words";
import { DirectionField } from "./DirectionField";
import type { ChoiceProps } from "./choice-props";

/** The columns that separate equals, in order; one field more than are chosen. */
export function TieBreaks(props: ChoiceProps) {
  const { say } = useWords();
  const { offer, choice, onChange } = props;
  const { tieBreaks } = choice;
  const columns = offer.numbers.filter((column) => column !== choice.name);
  const free = columns.filter((column) => !tieBreaks.includes(column));
  const fields = free.length > 0 ? [...tieBreaks, ""] : tieBreaks;
  const choose = (at: number, column: string): void =>
    onChange({
      tieBreaks: fields
        .map((one, index) => (index === at ? column : one))
        .filter((one) => one !== ""),
    });
  return fields.map((chosen, index) => (
    <div key={index}>
      <Field label={say("table.tie-break", { number: index + 1 })}>
        <Select value={chosen} onChange={({ target }) => choose(index, target.value)}>
          <option value="">{say("table.none")}</option>
          {columns
            .filter((column) => column === chosen || free.includes(column))
            .map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
        </Select>
      </Field>
      {chosen !== "" && !choice.scores.includes(chosen) && (
        <DirectionField {...props} column={chosen} />
      )}
    </div>
  ));
}
