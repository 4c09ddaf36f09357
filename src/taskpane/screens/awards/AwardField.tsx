import type { AwardSlot } from "../../../domain/ruleset";
import { ChoiceField } from "../rules/ChoiceField";

/** Values of the two choices that are no award; the others are places among the slots. */
const OPEN = "open";
const NO_AWARD = "none";

interface AwardFieldProps {
  readonly label: string;
  readonly slots: readonly AwardSlot[];
  /** Code of a slot; "" = none, null = not decided. */
  readonly value: string | null;
  /** Words for null and for "". */
  readonly openWords: string;
  readonly noneWords: string;
  readonly onChange: (slot: string | null) => void;
}

/** One of the awards, none of them, or not decided; a code that no slot has counts as not decided. */
export function AwardField(props: AwardFieldProps) {
  const { label, slots, value, openWords, noneWords, onChange } = props;
  const index = slots.findIndex(({ code }) => code === value);
  const shown = value === "" ? NO_AWARD : index < 0 ? OPEN : String(index);
  const choose = (next: string): void => {
    if (next === OPEN) onChange(null);
    else onChange(next === NO_AWARD ? "" : (slots[Number(next)]?.code ?? null));
  };
  const awards = slots.map(({ award }, place) => [String(place), award] as const);
  return (
    <ChoiceField
      label={label}
      choices={[[OPEN, openWords], ...awards, [NO_AWARD, noneWords]]}
      value={shown}
      onChange={choose}
    />
  );
}
