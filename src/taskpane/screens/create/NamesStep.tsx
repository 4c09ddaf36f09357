import { Field, Input, Select, Text } from "@fluentui/react-components";

import type { UnitDraft } from "../../../app/draft-bloc";
import type { UnitKind } from "../../../domain/bloc";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import type { StepProps } from "./RulesStep";

const KINDS: readonly UnitKind[] = [
  "fatherlandFront",
  "massOrganisation",
  "party",
  "state",
  "association",
];

/** The short name and the kind of every unit, proposed and to be changed. */
export function NamesStep({ draft, onChange }: StepProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const change = (at: number, changed: Partial<UnitDraft>): void =>
    onChange({
      units: draft.units.map((unit, index) => (index === at ? { ...unit, ...changed } : unit)),
    });
  return (
    <ol className={styles.list}>
      {draft.units.map((unit, index) => (
        <li key={index} className={styles.card}>
          <Text weight="semibold">{`${index + 1}. ${unit.name}`}</Text>
          <Field label={say("create.short-name")}>
            <Input
              value={unit.shortName}
              onChange={(_, { value }) => change(index, { shortName: value })}
            />
          </Field>
          <Field label={say("create.kind")}>
            <Select
              value={unit.kind}
              onChange={({ target }) =>
                change(index, { kind: KINDS.find((kind) => kind === target.value) ?? "state" })
              }
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`kind.${kind}`)}
                </option>
              ))}
            </Select>
          </Field>
        </li>
      ))}
    </ol>
  );
}
