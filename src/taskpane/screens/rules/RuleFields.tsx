import { Checkbox, Field, Select, Textarea } from "@fluentui/react-components";

import { LINE_KINDS } from "../../../app/change-ruleset/criterion-form";
import { useWords } from "../../use-words";
import { FormInput } from "./FormInput";
import { LinesTable } from "./LinesTable";
import type { FieldsProps } from "./rule-props";

/** What the chosen kind of rule needs besides the criterion's points. */
export function RuleFields(props: FieldsProps) {
  const { form } = props;
  return (
    <>
      {LINE_KINDS[form.kind] !== undefined && <LinesTable {...props} />}
      {form.kind === "tiersByPercent" && <NumberRow {...props} field="places" />}
      {form.kind === "rankLookup" && <Raters {...props} />}
      {form.kind === "awardTable" && <Capped {...props} />}
      {form.kind === "plusMinus" && <NumberRow {...props} field="floor" />}
      {form.kind === "proportional" && <Proportional {...props} />}
      {(form.kind === "proportional" || form.kind === "relativeToLeader") && (
        <Direction {...props} />
      )}
    </>
  );
}

interface NumberRowProps extends FieldsProps {
  readonly field: "floor" | "ceiling" | "places";
}

function NumberRow({ form, faults, change, field }: NumberRowProps) {
  const { say } = useWords();
  const name = field === "floor" && form.kind === "proportional" ? "floor-percent" : field;
  return (
    <FormInput
      label={say(`rules.${name}`)}
      value={form[field]}
      isNumber
      isFaulty={faults.includes(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
}

function Proportional(props: FieldsProps) {
  const { say } = useWords();
  const { form, change } = props;
  return (
    <>
      <Field label={say("rules.compare")}>
        <Select
          value={form.compare}
          onChange={({ target }) =>
            change({ compare: target.value === "best" ? "best" : "target" })
          }
        >
          <option value="target">{say("rules.compare-target")}</option>
          <option value="best">{say("rules.compare-best")}</option>
        </Select>
      </Field>
      <NumberRow {...props} field="floor" />
      <NumberRow {...props} field="ceiling" />
    </>
  );
}

function Direction({ form, change }: FieldsProps) {
  const { say } = useWords();
  return (
    <Field label={say("rules.direction")}>
      <Select
        value={form.direction}
        onChange={({ target }) =>
          change({ direction: target.value === "lower" ? "lower" : "higher" })
        }
      >
        <option value="higher">{say("rules.direction-higher")}</option>
        <option value="lower">{say("rules.direction-lower")}</option>
      </Select>
    </Field>
  );
}

function Raters({ form, change }: FieldsProps) {
  const { say } = useWords();
  return (
    <Field label={say("rules.raters")} hint={say("rules.raters-hint")}>
      <Textarea value={form.raters} onChange={(_, { value }) => change({ raters: value })} />
    </Field>
  );
}

function Capped({ form, change }: FieldsProps) {
  const { say } = useWords();
  return (
    <Checkbox
      label={say("rules.capped")}
      checked={form.capped}
      onChange={(_, { checked }) => change({ capped: checked === true })}
    />
  );
}
