import fc from "fast-check";
import { computeBloc } from "../../../src/domain/compute-bloc";
import { decimal, sum } from "../../../src/domain/decimal";
import { explainGap } from "../../../src/domain/explain/explain-gap";
import { blocArbitrary } from "../arbitrary-bloc";
import { makeCriterion, makeGroup } from "../samples";
import { makeScoredBloc, rankBy, type Table } from "../scored-bloc";

const BASE = [makeCriterion("1", 40), makeCriterion("2", 40), makeCriterion("3", 20)];
const EXTRAS = {
  bonus: {
    cap: decimal(4),
    nodes: [
      {
        ...makeGroup("T", [makeCriterion("T.1", 3), makeCriterion("T.2", 3)]),
        maxPoints: decimal(3),
      },
      makeCriterion("T.3", 3),
    ],
  },
  penalty: { cap: decimal(2), nodes: [makeCriterion("P", 5)] },
};

function explain(table: Table, more: Parameters<typeof makeScoredBloc>[2] = {}) {
  const input = makeScoredBloc(BASE, table, more);
  const [a, b] = computeBloc(input).units;
  const found = a && b ? explainGap(input.ruleset, a, b) : null;
  return (
    found && {
      gap: found.gap.toString(),
      lines: found.lines.map(({ kind, code, a: ofA, b: ofB, difference }) => [
        code ?? kind,
        ofA?.toString() ?? null,
        ofB?.toString() ?? null,
        difference.toString(),
      ]),
    }
  );
}

describe("explainGap", () => {
  it("lists criteria, bonus, penalty and what the caps changed, the largest first", () => {
    const table = {
      A: { "1": 35, "2": 30.25, "3": 20, "T.1": 3, "T.2": 2, "T.3": 3, P: 4 },
      B: { "1": 36, "2": 33, "3": 20, "T.1": 1, "T.2": null, "T.3": null, P: null },
    };
    expect(explain(table, { ruleset: EXTRAS })).toEqual({
      gap: "-2.75",
      lines: [
        ["P", "-4", null, "-4"],
        ["bonusCap", "-4", "0", "-4"],
        ["T.3", "3", null, "3"],
        ["2", "30.25", "33", "-2.75"],
        ["T.1", "3", "1", "2"],
        ["T.2", "2", null, "2"],
        ["penaltyCap", "2", "0", "2"],
        ["1", "35", "36", "-1"],
        ["3", "20", "20", "0"],
      ],
    });
  });

  it("shows what rounding the total leaves", () => {
    const ruleset = { ranking: rankBy({ places: 0 }) };
    const table = { A: { "1": 30.25, "2": 30.5, "3": 10 }, B: { "1": 30, "2": 30, "3": 10 } };
    expect(explain(table, { ruleset })).toEqual({
      gap: "1",
      lines: [
        ["2", "30.5", "30", "0.5"],
        ["1", "30.25", "30", "0.25"],
        ["3", "10", "10", "0"],
        ["rounding", null, null, "0.25"],
      ],
    });
  });

  it("speaks percent where units are ranked by percent; not assigned is no zero", () => {
    const ruleset = { ranking: rankBy({ by: "percent" }) };
    const table = { A: { "1": 20, "2": 25, "3": "-" }, B: { "1": 30, "2": 20, "3": 9 } };
    expect(explain(table, { ruleset })).toEqual({
      gap: "-2.75",
      lines: [
        ["2", "31.25", "20", "11.25"],
        ["3", null, "9", "-9"],
        ["1", "25", "30", "-5"],
        ["rounding", null, null, "0"],
      ],
    });
  });

  it("has nothing to say of an incomplete unit", () => {
    expect(explain({ A: { "1": 1, "2": 1, "3": null }, B: { "1": 1, "2": 1, "3": 1 } })).toBeNull();
  });

  it("adds up to the printed gap, whatever the rules, and turns with the pair", () => {
    let seen = 0;
    fc.assert(
      fc.property(blocArbitrary(), (input) => {
        const [a, b] = computeBloc(input).units.filter(({ complete }) => complete);
        const there = a && b ? explainGap(input.ruleset, a, b) : null;
        const back = a && b ? explainGap(input.ruleset, b, a) : null;
        if (there === null || back === null) return;
        seen++;
        const add = ({ lines }: typeof there) => sum(lines.map(({ difference }) => difference));
        expect(add(there).eq(there.valueA.minus(there.valueB))).toBe(true);
        expect(add(back).plus(there.gap).eq(0)).toBe(true);
      }),
      { numRuns: 300 }
    );
    expect(seen).toBeGreaterThan(20);
  });
});
