import { hasPlaces, ZERO, type Decimal } from "../../domain/decimal";
import type { BoundTier } from "../../domain/ruleset";
import type { RuleNote } from "./rule-words";
import { OTHER, sortSteps, type BoundReading, type Step, type Steps } from "./tier-steps";

const ZERO_WORDS = /^(du|day du|khong|dung)\b|\b(du|day du|dung han)$/;
const NONE = "không có";

interface CountedStep extends Step {
  readonly from: Decimal;
  readonly to: Decimal | null;
}

/** Tiers by a number of times: one for every number up to an open last one, with the same words around the numbers. */
export function readCountTiers({ measured, other }: Steps, max: Decimal | null): BoundReading {
  const words = new Set(measured.map(({ around }) => around).filter((around) => around !== ""));
  if (words.size > 1 || !measured.every(isWhole)) return OTHER;
  const steps = sortSteps(measured).map(countStep);
  if (steps.at(-1)?.to !== null) return OTHER;
  const breaks = steps.map((step, index) => joinCounts(step, steps[index + 1]));
  const broken = breaks.find((found) => found !== null);
  if (!broken) return startCounts(steps, { other, max });
  const lacksZero = other === null && steps[0]?.from.eq(1) === true;
  return broken.kind === "hole" ? { ...broken, lacksZero } : broken;
}

function isWhole({ lower, upper }: Step): boolean {
  return [lower, upper].every((value) => value === null || hasPlaces(value, 0));
}

function countStep(step: Step): CountedStep {
  const { lower, lowerOpen, upper, upperOpen } = step;
  const from = lower === null ? ZERO : lower.plus(lowerOpen ? 1 : 0);
  return { ...step, from, to: upper === null ? null : upper.minus(upperOpen ? 1 : 0) };
}

/** Null when the next tier begins where this one ends. */
function joinCounts({ from, to }: CountedStep, next: CountedStep | undefined): BoundReading | null {
  if (next === undefined) return null;
  if (to === null) return next.from.gt(from) ? null : OTHER;
  if (next.from.eq(to.plus(1))) return null;
  if (!next.from.gt(to)) return OTHER;
  return { kind: "hole", from: to.plus(1), to: next.from.minus(1), lacksZero: false };
}

/** The tier for 0: as printed, in words ("đủ"), or supposed – the maximum where points fall with the count, else nothing. */
function startCounts(
  steps: readonly CountedStep[],
  { other, max }: { readonly other: Step | null; readonly max: Decimal | null }
): BoundReading {
  const [first, second] = steps;
  const tiers = steps.map(({ from, text, points }): BoundTier => ({ from, text, points }));
  if (first === undefined) return OTHER;
  if (first.from.eq(0)) return other === null ? toRule(tiers) : OTHER;
  if (other !== null) {
    const { text, points } = other;
    return isForZero(other, first) ? toRule([{ from: ZERO, text, points }, ...tiers]) : OTHER;
  }
  if (!first.from.eq(1) || second === undefined || max === null) return OTHER;
  const points = first.points.gt(second.points) ? max : ZERO;
  const note: RuleNote = { kind: "below", value: first.from, points };
  return toRule([{ from: ZERO, text: NONE, points }, ...tiers], [note]);
}

function isForZero(other: Step, first: CountedStep): boolean {
  if (other.unit === "rest") return true;
  return ZERO_WORDS.test(other.around) && first.from.eq(1);
}

function toRule(tiers: readonly BoundTier[], notes: readonly RuleNote[] = []): BoundReading {
  return { kind: "rule", rule: { kind: "tiersByCount", tiers }, notes };
}
