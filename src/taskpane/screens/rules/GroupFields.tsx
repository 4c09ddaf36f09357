import type { Group } from "../../../domain/ruleset";
import { useWords } from "../../use-words";
import { FormInput } from "./FormInput";
import { NumberField } from "./NumberField";

interface GroupFieldsProps {
  readonly group: Group;
  readonly onChange: (group: Group) => void;
}

/** The name and the declared points of a group. */
export function GroupFields({ group, onChange }: GroupFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <FormInput
        label={say("rules.name")}
        value={group.name}
        onChange={(name) => onChange({ ...group, name: name.normalize("NFC") })}
      />
      <NumberField
        label={say("rules.group-max")}
        value={group.maxPoints}
        onChange={(maxPoints) => maxPoints && onChange({ ...group, maxPoints })}
      />
    </>
  );
}
