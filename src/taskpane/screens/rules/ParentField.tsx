import { Field, Select } from "@fluentui/react-components";

import {
  findParent,
  isSameParent,
  listParents,
  moveInto,
  type Parent,
} from "../../../app/change-ruleset/edit-tree";
import { useWords, type Words } from "../../use-words";
import type { RulesetProps } from "./HeadFields";

interface ParentFieldProps extends RulesetProps {
  readonly code: string;
}

/** In which section or group a node stands; choosing another puts it at its end. */
export function ParentField({ code, ruleset, onChange }: ParentFieldProps) {
  const words = useWords();
  const parents = listParents(ruleset, code);
  const present = findParent(ruleset, code);
  const at = parents.findIndex((one) => present !== null && isSameParent(one, present));
  const choose = (index: number): void => {
    const parent = parents[index];
    if (parent) onChange(moveInto(ruleset, code, parent));
  };
  return (
    <Field label={words.say("rules.parent")}>
      <Select value={String(at)} onChange={({ target }) => choose(Number(target.value))}>
        {parents.map((parent, index) => (
          <option key={index} value={String(index)}>
            {nameParent(parent, words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function nameParent(parent: Parent, { say }: Words): string {
  return parent.kind === "group"
    ? `${say("rules.group")} ${parent.code}`
    : say(`rules.section-${parent.section}`);
}
