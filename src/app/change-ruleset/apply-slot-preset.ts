import type { AwardSlot, Fact, Ruleset } from "../../domain/ruleset";
import type { SlotPreset } from "../../domain/slot-preset";
import { listSlotPresets } from "../../rulesets/slot-presets";

/** The ready lists of awards that can be put into a ruleset. */
export function offerSlotPresets(): readonly SlotPreset[] {
  return listSlotPresets();
}

/** The ruleset with the preset's award slots in place of its own. Facts that it lacks are added; its own stay, with what was entered for them. A code that the ruleset gives to another fact is not taken for the preset's: that one gets a code of its own. */
export function applySlotPreset(ruleset: Ruleset, preset: SlotPreset): Ruleset {
  const codes = new Map<string, string>();
  const facts = preset.facts.reduce<readonly Fact[]>((known, fact) => {
    const same = known.find((one) => isSameFact(one, fact));
    const code = same?.code ?? freeCode(known, fact.code);
    codes.set(fact.code, code);
    return same ? known : [...known, { ...fact, code }];
  }, ruleset.facts);
  const slots = preset.slots.map((slot) => renameFacts(slot, codes));
  return { ...ruleset, facts, slots };
}

function isSameFact(one: Fact, other: Fact): boolean {
  return one.code === other.code && one.kind === other.kind && one.name === other.name;
}

function freeCode(facts: readonly Fact[], wanted: string): string {
  const isTaken = (code: string): boolean => facts.some((fact) => fact.code === code);
  let code = wanted;
  for (let number = 2; isTaken(code); number++) code = `${wanted}-${number}`;
  return code;
}

function renameFacts(slot: AwardSlot, codes: ReadonlyMap<string, string>): AwardSlot {
  const rename = (code: string): string => codes.get(code) ?? code;
  const { facts, atLeast } = slot;
  return {
    ...slot,
    facts: facts.map(rename),
    ...(atLeast === undefined
      ? {}
      : { atLeast: atLeast.map(({ fact, value }) => ({ fact: rename(fact), value })) }),
  };
}
