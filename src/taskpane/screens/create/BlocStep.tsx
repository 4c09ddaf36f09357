import { Field, Input, Textarea } from "@fluentui/react-components";

import { readUnitLines, type DraftGap } from "../../../app/draft-bloc";
import { useWords } from "../../use-words";
import type { StepProps } from "./RulesStep";

interface BlocStepProps extends StepProps {
  /** The units as typed. */
  readonly lines: string;
  readonly onLines: (lines: string) => void;
  readonly gaps: readonly DraftGap[];
}

/** Name, province, year, and the units one per line. */
export function BlocStep({ draft, onChange, lines, onLines, gaps }: BlocStepProps) {
  const { say } = useWords();
  const faults = (gap: DraftGap) =>
    gaps.includes(gap)
      ? ({ validationState: "error", validationMessage: say(`create.gap-${gap}`) } as const)
      : {};
  const readUnits = (text: string): void => {
    onLines(text);
    onChange({ units: readUnitLines(text) });
  };
  return (
    <>
      <Field label={say("create.name")} required {...faults("name")}>
        <Input value={draft.name} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      <Field label={say("create.province")}>
        <Input value={draft.province} onChange={(_, { value }) => onChange({ province: value })} />
      </Field>
      <Field label={say("create.year")} required {...faults("year")}>
        <Input
          inputMode="numeric"
          value={draft.year}
          onChange={(_, { value }) => onChange({ year: value })}
        />
      </Field>
      <Field
        label={say("create.units")}
        required
        hint={`${say("create.units-hint")} ${say("create.units-count", { count: draft.units.length })}`}
        {...faults("units")}
      >
        <Textarea rows={6} value={lines} onChange={(_, { value }) => readUnits(value)} />
      </Field>
    </>
  );
}
