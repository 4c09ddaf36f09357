import { decimal, hasPlaces, ZERO, type Decimal } from "../../domain/decimal";
import type { BoundTier } from "../../domain/ruleset";
import type { RuleNote } from "./rule-words";
import { OTHER, sortSteps, type BoundReading, type Step, type Steps } from "./tier-steps";

interface PlacedStep extends Step {
  readonly from: Decimal;
}

/** Tiers by percent that follow on each other; results are compared at one decimal, or at those of the bounds. */
export function readPercentTiers({ measured, other }: Steps): BoundReading {
  const top = other?.unit === "none" ? toTop(measured, other) : null;
  if (top !== null) return readPercentTiers({ measured: [...measured, top], other: null });
  if (other !== null && other.unit !== "rest") return OTHER;
  const places = findPlaces(measured);
  if (places === null) return OTHER;
  const least = decimal(1).div(decimal(10).pow(places));
  const tiers = sortSteps(measured).map((step) => ({ ...step, from: startOf(step, least) }));
  const joints = tiers.map((tier, index) => joinTiers(tiers[index - 1], tier));
  const broken = joints.find(isBroken);
  if (broken !== undefined) return broken;
  const notes = joints.flatMap((joint) => (joint?.kind === "note" ? [joint.note] : []));
  const below = startTiers(tiers[0], other);
  if (below === null) return OTHER;
  const listed = tiers.map(({ from, text, points }): BoundTier => ({ from, text, points }));
  const rule = { kind: "tiersByPercent", tiers: [...below.tiers, ...listed], places } as const;
  return { kind: "rule", rule, notes: [...notes, ...below.notes] };
}

/** "hoàn thành tất cả" above "dưới 100%" is 100 %. */
function toTop(measured: readonly Step[], other: Step): Step | null {
  const isAll = /\b(tat ca|toan bo)\b/.test(other.around);
  const isOpen = measured.some(({ upper, upperOpen }) => upper?.eq(100) === true && upperOpen);
  return isAll && isOpen ? { ...other, unit: "percent", lower: decimal(100) } : null;
}

function findPlaces(steps: readonly Step[]): number | null {
  const bounds = steps.flatMap(({ lower, upper }) => [lower, upper]);
  const fits = (places: number): boolean =>
    bounds.every((value) => value === null || hasPlaces(value, places));
  return [1, 2, 3, 4].find(fits) ?? null;
}

/** "trên 90%" begins at the next number that can be told from 90. */
function startOf({ lower, lowerOpen }: Step, least: Decimal): Decimal {
  if (lower === null) return ZERO;
  return lowerOpen ? lower.plus(least) : lower;
}

type Joint = BoundReading | { readonly kind: "note"; readonly note: RuleNote };

function isBroken(joint: Joint | null): joint is BoundReading {
  return joint !== null && joint.kind !== "note";
}

/** How a tier follows on the one below it; null: without a seam. Printed bands such as 80–89 and 90–100 leave 89.5 to the lower one. */
function joinTiers(below: PlacedStep | undefined, tier: PlacedStep): Joint | null {
  if (below === undefined) return null;
  if (tier.from.lte(below.from)) return OTHER;
  const { upper } = below;
  if (upper === null) return null;
  if (upper.eq(tier.lower ?? ZERO)) return joinTouching(upper, below.upperOpen, tier.lowerOpen);
  if (upper.gt(tier.from)) return OTHER;
  const isNextWhole = tier.from.minus(upper).lte(1) && !below.upperOpen;
  return isNextWhole ? toNote("between", tier.from) : toHole(upper, tier.from);
}

/** Two tiers that name the same number: one of them, both or neither may hold it. */
function joinTouching(edge: Decimal, isOpenBelow: boolean, isOpenAbove: boolean): Joint | null {
  if (isOpenBelow && isOpenAbove) return toHole(edge, edge);
  if (isOpenBelow) return null;
  return toNote(isOpenAbove ? "edge" : "shared", edge);
}

function toHole(from: Decimal, to: Decimal): BoundReading {
  return { kind: "hole", from, to, lacksZero: false };
}

function toNote(kind: "shared" | "edge" | "between", value: Decimal): Joint {
  return { kind: "note", note: { kind, value } };
}

/** The tier from 0: the lowest as printed, the one for the rest, or one supposed to give 0. Null when two claim it. */
function startTiers(
  lowest: PlacedStep | undefined,
  other: Step | null
): { readonly tiers: readonly BoundTier[]; readonly notes: readonly RuleNote[] } | null {
  if (lowest === undefined) return null;
  if (!lowest.from.gt(0)) return other === null ? { tiers: [], notes: [] } : null;
  if (other !== null)
    return { tiers: [{ from: ZERO, text: other.text, points: other.points }], notes: [] };
  const text = `dưới ${lowest.from.toString().replace(".", ",")}%`;
  const note: RuleNote = { kind: "below", value: lowest.from, points: ZERO };
  return { tiers: [{ from: ZERO, text, points: ZERO }], notes: [note] };
}
