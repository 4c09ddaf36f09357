import { checkHead } from "../../../src/domain/checks/check-head";
import type { UnitCode } from "../../../src/domain/bloc";
import { makeBloc, makeCriterion, makeEntries, makeEntry, makeRuleset, typed } from "../samples";

function find(headUnit: UnitCode | null, deputyUnit: UnitCode | null) {
  const bloc = makeBloc(["A", "B"]);
  return checkHead({
    bloc: { ...bloc, roles: { ...bloc.roles, headUnit, deputyUnit } },
    ruleset: makeRuleset([makeCriterion("1", 10)]),
    entries: makeEntries({
      A: { "1": makeEntry({ self: typed(1), checked: typed(1), official: typed(1) }) },
      B: { "1": makeEntry({ self: typed(1), checked: typed(1) }) },
    }),
  });
}

describe("checkHead", () => {
  it("names the deputy once the head's own unit has official scores", () => {
    expect(find("A", "B")).toEqual([
      {
        code: "bloc.head-checked-by-deputy",
        severity: "tip",
        about: { unit: "A" },
        params: { deputy: "B" },
      },
    ]);
  });

  it("asks for a deputy who is not the head", () => {
    const tip = [{ code: "bloc.head-without-deputy", severity: "tip", about: { unit: "A" } }];
    expect([find("A", null), find("A", "A")]).toEqual([tip, tip]);
  });

  it("says nothing without a head, of a head outside the bloc, or before official scores", () => {
    expect([find(null, "B"), find("X", "B"), find("B", "A")]).toEqual([[], [], []]);
  });
});
