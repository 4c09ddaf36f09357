import type { Decimal } from "../../domain/decimal";
import { readCountTiers } from "./count-tiers";
import { readPercentTiers } from "./percent-tiers";
import { readBound } from "./read-bound";
import type { PointsItem } from "./split-points";
import { OTHER, type BoundReading, type Step } from "./tier-steps";

/** Tiers by percent or by count, when the words of all of them are bounds that follow on each other; one may name the rest. */
export function readBoundTiers(items: readonly PointsItem[], max: Decimal | null): BoundReading {
  const steps = toSteps(items);
  if (steps === null) return OTHER;
  const measured = steps.filter(({ unit }) => unit === "percent" || unit === "count");
  const [first] = measured;
  const others = steps.filter((step) => !measured.includes(step));
  const isMixed = measured.some(({ unit }) => unit !== first?.unit);
  if (first === undefined || isMixed || others.length > 1) return OTHER;
  const tiers = { measured, other: others[0] ?? null };
  return first.unit === "percent" ? readPercentTiers(tiers) : readCountTiers(tiers, max);
}

function toSteps(items: readonly PointsItem[]): Step[] | null {
  const steps = items.flatMap(({ text, points }): Step[] => {
    const bound = readBound(text);
    return bound === null ? [] : [{ ...bound, text, points }];
  });
  return steps.length < 2 || steps.length < items.length ? null : steps;
}
