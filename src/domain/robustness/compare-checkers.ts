import type { UnitCode } from "../bloc";
import type { BlocInput } from "../compute-bloc";
import { listAllCriteria } from "../criteria-tree";
import { type Decimal, roundAsCell, sum } from "../decimal";
import { EMPTY_ENTRY, type Entry } from "../entries";
import { compareCodes } from "../order/compare-codes";
import type { Criterion, CriterionCode } from "../ruleset";
import { kendallW, spearman } from "./agreement";

/** How much stricter or milder a checker is than those it shares cells with. For comparison only: no score is changed by it. */
export interface Severity {
  readonly checker: string;
  /** Cells (unit × criterion) that it and at least one other gave a score to. */
  readonly cells: number;
  /** Mean of (own score − mean of all scores of the cell), 4 decimals; negative = stricter; null without such cells. */
  readonly meanDeviation: Decimal | null;
}

/** How far the checkers of a panel agree on the order of the units. */
export interface CheckerAgreement {
  readonly checkers: readonly string[];
  readonly units: readonly UnitCode[];
  /** Criteria on which every checker scored every unit; totals are taken over these. */
  readonly criteria: readonly CriterionCode[];
  /** Criteria with a score missing somewhere: they play no part. */
  readonly leftOut: readonly CriterionCode[];
  readonly kendallW: Decimal | null;
  /** Every pair of checkers, as listed. */
  readonly spearman: readonly {
    readonly checkers: readonly [string, string];
    readonly value: Decimal | null;
  }[];
  readonly severity: readonly Severity[];
}

const SEVERITY_PLACES = 4;

/** Agreement and severity of the panel's checkers; null where one body checks. */
export function compareCheckers({ bloc, ruleset, entries }: BlocInput): CheckerAgreement | null {
  const panel = ruleset.checkers;
  if (panel === undefined) return null;
  const checkers = panel.members.map(({ code }) => code);
  const units = bloc.units.map(({ code }) => code).sort(compareCodes);
  const entryOf = (unit: UnitCode, { code }: Criterion): Entry =>
    entries.scores.get(unit)?.get(code) ?? EMPTY_ENTRY;
  const all = listAllCriteria(ruleset);
  const [full, leftOut] = [true, false].map((isFull) =>
    all.filter(
      (criterion) =>
        units.every((unit) =>
          checkers.every((checker) => readPoints(entryOf(unit, criterion), checker) !== null)
        ) === isFull
    )
  );
  const totals = checkers.map((checker) =>
    units.map((unit) =>
      sum(
        (full ?? []).flatMap((criterion) => {
          const points = readPoints(entryOf(unit, criterion), checker);
          return points === null ? [] : [points.times(criterion.weight)];
        })
      )
    )
  );
  const cells = units.flatMap((unit) => all.map((criterion) => entryOf(unit, criterion)));
  return {
    checkers,
    units,
    criteria: (full ?? []).map(({ code }) => code),
    leftOut: (leftOut ?? []).map(({ code }) => code),
    kendallW: (full ?? []).length === 0 ? null : kendallW(totals),
    spearman: pairUp(checkers).map(([one, other]) => ({
      checkers: [checkers[one] ?? "", checkers[other] ?? ""],
      value: spearman(totals[one] ?? [], totals[other] ?? []),
    })),
    severity: checkers.map((checker) => measureSeverity(checker, checkers, cells)),
  };
}

function readPoints(entry: Entry, checker: string): Decimal | null {
  const given = entry.assigned ? (entry.checks?.get(checker) ?? null) : null;
  return given?.kind === "points" ? given.points : null;
}

function measureSeverity(
  checker: string,
  checkers: readonly string[],
  cells: readonly Entry[]
): Severity {
  const deviations = cells.flatMap((entry): Decimal[] => {
    const own = readPoints(entry, checker);
    const given = checkers.flatMap((one) => readPoints(entry, one) ?? []);
    return own === null || given.length < 2 ? [] : [own.minus(sum(given).div(given.length))];
  });
  const meanDeviation =
    deviations.length === 0
      ? null
      : roundAsCell(sum(deviations).div(deviations.length), SEVERITY_PLACES);
  return { checker, cells: deviations.length, meanDeviation };
}

function pairUp(items: readonly unknown[]): [number, number][] {
  return items.flatMap((_, one) =>
    items.slice(one + 1).map((_other, more): [number, number] => [one, one + 1 + more])
  );
}
