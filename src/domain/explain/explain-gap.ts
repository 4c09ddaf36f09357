import type { UnitCode } from "../bloc";
import { getNodes, listCriteria, SECTIONS } from "../criteria-tree";
import type { Decimal } from "../decimal";
import { roundAsCell, sum, ZERO } from "../decimal";
import { compareCodes } from "../order/compare-codes";
import type { UnitOutcome } from "../outcome";
import { pickRankedValue } from "../pick-ranked-value";
import { getPoints } from "../points/scores";
import type { CriterionCode, RankingRule, Ruleset, Section } from "../ruleset";
import { contributionOf } from "../sum-sections";

/** One line of the difference between two units, in points or in percent as ranked; what the penalty section takes counts negative. */
export interface GapLine {
  /** bonusCap, penaltyCap: what the caps changed. rounding: what is left between the lines and the printed gap. */
  readonly kind: "criterion" | "bonusCap" | "penaltyCap" | "rounding";
  readonly code: CriterionCode | null;
  readonly section: Section | null;
  /** null = not assigned to the unit, or left blank: it brings nothing, which is not a score of 0. */
  readonly a: Decimal | null;
  readonly b: Decimal | null;
  /** a − b. */
  readonly difference: Decimal;
}

/** Why one unit has more than another; the differences of the lines add up to the gap exactly. */
export interface GapExplanation {
  readonly a: UnitCode;
  readonly b: UnitCode;
  readonly by: RankingRule["by"];
  readonly valueA: Decimal;
  readonly valueB: Decimal;
  /** valueA − valueB, as printed. */
  readonly gap: Decimal;
  /** The largest difference first, whichever side it is for; equal ones by code; rounding last. */
  readonly lines: readonly GapLine[];
}

/** Decimals of the lines when ranked by percent: at least these. */
const LINE_PLACES = 2;

/** The gap between two units, criterion by criterion; null while one of them is incomplete. */
export function explainGap(
  ruleset: Ruleset,
  a: UnitOutcome,
  b: UnitOutcome
): GapExplanation | null {
  const { by } = ruleset.ranking;
  const valueA = pickRankedValue(a, by);
  const valueB = pickRankedValue(b, by);
  if (valueA === null || valueB === null) return null;
  const gap = valueA.minus(valueB);
  const lines = [...listCriterionLines(ruleset, a, b), ...listCapLines(ruleset, a, b)].sort(
    compareLines
  );
  const rest = gap.minus(sum(lines.map(({ difference }) => difference)));
  const rounding: GapLine = {
    kind: "rounding",
    code: null,
    section: null,
    a: null,
    b: null,
    difference: rest,
  };
  const isSilent = by === "points" && rest.eq(0);
  return {
    a: a.unit,
    b: b.unit,
    by,
    valueA,
    valueB,
    gap,
    lines: isSilent ? lines : [...lines, rounding],
  };
}

function listCriterionLines(ruleset: Ruleset, a: UnitOutcome, b: UnitOutcome): GapLine[] {
  return SECTIONS.flatMap((section) =>
    listCriteria(getNodes(ruleset, section)).map(({ code }): GapLine => {
      const [ofA, ofB] = [a, b].map((unit) => {
        const outcome = unit.criteria.get(code);
        const points = outcome === undefined ? null : getPoints(outcome.contribution);
        if (points === null) return null;
        return measure(ruleset, unit, section === "penalty" ? points.neg() : points);
      });
      return toLine({ kind: "criterion", code, section }, ofA ?? null, ofB ?? null);
    })
  );
}

/** What the caps of the sections and their groups changed, where they did. */
function listCapLines(ruleset: Ruleset, a: UnitOutcome, b: UnitOutcome): GapLine[] {
  const sections = [
    { kind: "bonusCap", section: "bonus", sign: 1 },
    { kind: "penaltyCap", section: "penalty", sign: -1 },
  ] as const;
  return sections.flatMap(({ kind, section, sign }) => {
    const [cutA, cutB] = [a, b].map((unit) => {
      const pointsOf = contributionOf(unit);
      const found = sum(listCriteria(getNodes(ruleset, section)).map(({ code }) => pointsOf(code)));
      return unit[section].minus(found).times(sign);
    });
    if (!cutA || !cutB || (cutA.eq(0) && cutB.eq(0))) return [];
    return [
      toLine({ kind, code: null, section }, measure(ruleset, a, cutA), measure(ruleset, b, cutB)),
    ];
  });
}

/** Points as they are, or in percent of what the unit could attain. */
function measure({ ranking }: Ruleset, { attainable }: UnitOutcome, points: Decimal): Decimal {
  if (ranking.by === "points" || attainable.eq(0)) return points;
  const places = ranking.places > LINE_PLACES ? ranking.places : LINE_PLACES;
  return roundAsCell(points.times(100).div(attainable), places);
}

function toLine(
  what: Pick<GapLine, "kind" | "code" | "section">,
  a: Decimal | null,
  b: Decimal | null
): GapLine {
  return { ...what, a, b, difference: (a ?? ZERO).minus(b ?? ZERO) };
}

function compareLines(one: GapLine, other: GapLine): number {
  const order = other.difference.abs().cmp(one.difference.abs());
  return order === 0 ? compareCodes(one.code ?? one.kind, other.code ?? other.kind) : order;
}
