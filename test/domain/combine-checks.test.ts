import fc from "fast-check";
import { applyPanel, combine, combineChecks } from "../../src/domain/combine-checks";
import { decimal } from "../../src/domain/decimal";
import type { Typed } from "../../src/domain/entries";
import type { Combine } from "../../src/domain/ruleset";
import { makeCriterion, makeEntry, typed } from "./samples";

const CRITERION = makeCriterion("1", 10);
const WAYS: readonly Combine[] = ["mean", "median", "trimmedMean"];

function show(how: Combine, ...given: (number | Typed)[]): string {
  const members = given.map((_, i) => ({ code: `K${i}`, name: "", criteria: [] }));
  const checks = new Map(
    given.map((it, i): [string, Typed] => [`K${i}`, typeof it === "number" ? typed(it) : it])
  );
  const terms = { panel: { combine: how, members }, places: 2 };
  const score = combineChecks(CRITERION, makeEntry({ checks }), terms);
  return score.status === "scored" ? score.points.toString() : score.status;
}

test.each<[Combine, number[], string]>([
  ["mean", [8, 9, 9], "8.67"],
  ["mean", [7], "7"],
  ["median", [1, 9, 8], "8"],
  ["median", [1, 9, 8, 8.5], "8.25"],
  ["trimmedMean", [1, 8, 9, 10], "8.5"],
  ["trimmedMean", [1, 8, 9.5], "8"],
  ["trimmedMean", [7, 8], "7.5"],
  ["trimmedMean", [9, 9, 9], "9"],
])("%s of %j is %s", (how, given, expected) => {
  expect(show(how, ...given)).toBe(expected);
});

test("an open score leaves the result open, a faulty one makes it invalid, 0 is a score", () => {
  expect(show("mean", 8, null)).toBe("notEntered");
  expect(show("mean", 8, { kind: "invalid" })).toBe("invalid");
  expect(show("mean", 8, 10.5)).toBe("invalid");
  expect(show("mean", null, null)).toBe("notEntered");
  expect(show("mean", 8, 0)).toBe("4");
});

test("a checker of other criteria takes no part; without any there is no result", () => {
  const members = [
    { code: "K0", name: "", criteria: [] },
    { code: "K1", name: "", criteria: ["2"] },
  ];
  const entry = makeEntry({ checks: new Map([["K0", typed(6)]]) });
  const score = (of: typeof members) =>
    combineChecks(CRITERION, entry, { panel: { combine: "mean", members: of }, places: 2 }).status;
  expect([score(members), score(members.slice(1))]).toEqual(["scored", "notEntered"]);
});

test("a typed checked score stands above what the checkers come to", () => {
  const seven = { status: "scored", points: decimal(7) } as const;
  expect(applyPanel(makeEntry({ checked: typed(5) }), seven).checked).toEqual(typed(5));
  expect(applyPanel(makeEntry({}), seven).checked).toEqual(typed(7));
  expect(applyPanel(makeEntry({}), { status: "notEntered" }).checked).toBeNull();
});

test("every way lies between the lowest and the highest score, whatever the order, and rises with each", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(scores, fc.constantFrom(...WAYS), fc.nat(100), (cents, how, more) => {
      const points = cents.map((it) => decimal(it).div(100));
      const found = combine(points, how);
      expect(found.gte(Math.min(...cents) / 100) && found.lte(Math.max(...cents) / 100)).toBe(true);
      expect(combine([...points].reverse(), how).eq(found)).toBe(true);
      const raised = points.map((it, i) => (i === 0 ? it.plus(more) : it));
      expect(combine(raised, how).gte(found)).toBe(true);
    })
  );
});
