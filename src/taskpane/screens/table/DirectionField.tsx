import { Field, Select } from "@fluentui/react-components";

import { useWords } from "../../use-words";
import type { ChoiceProps } from "./choice-props";

/** Whether more or less is better in a column. */
export function DirectionField({
  choice,
  onChange,
  column,
}: ChoiceProps & { readonly column: string }) {
  const { say } = useWords();
  const others = choice.lower.filter((one) => one !== column);
  return (
    <Field label={say("table.column-direction", { column })}>
      <Select
        value={choice.lower.includes(column) ? "lower" : "higher"}
        onChange={({ target }) =>
          onChange({ lower: target.value === "lower" ? [...others, column] : others })
        }
      >
        <option value="higher">{say("table.higher")}</option>
        <option value="lower">{say("table.lower")}</option>
      </Select>
    </Field>
  );
}
