import { fullBar, listRanking } from "../../src/app/list-ranking";
import { computeBloc } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { makeEntries, makeEntry, makeOneScoreBloc, typed } from "../domain/samples";

test("the whole ranking in reading order, with what explains each line", () => {
  const band = { code: "T", name: "Tốt", from: decimal(70), to: null, toExclusive: true };
  const bands = [{ ...band, minCriterionPercent: null }];
  const input = {
    ...makeOneScoreBloc({ A: 0, B: 0, C: 0, D: 0 }, { bands }),
    entries: makeEntries({
      A: { "1": makeEntry({ self: typed(50) }) },
      C: { "1": makeEntry({ self: typed("75.5") }) },
      D: { "1": makeEntry({ self: typed("75.5") }) },
    }),
  };
  const outcome = computeBloc(input);
  const at = (index: number) => ({
    unit: input.bloc.units[index],
    points: outcome.units[index],
    ranked: outcome.ranking[index],
  });
  const tied = [{ code: "note.tied", params: { units: 2 }, sample: false }];
  const high = { total: decimal("75.5"), percent: decimal("75.5"), band: "Tốt", bar: 75.5 };
  const low = { total: decimal(50), percent: decimal(50), band: null, bar: 50 };
  const none = { total: null, percent: null, band: null, bar: 0 };
  const missing = [{ code: "note.incomplete", params: { scored: 0, expected: 1 }, sample: false }];
  expect(listRanking(input, outcome)).toEqual([
    { ...at(2), ...high, rank: 1, tiedWith: ["D"], notes: tied },
    { ...at(3), ...high, rank: 1, tiedWith: ["C"], notes: tied },
    { ...at(0), ...low, rank: 3, tiedWith: [], notes: [] },
    { ...at(1), ...none, rank: null, tiedWith: [], notes: missing },
  ]);
});

test("ties name each other; bars start at zero and end at the scale, or at who passed it", () => {
  const brief = (points: Record<string, number>) => {
    const input = makeOneScoreBloc(points);
    return listRanking(input, computeBloc(input)).map(({ unit, rank, tiedWith, bar }) => [
      unit.code,
      rank,
      tiedWith,
      bar,
    ]);
  };
  expect(brief({ A: 50, B: 75, C: 75, D: 0 })).toEqual([
    ["B", 1, ["C"], 75],
    ["C", 1, ["B"], 75],
    ["A", 3, [], 50],
    ["D", 4, [], 0],
  ]);
  const passed = makeOneScoreBloc({ A: 100, B: 50 }, { scale: decimal(80) });
  const lines = listRanking(passed, computeBloc(passed));
  expect([fullBar(passed.ruleset, lines).toString(), ...lines.map(({ bar }) => bar)]).toEqual([
    "100",
    100,
    50,
  ]);
});

test("a unit that fails a condition keeps its total and is told which", () => {
  const gate = {
    kind: "minTotal",
    code: "G",
    name: "Từ 60 điểm",
    value: decimal(60),
    sample: true,
  } as const;
  const input = makeOneScoreBloc({ A: 50 }, { gates: [gate] });
  expect(listRanking(input, computeBloc(input))).toMatchObject([
    { rank: null, notes: [{ code: "note.gate", params: { name: "Từ 60 điểm" }, sample: true }] },
  ]);
});
