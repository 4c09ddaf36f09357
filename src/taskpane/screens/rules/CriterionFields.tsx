import { Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";

import {
  EMPTY_LINE,
  LINE_KINDS,
  readForm,
  toForm,
  type CriterionForm,
} from "../../../app/change-ruleset/criterion-form";
import { listNumberTexts } from "../../../app/change-ruleset/number-text";
import type { Criterion, RuleKind } from "../../../domain/ruleset";
import { useWords } from "../../use-words";
import { FormInput } from "./FormInput";
import type { FieldsProps } from "./rule-props";
import { RuleFields } from "./RuleFields";

/** In the order in which people meet them. */
const KINDS: readonly RuleKind[] = [
  "direct",
  "achieved",
  "tiersByCondition",
  "tiersByCount",
  "tiersByPercent",
  "sumOfParts",
  "plusMinus",
  "awardTable",
  "proportional",
  "relativeToLeader",
  "rankLookup",
];

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  /** Called whenever every field can be read. */
  readonly onChange: (criterion: Criterion) => void;
}

/** All there is to a criterion, the kind of its rule with a sentence on what it does. */
export function CriterionFields({ criterion, onChange }: CriterionFieldsProps) {
  const { say, plain } = useWords();
  const [form, setForm] = useState(() => toForm(criterion, plain));
  const [known] = useState(() => listNumberTexts(criterion, plain));
  const read = readForm(form, criterion, known);
  const faults = read.ok ? [] : read.faults;
  const change = (changed: Partial<CriterionForm>): void => {
    const next = { ...form, ...changed };
    setForm(next);
    const made = readForm(next, criterion, known);
    if (made.ok) onChange(made.criterion);
  };
  const chooseKind = (kind: RuleKind): void => {
    const needsLine = LINE_KINDS[kind] !== undefined && form.lines.length === 0;
    change({ kind, ...(needsLine ? { lines: [EMPTY_LINE] } : {}) });
  };
  const fields = { form, faults, change };
  return (
    <>
      <Field label={say("rules.name")}>
        <Textarea value={form.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <FormInput
        label={say("rules.max")}
        value={form.max}
        isNumber
        isFaulty={faults.includes("max")}
        onChange={(max) => change({ max })}
      />
      <FormInput
        label={say("rules.weight")}
        hint={say("rules.weight-hint")}
        value={form.weight}
        isNumber
        isFaulty={faults.includes("weight")}
        onChange={(weight) => change({ weight })}
      />
      <Field label={say("rules.kind")} hint={say(`rules.help-${form.kind}`)}>
        <Select
          value={form.kind}
          onChange={({ target }) =>
            chooseKind(KINDS.find((kind) => kind === target.value) ?? "direct")
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`rules.kind-${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <RuleFields {...fields} />
      <MoreFields {...fields} />
    </>
  );
}

function MoreFields({ form, faults, change }: FieldsProps) {
  const { say } = useWords();
  return (
    <>
      <FormInput
        label={say("rules.measure")}
        hint={say("rules.measure-hint")}
        value={form.measure}
        onChange={(measure) => change({ measure })}
      />
      <FormInput
        label={say("rules.target")}
        hint={say("rules.target-hint")}
        value={form.target}
        isNumber
        isFaulty={faults.includes("target")}
        onChange={(target) => change({ target })}
      />
      <FormInput
        label={say("rules.evidence")}
        value={form.evidence}
        onChange={(evidence) => change({ evidence })}
      />
    </>
  );
}
