import type { Issue } from "../issue";
import type { AwardSlot, Ruleset } from "../ruleset";
import { checkCheckers } from "./check-checkers";

/** Gates and slots name facts that exist; a slot excludes only slots listed before it. */
export function checkReferences(ruleset: Ruleset): Issue[] {
  const facts = new Set(ruleset.facts.map(({ code }) => code));
  const gates = ruleset.gates.flatMap((gate) =>
    gate.kind === "fact" && !facts.has(gate.fact)
      ? [reportFact({ gate: gate.code, fact: gate.fact })]
      : []
  );
  const slots = ruleset.slots.flatMap((slot) =>
    slot.facts
      .filter((fact) => !facts.has(fact))
      .map((fact) => reportFact({ slot: slot.code, fact }))
  );
  return [
    ...gates,
    ...slots,
    ...checkCheckers(ruleset),
    ...ruleset.slots.flatMap((slot, index) => checkExclusions(ruleset, slot, index)),
  ];
}

function reportFact(params: Record<string, string>): Issue {
  return { code: "ruleset.unknown-fact", severity: "error", params };
}

function checkExclusions({ slots }: Ruleset, slot: AwardSlot, index: number): Issue[] {
  return slot.exclusiveWith.flatMap((other): Issue[] => {
    const at = slots.findIndex(({ code }) => code === other);
    if (at >= 0 && at < index) return [];
    const code = at < 0 ? "ruleset.unknown-slot" : "ruleset.slot-order";
    return [{ code, severity: "error", params: { slot: slot.code, other } }];
  });
}
