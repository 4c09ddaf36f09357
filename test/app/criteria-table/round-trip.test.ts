import * as fc from "fast-check";

import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import type { Ruleset } from "../../../src/domain/ruleset";
import { findShippedRuleset, listShippedRulesets } from "../../../src/rulesets/shipped";
import { sampleSize } from "../../judges/programs";
import { printTable, type Layout } from "./print-table";
import { showIssue } from "./show-reading";

const RULESETS = listShippedRulesets().flatMap((id) => {
  const ruleset = findShippedRuleset(id);
  return ruleset === null ? [] : [ruleset];
});

/** Only the levels of these have styles of their own: I over 1. */
const canBeLocal = ({ base }: Ruleset): boolean =>
  base.every(({ code, type }) => type === "group" && /^[IVX]+$/.test(code));

const arbitraryLayout: fc.Arbitrary<Layout> = fc.record({
  labels: fc.constantFrom("whole", "local", "inText"),
  mark: fc.constantFrom(",", ".", "number"),
  isDecomposed: fc.boolean(),
  headers: fc.constantFrom("accents", "plain", "capitals", "twoRows"),
  titles: fc.nat(4),
  rules: fc.constantFrom("oneLine", "lines", "bullets", "short"),
  hasTotal: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
});

/** What a table can say of a ruleset. */
function pick({ base, bonus, penalty, scale, places }: Ruleset): string {
  return JSON.stringify({ base, bonus, penalty, scale, places }, null, 1);
}

test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  "A19 C03 %s printed in any layout is read back equal",
  (_, ruleset) => {
    fc.assert(
      fc.property(arbitraryLayout, (drawn) => {
        const isLocal = drawn.labels === "local" && !canBeLocal(ruleset);
        const layout: Layout = isLocal ? { ...drawn, labels: "whole" } : drawn;
        const read = readCriteriaTable(printTable(ruleset, layout));
        const errors = read.issues.filter(({ severity }) => severity === "error");
        expect(errors.map(showIssue)).toEqual([]);
        expect(read.ruleset && pick(read.ruleset)).toBe(pick(ruleset));
      }),
      { numRuns: sampleSize(8, 60) }
    );
  }
);
