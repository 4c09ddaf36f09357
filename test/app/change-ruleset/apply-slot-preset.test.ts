import { applySlotPreset } from "../../../src/app/change-ruleset/apply-slot-preset";
import { checkRuleset } from "../../../src/domain/checks/check-ruleset";
import type { Ruleset } from "../../../src/domain/ruleset";
import { findShippedRuleset, listShippedRulesets } from "../../../src/rulesets/shipped";
import { listSlotPresets } from "../../../src/rulesets/slot-presets";

function shipped(id: string): Ruleset {
  const ruleset = findShippedRuleset(id);
  if (ruleset === null) throw new Error(`No ruleset ${id}`);
  return ruleset;
}

function preset(id: string) {
  const found = listSlotPresets().find((one) => one.id === id);
  if (!found) throw new Error(`No preset ${id}`);
  return found;
}

test.each(listShippedRulesets())("%s takes every list and stays sound", (id) => {
  for (const one of listSlotPresets()) {
    const changed = applySlotPreset(shipped(id), one);
    expect(checkRuleset(changed).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(changed.slots).toHaveLength(one.slots.length);
    expect(applySlotPreset(changed, one)).toEqual(changed);
  }
});

test("facts of the ruleset stay; a code that another fact has is not taken over", () => {
  const own = { code: "VUOT-CHI-TIEU", name: "Tỷ lệ vượt chỉ tiêu", kind: "number", sample: true };
  const ruleset = { ...shipped("quang-ninh-2018"), facts: [own as Ruleset["facts"][number]] };
  const changed = applySlotPreset(ruleset, preset("mot-co"));
  expect(changed.facts).toEqual([
    own,
    { code: "VUOT-CHI-TIEU-2", name: "Hoàn thành vượt các chỉ tiêu thi đua", sample: false },
  ]);
  expect(changed.slots[0]?.facts).toEqual(["VUOT-CHI-TIEU-2"]);
});
