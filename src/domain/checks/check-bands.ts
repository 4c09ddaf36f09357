import type { Decimal } from "../decimal";
import { weighNode } from "../criteria-tree";
import {
  compareDecimals,
  decimal,
  larger,
  percentOf,
  round,
  smaller,
  sum,
  toNumber,
  ZERO,
} from "../decimal";
import type { Issue, IssueCode } from "../issue";
import type { ClassBand, Ruleset } from "../ruleset";
import { isPlaces } from "./check-places";

/** The values a band holds, at the ranked precision; `last` null = open. */
interface Span {
  readonly first: Decimal;
  readonly last: Decimal | null;
}

const HUNDRED = decimal(100);

/**
 * Values that belong to no band or to two, at the precision that is ranked, and units that no band takes because the lowest asks a minimum too.
 * Walked from 0 to the most that the scale and the declared bonus can bring (100 for percents without bonus): no finding = every such value has exactly one band.
 */
export function checkBands(ruleset: Ruleset): Issue[] {
  const { places } = ruleset.ranking;
  if (ruleset.bands.length === 0 || !isPlaces(places)) return [];
  const step = decimal(`1e-${places}`);
  const spans = [...ruleset.bands]
    .sort((a, b) => compareDecimals(a.from, b.from))
    .map((band) => toSpan(band, step, places));
  return [...walkSpans(spans, { step, top: findTop(ruleset) }), ...checkLowest(ruleset)];
}

/** The most that is declared: scale and bonus, in points or in percent of the scale. */
function findTop({ scale, bonus, ranking }: Ruleset): Decimal {
  const declared = sum(bonus.nodes.map(weighNode));
  const most = scale.plus(bonus.cap === null ? declared : smaller(bonus.cap, declared));
  const top = ranking.by === "points" ? most : percentOf(most, scale, ranking.places);
  return round(top ?? HUNDRED, ranking.places);
}

function checkLowest({ bands }: Ruleset): Issue[] {
  const [lowest] = [...bands].sort((a, b) => compareDecimals(a.from, b.from));
  const percent = lowest?.minCriterionPercent ?? null;
  if (lowest === undefined || percent === null || percent.lte(0)) return [];
  const params = { name: lowest.name, percent: toNumber(percent) };
  return [{ code: "ruleset.band-lowest-minimum", severity: "warning", params }];
}

function toSpan(band: ClassBand, step: Decimal, places: number): Span {
  const from = round(band.from, places);
  const first = from.lt(band.from) ? from.plus(step) : from;
  if (band.to === null) return { first, last: null };
  const to = round(band.to, places);
  const isOver = to.gt(band.to) || (band.toExclusive && to.eq(band.to));
  return { first, last: isOver ? to.minus(step) : to };
}

function walkSpans(
  spans: readonly Span[],
  { step, top }: { step: Decimal; top: Decimal }
): Issue[] {
  const issues: Issue[] = [];
  let reach: Decimal | null = ZERO.minus(step);
  for (const { first, last } of spans) {
    if (reach === null || first.lte(reach)) issues.push(reportOverlap(first, reach, last));
    else if (first.gt(reach.plus(step)))
      issues.push(report("ruleset.band-gap", reach.plus(step), first.minus(step)));
    reach = reach === null || last === null ? null : larger(reach, last);
  }
  if (reach !== null && reach.lt(top))
    issues.push(report("ruleset.band-gap", reach.plus(step), top));
  return issues;
}

function reportOverlap(first: Decimal, reach: Decimal | null, last: Decimal | null): Issue {
  if (reach === null || last === null)
    return report("ruleset.band-overlap", first, reach ?? last ?? first);
  return report("ruleset.band-overlap", first, smaller(reach, last));
}

function report(code: IssueCode, from: Decimal, to: Decimal): Issue {
  return { code, severity: "warning", params: { from: toNumber(from), to: toNumber(to) } };
}
