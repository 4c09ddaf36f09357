import { printRuleset } from "../../../src/app/criteria-table/print-ruleset";
import { decimal } from "../../../src/domain/decimal";
import { findShippedRuleset, listShippedRulesets } from "../../../src/rulesets/shipped";
import { parseRuleset } from "../../../src/rulesets/ruleset.schema";

test.each(listShippedRulesets())("%s is written and read back equal", (id) => {
  const ruleset = findShippedRuleset(id);
  if (ruleset === null) throw new Error(id);
  const back = parseRuleset(JSON.parse(printRuleset(ruleset)));
  expect(back.ok && JSON.stringify(back.ruleset)).toBe(JSON.stringify(ruleset));
});

test("points are JSON numbers where a number holds them exactly, else texts", () => {
  const ruleset = findShippedRuleset("tp-hcm-bang-bieu-4");
  if (ruleset === null) throw new Error("not shipped");
  const print = (digits: string): unknown =>
    JSON.parse(printRuleset({ ...ruleset, scale: decimal(digits) })).scale;
  expect(["19.5", "100", "0.1", "123456789.123456789"].map(print)).toEqual([
    19.5,
    100,
    0.1,
    "123456789.123456789",
  ]);
});
