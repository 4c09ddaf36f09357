import type { Formula } from "../../plan/cells";
import type { FormContext, FormUnit } from "../form-context";
import type { FormBlock, FormCell, FormRow } from "../form-document";
import { paragraph } from "../document-parts";
import { numberText, printNumber } from "../number-text";
import { orElse } from "../live-text";
import { layScoreColumns, type ScoreColumns, type ScoreLook, type ScoreParts } from "./lay-columns";

/** Every unit's points by group in the order of the bloc, the maxima above them; under the table, where wanted, what the groups' codes stand for. */
export function scoreBlocks(context: FormContext, look: ScoreLook): readonly FormBlock[] {
  const layout = layScoreColumns(context, look);
  const table: FormBlock = {
    kind: "table",
    columns: layout.columns,
    rows: [maximumRow(context, layout), ...context.units.map(rowOf(context, look, layout))],
    size: layout.size,
    repeatsHeader: look.repeatsHeader === true,
  };
  const explains = layout.hasCodes && look.explainsCodes === true;
  return [table, ...(explains ? legend(context) : [])];
}

function maximumRow({ groups, units }: FormContext, { parts }: ScoreColumns): FormRow {
  const all = groups.reduce((total, { maxPoints }) => total + maxPoints, 0);
  const maxima = parts.groups ? groups.map(({ maxPoints }) => maxPoints) : [];
  const blanks = units.slice(0, 1).flatMap((unit) => extrasOf(unit, parts).map(() => null));
  return { cells: [null, "Điểm tối đa", ...maxima, ...blanks, all], bold: true };
}

function extrasOf({ bonus, penalty }: FormUnit, parts: ScoreParts): readonly Formula[] {
  return parts.extras ? [bonus, penalty].flatMap((one) => one ?? []) : [];
}

function rowOf(
  { groups, by, hasBands }: FormContext,
  { withRank }: ScoreLook,
  { parts, hasShortNames }: ScoreColumns
): (unit: FormUnit, index: number) => FormRow {
  return (unit, index) => {
    const name = hasShortNames ? orElse(unit.shortName, unit.name) : unit.name;
    const points = parts.groups ? groups.map((group) => group.points[index] ?? null) : [];
    const ranked: readonly FormCell[] = [
      ...(by === "percent" ? [unit.value] : []),
      numberText(unit.rank),
      ...(hasBands ? [orElse(unit.band, "")] : []),
    ];
    const sums = [index + 1, name, ...points, ...extrasOf(unit, parts), unit.total];
    return { cells: [...sums, ...(withRank ? ranked : [])] };
  };
}

function legend({ groups }: FormContext): readonly FormBlock[] {
  const lines = groups.map(({ code, title, maxPoints }) =>
    paragraph("remark", `${code}: ${title} (tối đa ${printNumber(maxPoints)} điểm).`)
  );
  return [{ kind: "gap", height: 6 }, ...lines];
}
