import { listCriteria } from "./criteria-tree";
import type { Decimal } from "./decimal";
import { percentOf, smaller, sum, ZERO } from "./decimal";
import type { FactValue } from "./entries";
import type { CriterionOutcome, Eligibility, UnitOutcome } from "./outcome";
import type { CriterionCode, Gate, Group } from "./ruleset";

/** What gates look at. `value` is the ranked value, null while the unit is incomplete. */
export interface GateMeasure {
  readonly complete: boolean;
  readonly value: Decimal | null;
  readonly lowestPercent: Decimal | null;
  readonly facts: ReadonlyMap<string, FactValue>;
  /** null while the votes are not counted. */
  readonly votePercent: Decimal | null;
  /** Of the groups that gates name; null = nothing in the group is assigned to the unit. */
  readonly groupPercents: ReadonlyMap<CriterionCode, Decimal | null>;
  readonly criteria: ReadonlyMap<CriterionCode, CriterionOutcome>;
}

const PERCENT_PLACES = 2;

/** The gates a unit fails, in the ruleset's order. A fact or a vote not entered fails its gate; gates on numbers are judged only once the unit is complete. What is not assigned to a unit holds it back in no gate. */
export function checkEligibility(gates: readonly Gate[], measure: GateMeasure): Eligibility {
  const failedGates = gates.filter((gate) => !passesGate(gate, measure)).map((gate) => gate.code);
  return { eligible: failedGates.length === 0, failedGates };
}

/** A group's subtotal in percent of what its assigned criteria can bring (of its cap, if less), 2 decimals; null when nothing in it is assigned. */
export function findGroupPercent(
  group: Group,
  { groups, criteria }: Pick<UnitOutcome, "groups" | "criteria">
): Decimal | null {
  const total = groups.get(group.code) ?? null;
  const assigned = listCriteria(group.children).filter(
    ({ code }) => criteria.get(code)?.counted.status !== "notAssigned"
  );
  const whole = sum(assigned.map(({ maxPoints, weight }) => maxPoints.times(weight)));
  return total === null ? null : percentOf(total, smaller(whole, group.maxPoints), PERCENT_PLACES);
}

function passesGate(gate: Gate, measure: GateMeasure): boolean {
  if (gate.kind === "fact") return measure.facts.get(gate.fact) === gate.mustBe;
  return !measure.complete || passesNumber(gate, measure);
}

function passesNumber(gate: Exclude<Gate, { kind: "fact" }>, measure: GateMeasure): boolean {
  switch (gate.kind) {
    case "minTotal":
      return isAtLeast(measure.value, gate.value);
    case "minCriterionPercent":
      return isAtLeast(measure.lowestPercent, gate.percent);
    case "minVotePercent":
      return isAtLeast(measure.votePercent, gate.percent);
    case "minGroupPercent": {
      const percent = measure.groupPercents.get(gate.group) ?? null;
      return percent === null || percent.gte(gate.percent);
    }
    case "minCriterionPoints":
      return passesPoints(measure.criteria.get(gate.criterion), gate.value);
  }
}

/** A bonus line left blank counts as none: 0. */
function passesPoints(outcome: CriterionOutcome | undefined, least: Decimal): boolean {
  if (outcome === undefined || outcome.counted.status === "notAssigned") return true;
  const points = outcome.counted.status === "scored" ? outcome.counted.points : ZERO;
  return points.gte(least);
}

function isAtLeast(value: Decimal | null, least: Decimal): boolean {
  return value !== null && value.gte(least);
}
