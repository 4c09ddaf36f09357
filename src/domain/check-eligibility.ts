import type { Decimal } from "./decimal";
import type { FactValue } from "./entries";
import type { Eligibility } from "./outcome";
import type { Gate } from "./ruleset";

/** What gates look at. `value` is the ranked value, null while the unit is incomplete. */
export interface GateMeasure {
  readonly complete: boolean;
  readonly value: Decimal | null;
  readonly lowestPercent: Decimal | null;
  readonly facts: ReadonlyMap<string, FactValue>;
}

/** The gates a unit fails, in the ruleset's order. A fact not entered fails its gate; gates on numbers are judged only once the unit is complete. */
export function checkEligibility(gates: readonly Gate[], measure: GateMeasure): Eligibility {
  const failedGates = gates.filter((gate) => !passesGate(gate, measure)).map((gate) => gate.code);
  return { eligible: failedGates.length === 0, failedGates };
}

function passesGate(gate: Gate, measure: GateMeasure): boolean {
  if (gate.kind === "fact") return measure.facts.get(gate.fact) === gate.mustBe;
  if (!measure.complete) return true;
  return gate.kind === "minTotal"
    ? isAtLeast(measure.value, gate.value)
    : isAtLeast(measure.lowestPercent, gate.percent);
}

function isAtLeast(value: Decimal | null, least: Decimal): boolean {
  return value !== null && value.gte(least);
}
