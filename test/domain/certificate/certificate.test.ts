import { computeBloc } from "../../../src/domain/compute-bloc";
import { countCells } from "../../../src/domain/certificate/count-cells";
import { reconcile, stateEngine, type Statement } from "../../../src/domain/certificate/reconcile";
import { decimal } from "../../../src/domain/decimal";
import { makeCriterion } from "../samples";
import { makeScoredBloc } from "../scored-bloc";

const input = makeScoredBloc(
  [makeCriterion("1", 50), makeCriterion("2", 50)],
  {
    A: { "1": 40, "2": 40, T: 1 },
    B: { "1": 50, "2": "-", T: null },
    C: { "1": 10, "2": null, T: null },
    D: { "1": 30, "2": 99, T: "-" },
    E: { "1": 5, "2": 5, T: null },
  },
  {
    ruleset: {
      bonus: { cap: null, nodes: [makeCriterion("T", 5)] },
      gates: [{ kind: "minTotal", code: "san", name: "Sàn", value: decimal(20), sample: true }],
    },
  }
);
const outcome = computeBloc(input);
/** expected, numeric, blank, invalid, not assigned */
const cells = (...counts: readonly [number, number, number, number, number]) => {
  const [expected, numeric, blank, invalid, notAssigned] = counts;
  return { expected, numeric, blank, invalid, notAssigned };
};

describe("countCells", () => {
  const found = countCells(input.ruleset, outcome);

  it("finds every unit ranked, missing or excluded", () => {
    expect(found.units).toEqual({
      expected: 5,
      ranked: ["A", "B"],
      missing: ["C", "D"],
      excluded: ["E"],
    });
  });

  it("finds every assigned cell numeric, blank or invalid, by unit and in all", () => {
    expect(found.base).toEqual(cells(9, 7, 1, 1, 1));
    expect(found.extras).toEqual(cells(4, 1, 3, 0, 1));
    expect(found.cells.map(({ unit, base }) => [unit, base])).toEqual([
      ["A", cells(2, 2, 0, 0, 0)],
      ["B", cells(1, 1, 0, 0, 1)],
      ["C", cells(2, 1, 1, 0, 0)],
      ["D", cells(2, 1, 0, 1, 0)],
      ["E", cells(2, 2, 0, 0, 0)],
    ]);
    for (const { expected, numeric, blank, invalid } of [found.base, found.extras])
      expect(numeric + blank + invalid).toBe(expected);
  });
});

describe("reconcile", () => {
  const engine = stateEngine(outcome);
  const state = (rows: readonly [string, number | null, number | null][]): Statement =>
    new Map(
      rows.map(([unit, total, rank]) => [
        unit,
        { total: total === null ? null : decimal(total), rank },
      ])
    );
  const SAME: [string, number | null, number | null][] = [
    ["E", 10, null],
    ["A", 81, 1],
    ["B", 50.000000001, 2],
    ["C", 10, null],
    ["D", 30, null],
  ];

  it("certifies that engine, formulas and print say the same, whatever their order", () => {
    expect(
      reconcile({ engine, formula: state(SAME), printed: state([...SAME].reverse()) })
    ).toEqual({
      sources: ["engine", "formula", "printed"],
      units: 5,
      compared: 10,
      agreed: 10,
      mismatches: [],
      unmatched: [],
      agrees: true,
    });
  });

  it("lists every figure that differs, with what each source has", () => {
    const printed = SAME.map(([unit, total, rank]): (typeof SAME)[number] =>
      unit === "B" ? [unit, 50.01, 3] : [unit, total, rank]
    );
    const found = reconcile({ engine, formula: state(SAME), printed: state(printed) });
    expect(JSON.parse(JSON.stringify(found.mismatches))).toEqual([
      {
        unit: "B",
        field: "total",
        stated: { engine: "50", formula: "50.000000001", printed: "50.01" },
      },
      { unit: "B", field: "rank", stated: { engine: 2, formula: 2, printed: 3 } },
    ]);
    expect([found.agreed, found.agrees]).toEqual([8, false]);
  });

  it("tells a blank from a zero, and a unit that a source lacks", () => {
    const [, ...rest] = SAME;
    const printed = state([...rest, ["X", 0, null]]);
    const found = reconcile({ engine, printed });
    expect(found.unmatched).toEqual([
      { source: "engine", units: ["X"] },
      { source: "printed", units: ["E"] },
    ]);
    expect(found.agrees).toBe(false);
    const blank = reconcile({
      engine: state([["A", 0, null]]),
      printed: state([["A", null, null]]),
    });
    expect(blank.mismatches.map(({ field }) => field)).toEqual(["total"]);
  });
});
