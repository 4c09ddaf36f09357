import type { UnitCode } from "../../domain/bloc";
import type { Decimal } from "../../domain/decimal";
import { larger, smaller } from "../../domain/decimal";
import { EMPTY_ENTRY, type Entry } from "../../domain/entries";
import { findGap } from "../../domain/points/compare-results";
import { findTarget } from "../../domain/points/find-target";
import { averageRaters } from "../../domain/points/score-rank-lookup";
import type { Direction } from "../../domain/ruleset";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { WORDS } from "../words";
import type { ComparisonRow } from "./comparison-layout";

/** What the block shows in one row, said by the engine: a figure per unit in the bloc's order, and the leading one. */
export interface ComparedValues {
  readonly units: readonly CellValue[];
  readonly leading: CellValue;
}

export function comparedValues(context: BookContext, line: ComparisonRow): ComparedValues {
  const { bloc, entries } = context;
  const entryOf = (unit: UnitCode): Entry =>
    entries.scores.get(unit)?.get(line.criterion.code) ?? EMPTY_ENTRY;
  const found = bloc.units.map(({ code }) => findCompared(line, entryOf(code)));
  const shown = line.id === "rank" ? rankAll(found) : found.map(toCell);
  return { units: shown, leading: findLeading(line, found) };
}

function findCompared({ criterion, id }: ComparisonRow, entry: Entry): Decimal | null {
  const { rule } = criterion;
  const { assigned, result } = entry;
  if (!assigned || result === null || result.kind === "invalid") return null;
  if (rule.kind === "rankLookup") {
    const average = averageRaters(rule, result);
    return average === "invalid" ? null : average;
  }
  if (result.kind !== "number" || result.value.lt(0)) return null;
  const measured = { result: result.value, target: findTarget(criterion, entry) };
  return rule.kind === "relativeToLeader"
    ? findInGroup(measured, id, rule.direction)
    : measured.result;
}

/** Units with a target bring their exceed, the others their result. */
function findInGroup(
  { result, target }: { result: Decimal; target: ReturnType<typeof findTarget> },
  id: ComparisonRow["id"],
  direction: Direction
): Decimal | null {
  if (id === "best") return target === null ? result : null;
  if (target === null || target === "invalid") return null;
  return findGap({ result, target }, direction).div(target);
}

function rankAll(averages: readonly (Decimal | null)[]): readonly CellValue[] {
  return averages.map((own) =>
    own === null ? "" : 1 + averages.filter((other) => other?.gt(own)).length
  );
}

function findLeading(
  { id, criterion: { rule } }: ComparisonRow,
  found: readonly (Decimal | null)[]
): CellValue {
  if (id === "average" || id === "rank") return null;
  const lowest = id === "best" && "direction" in rule && rule.direction === "lower";
  const leading = found.reduce<Decimal | null>((best, value) => {
    if (best === null || value === null) return best ?? value;
    return lowest ? smaller(best, value) : larger(best, value);
  }, null);
  if (leading === null) return "";
  return id === "exceed" && leading.lte(0) ? WORDS.noLeader : leading.toNumber();
}

function toCell(value: Decimal | null): CellValue {
  return value === null ? "" : value.toNumber();
}
