import fc from "fast-check";

import { contextOf } from "../../../src/app/plan-book";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import { planSnapshot } from "../../../src/plan/plan-snapshot";
import { listShippedBlocs } from "../../../src/rulesets/shipped";
import { planCriteriaDraft } from "../../../src/sheets/criteria-draft/plan-criteria-draft";
import { readCriteriaDraft } from "../../../src/sheets/criteria-draft/read-criteria-draft";
import { blocArbitrary, FULL_BLOC } from "../../domain/arbitrary-bloc";
import { shippedInput } from "../../forms/form-book";
import { sampleSize } from "../../judges/programs";
import { toPlain } from "../plain-data";

const readBack = (input: BlocInput) =>
  readCriteriaDraft(planSnapshot(planCriteriaDraft(contextOf(input))), input.ruleset);

test.each(listShippedBlocs().map(({ id }) => id))("%s: a new copy says the ruleset", (id) => {
  const input = shippedInput(id);
  const { ruleset, issues } = readBack(input);
  expect(issues).toEqual([]);
  expect(ruleset).toEqual(input.ruleset);
});

test("so does the copy of any ruleset", () => {
  const same = (input: BlocInput): void => {
    const { ruleset, issues } = readBack(input);
    expect(issues).toEqual([]);
    expect(toPlain(ruleset)).toEqual(toPlain(input.ruleset));
  };
  fc.assert(fc.property(blocArbitrary(), same), { numRuns: sampleSize(10, 300) });
  fc.assert(fc.property(blocArbitrary(FULL_BLOC), same), { numRuns: sampleSize(1, 30) });
});
