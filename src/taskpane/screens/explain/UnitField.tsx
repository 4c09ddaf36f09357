import { Field, Select } from "@fluentui/react-components";

import type { RankingLine } from "../../../app/list-ranking";
import { useWords } from "../../use-words";

interface UnitFieldProps {
  readonly label: string;
  readonly lines: readonly RankingLine[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** One unit of the ranking, by its rank and name. */
export function UnitField({ label, lines, value, onChange }: UnitFieldProps) {
  const { mark } = useWords();
  return (
    <Field label={label}>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        {lines.map(({ unit, rank }) => (
          <option key={unit.code} value={unit.code}>
            {`${rank ?? "–"}. ${mark(unit.name, unit.sample)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
