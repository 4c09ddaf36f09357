import { combine } from "../../domain/combine-checks";
import { listCriteria, getNodes } from "../../domain/criteria-tree";
import { type Decimal, decimal, roundAsCell, sum, ZERO } from "../../domain/decimal";
import type { UnitOutcome } from "../../domain/outcome";
import { contributionOf } from "../../domain/sum-sections";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { decimalCell } from "../decimal-cell";
import { criterionOutcome, scoreValue } from "../unit/unit-values";
import { WORDS } from "../words";
import { type ComparedPair, type ComparedUnit, measure } from "./compared-pair";
import {
  codeOf,
  type ComparedLine,
  type ComparisonLayout,
  isAdded,
} from "./comparison-sheet-layout";

/** What the engine says of one line of the table. */
export interface LineValues {
  readonly line: ComparedLine;
  /** As printed under A and B; what is deducted is negative. */
  readonly a: CellValue;
  readonly b: CellValue;
  readonly measuredA: CellValue;
  readonly measuredB: CellValue;
  /** null where there is no gap to explain. */
  readonly difference: Decimal | null;
  readonly percents: readonly CellValue[];
  readonly percent: CellValue;
  readonly mean: CellValue;
  readonly overMean: Decimal | null;
  readonly codeOrder: number;
}

/** The lines of the table with their values, in print order. */
export function valueLines(
  context: BookContext,
  layout: ComparisonLayout,
  pair: ComparedPair
): readonly LineValues[] {
  return layout.lines.map((line) => {
    const [one, other] = [pointsAt(context, line, pair.a), pointsAt(context, line, pair.b)];
    const isOpen = pair.gap === null;
    const [ofA, ofB] = [measureAt(context, pair.a, one), measureAt(context, pair.b, other)];
    return {
      line,
      a: one,
      b: other,
      measuredA: isOpen ? "" : ofA.toNumber(),
      measuredB: isOpen ? "" : ofB.toNumber(),
      difference: isOpen || line.kind === "section" ? null : ofA.minus(ofB),
      ...standAt(context, line, pair.a),
      codeOrder: isAdded(line) ? (layout.codeOrder.get(codeOf(line)) ?? 0) : 0,
    };
  });
}

function measureAt(context: BookContext, unit: ComparedUnit | null, shown: CellValue): Decimal {
  return unit === null || typeof shown !== "number"
    ? ZERO
    : measure(context, unit.outcome, decimal(shown));
}

function pointsAt(context: BookContext, line: ComparedLine, unit: ComparedUnit | null): CellValue {
  if (unit === null || line.kind === "section") return "";
  const shown = shownAt(context, line, unit.outcome);
  return typeof shown === "number" && line.section === "penalty" && line.kind !== "cap"
    ? 0 - shown
    : shown;
}

function shownAt(
  context: BookContext,
  line: Exclude<ComparedLine, { kind: "section" }>,
  outcome: UnitOutcome
): CellValue {
  switch (line.kind) {
    case "criterion":
      return scoreValue(criterionOutcome(outcome, line.node).contribution);
    case "group":
      return outcome.groups.get(line.node.code)?.toNumber() ?? WORDS.dash;
    case "total":
      return outcome[line.section].toNumber();
    case "cap":
      return cutOf(context, line, outcome).toNumber();
  }
}

/** What the caps of a section change: not more than 0 for the bonus, not less for what is deducted. */
function cutOf(context: BookContext, { section }: ComparedLine, outcome: UnitOutcome): Decimal {
  const pointsOf = contributionOf(outcome);
  const criteria = listCriteria(getNodes(context.ruleset, section));
  const cut = outcome[section].minus(sum(criteria.map(({ code }) => pointsOf(code))));
  return section === "penalty" ? cut.neg() : cut;
}

const PLACES = 2;

/** A base criterion in percent of its maximum, beside the bloc's mean. */
function standAt(
  { outcome }: BookContext,
  line: ComparedLine,
  unit: ComparedUnit | null
): Pick<LineValues, "percents" | "percent" | "mean" | "overMean"> {
  if (line.kind !== "criterion" || line.section !== "base")
    return { percents: [], percent: "", mean: "", overMean: null };
  const { code } = line.node;
  const all = outcome.units.map(({ criteria }) => criteria.get(code)?.percentOfMax ?? null);
  const known = all.flatMap((percent) => percent ?? []);
  const mean = known.length === 0 ? null : roundAsCell(combine(known, "mean"), PLACES);
  const own = unit === null ? null : (all[unit.index - 1] ?? null);
  return {
    percents: all.map(decimalCell),
    percent: decimalCell(own),
    mean: decimalCell(mean),
    overMean: own && mean && own.minus(mean),
  };
}

/** Place of each line by a key, the first 1; equal keys by code; null for lines that take no part. */
export function orderLines(
  lines: readonly LineValues[],
  keyOf: (line: LineValues) => Decimal | null
): readonly (number | null)[] {
  const keys = lines.map(keyOf);
  return keys.map((own, i) => {
    if (own === null) return null;
    const order = lines[i]?.codeOrder ?? 0;
    return keys.filter(
      (key, k) =>
        key !== null && (key.gt(own) || (key.eq(own) && (lines[k]?.codeOrder ?? 0) <= order))
    ).length;
  });
}
