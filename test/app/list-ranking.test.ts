import { fullBar, listRanking } from "../../src/app/list-ranking";
import { findBloc, listBlocIds } from "../../src/app/shipped-blocs";
import { listRanking as listForCommand } from "../../src/cli/show-ranking";
import { computeBloc } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { makeOneScoreBloc } from "../domain/samples";

test.each(listBlocIds())("%s: the same ranking as the command line shows", (id) => {
  const input = findBloc(id);
  if (!input) throw new Error(`No bloc ${id}`);
  const outcome = computeBloc(input);
  const ours = listRanking(input, outcome).map(({ unit, rank, band }) => [unit.code, rank, band]);
  const theirs = listForCommand({ input, outcome });
  expect(ours).toEqual(theirs.map(({ unit, rank, band }) => [unit.code, rank, band]));
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
