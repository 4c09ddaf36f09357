import { Checkbox, Text } from "@fluentui/react-components";

import type { UnitTarget } from "../../../app/targets/list-targets";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { isTarget } from "./is-target";
import type { TargetEdit } from "./target-edits";
import { TARGETS_TEXTS } from "./targets-texts";
import { TextField } from "../../parts/TextField";

interface UnitTargetFieldsProps {
  /** As it stands in the book. */
  readonly present: UnitTarget;
  /** As it would be written. */
  readonly row: UnitTarget;
  readonly measure: string;
  readonly onChange: (changed: TargetEdit) => void;
}

/** One unit: its target, or that it does not get the criterion and why. */
export function UnitTargetFields({ present, row, measure, onChange }: UnitTargetFieldsProps) {
  const { mark } = useWords();
  const tell = useLateWords(TARGETS_TEXTS);
  const { unit, isAssigned, text, reason } = row;
  const isUnusable = text !== present.text && text.trim() !== "" && !isTarget(text);
  const name = mark(unit.name, unit.sample);
  return (
    <>
      {isAssigned ? (
        <TextField
          label={measure === "" ? name : `${name} (${measure})`}
          value={text}
          isNumber
          fault={isUnusable ? tell("bad-number") : null}
          onChange={(value) => onChange({ text: value })}
        />
      ) : (
        <TextField
          label={tell("reason", { unit: name })}
          value={reason}
          isRequired
          fault={reason.trim() === "" ? tell("reason-needed") : null}
          onChange={(value) => onChange({ reason: value })}
        />
      )}
      <Checkbox
        label={tell("withhold", { unit: unit.shortName })}
        checked={!isAssigned}
        onChange={(_, { checked }) => onChange({ isAssigned: checked !== true })}
      />
      {isAssigned && !present.isAssigned && present.reason !== "" && (
        <Text>{tell("reason-goes")}</Text>
      )}
    </>
  );
}
