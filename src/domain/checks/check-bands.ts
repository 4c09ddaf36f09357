import type { Decimal } from "../decimal";
import { compareDecimals, decimal, larger, round, smaller, toNumber, ZERO } from "../decimal";
import type { Issue, IssueCode } from "../issue";
import type { ClassBand, Ruleset } from "../ruleset";
import { isPlaces } from "./check-places";

/** The values a band holds, at the ranked precision; `last` null = open. */
interface Span {
  readonly first: Decimal;
  readonly last: Decimal | null;
}

const HUNDRED = decimal(100);

/** Values between 0 and the scale (100 for percents) that belong to no band or to two, at the precision that is ranked. */
export function checkBands(ruleset: Ruleset): Issue[] {
  const { places, by } = ruleset.ranking;
  if (ruleset.bands.length === 0 || !isPlaces(places)) return [];
  const step = decimal(`1e-${places}`);
  const spans = [...ruleset.bands]
    .sort((a, b) => compareDecimals(a.from, b.from))
    .map((band) => toSpan(band, step, places));
  const top = by === "percent" ? HUNDRED : ruleset.scale;
  return walkSpans(spans, { step, top });
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
