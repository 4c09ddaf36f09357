import type { Issue } from "../issue";
import type { AwardSlot, Ruleset } from "../ruleset";
import { checkCheckers } from "./check-checkers";

/** Gates and slots name facts that exist and are of the kind they ask for; a slot excludes only slots listed before it and falls back to one listed after it. */
export function checkReferences(ruleset: Ruleset): Issue[] {
  const gates = ruleset.gates.flatMap((gate) =>
    gate.kind === "fact" ? checkFact(ruleset, { gate: gate.code, fact: gate.fact }) : []
  );
  const slots = ruleset.slots.flatMap(({ code: slot, facts, atLeast = [] }) => [
    ...facts.flatMap((fact) => checkFact(ruleset, { slot, fact })),
    ...atLeast.flatMap(({ fact }) => checkFact(ruleset, { slot, fact }, "number")),
  ]);
  return [
    ...gates,
    ...slots,
    ...checkCheckers(ruleset),
    ...ruleset.slots.flatMap((slot, index) => [
      ...checkExclusions(ruleset, slot, index),
      ...checkFallback(ruleset, slot, index),
    ]),
  ];
}

/** `kind`: what is asked for, left out for yes/no. */
function checkFact(
  { facts }: Ruleset,
  params: { readonly fact: string; readonly gate?: string; readonly slot?: string },
  kind?: "number"
): Issue[] {
  const found = facts.find(({ code }) => code === params.fact);
  if (found === undefined) return [{ code: "ruleset.unknown-fact", severity: "error", params }];
  return found.kind === kind ? [] : [{ code: "ruleset.fact-kind", severity: "error", params }];
}

function checkFallback(
  { slots }: Ruleset,
  { code, fallback = null }: AwardSlot,
  index: number
): Issue[] {
  if (fallback === null || slots.findIndex((slot) => slot.code === fallback) > index) return [];
  const params = { slot: code, other: fallback };
  return [{ code: "ruleset.slot-fallback", severity: "error", params }];
}

function checkExclusions({ slots }: Ruleset, slot: AwardSlot, index: number): Issue[] {
  return slot.exclusiveWith.flatMap((other): Issue[] => {
    const at = slots.findIndex(({ code }) => code === other);
    if (at >= 0 && at < index) return [];
    const code = at < 0 ? "ruleset.unknown-slot" : "ruleset.slot-order";
    return [{ code, severity: "error", params: { slot: slot.code, other } }];
  });
}
