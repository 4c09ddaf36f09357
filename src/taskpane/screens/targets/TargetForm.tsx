import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { giveTargets } from "../../../app/targets/give-targets";
import { readTargets, type UnitTarget } from "../../../app/targets/list-targets";
import type { Criterion } from "../../../domain/ruleset";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { SameTarget } from "./SameTarget";
import { NO_EDITS, useTargetEdits, type TargetEdit, type TargetEdits } from "./target-edits";
import { TARGETS_TEXTS } from "./targets-texts";
import { UnitTargetFields } from "./UnitTargetFields";

interface TargetFormProps {
  readonly criterion: Criterion;
  readonly book: Book;
  readonly onBack: () => void;
}

/** The targets of one criterion, as they stand in the book until somebody types another; only those are written. */
export function TargetForm({ criterion, book, onBack }: TargetFormProps) {
  const styles = usePaneStyles();
  const { plain } = useWords();
  const tell = useLateWords(TARGETS_TEXTS);
  const { value: all, change: changeAll } = useTargetEdits();
  const edits = useMemo(() => all.get(criterion.code) ?? NO_EDITS, [all, criterion]);
  const setEdits = (next: TargetEdits): void =>
    changeAll(new Map([...all, [criterion.code, next] as const]));
  const present = useMemo(() => readTargets(book, criterion, plain), [book, criterion, plain]);
  const rows = present.map((target) => ({ ...target, ...edits.get(target.unit.code) }));
  const input = useMemo(
    () => ({ criterion: criterion.code, rows: listChanged(present, edits) }),
    [criterion, present, edits]
  );
  const edit = (codes: readonly string[], changed: TargetEdit): void =>
    setEdits(
      new Map([
        ...edits,
        ...codes.map((code) => [code, { ...edits.get(code), ...changed }] as const),
      ])
    );
  const assigned = rows.filter(({ isAssigned }) => isAssigned).map(({ unit }) => unit.code);
  return (
    <section className={styles.stack}>
      <div className={styles.row}>
        <PaneButton onClick={onBack}>{tell("back")}</PaneButton>
      </div>
      <h2 className={styles.heading}>{`${criterion.code} – ${criterion.name}`}</h2>
      <Text className={styles.muted}>{tell("help")}</Text>
      <SameTarget onFill={(text) => edit(assigned, { text })} />
      <ul className={styles.list}>
        {present.map((target, index) => (
          <li key={target.unit.code} className={styles.card}>
            <UnitTargetFields
              present={target}
              row={rows[index] ?? target}
              measure={criterion.measure}
              onChange={(changed) => edit([target.unit.code], changed)}
            />
          </li>
        ))}
      </ul>
      <ActionPanel
        ask={{ task: "task.targets", action: giveTargets, input, book }}
        onDone={() => setEdits(NO_EDITS)}
      />
      {input.rows.length > 0 && (
        <PaneButton onClick={() => setEdits(NO_EDITS)}>{tell("reset")}</PaneButton>
      )}
    </section>
  );
}

/** The units for which something else is typed than stands in the book. */
function listChanged(present: readonly UnitTarget[], edits: TargetEdits) {
  return present.flatMap((target) => {
    const { unit, text, isAssigned, reason } = { ...target, ...edits.get(target.unit.code) };
    const isSame =
      isAssigned === target.isAssigned &&
      (isAssigned ? text.trim() === target.text : reason.trim() === target.reason.trim());
    return isSame ? [] : [{ unit: unit.code, text, isAssigned, reason }];
  });
}
