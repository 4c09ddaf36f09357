import { offerRanking, toSettings } from "../../../src/app/selection/rank-choice";
import { DEFAULT_SETTINGS } from "../../../src/app/rank-table/settings";
import type { GridValue, PlainGrid } from "../../../src/app/rank-table/plain-grid";

function gridOf(...rows: readonly (readonly GridValue[])[]): PlainGrid {
  return { sheet: "S", top: 3, left: 2, rows, source: "cells" };
}

const TABLE = gridOf(
  ["TT", "Đơn vị", "Việc A", "Việc B", "Ghi chú", "việc a"],
  [null, "Hệ số", 1, 2, null, null],
  [1, "Hội Một", 8, 10, "tốt", 1],
  [2, "Hội Hai", 9, 9, null, 2]
);

test("a table offers its columns, each header once, and the weights that stand in it", () => {
  expect(offerRanking(TABLE)).toEqual({
    columns: ["TT", "Đơn vị", "Việc A", "Việc B", "Ghi chú"],
    numbers: ["TT", "Việc A", "Việc B"],
    weightings: ["equal", "named", "row"],
    first: {
      name: "Đơn vị",
      scores: ["Việc A", "Việc B"],
      weighting: "equal",
      weights: new Map([
        ["TT", "1"],
        ["Việc A", "1"],
        ["Việc B", "1"],
        ["việc a", "1"],
      ]),
      lower: [],
      total: "sum",
      places: 2,
      ties: "min",
      tieBreaks: [],
    },
  });
});

test("nothing is offered without a header", () => {
  expect(offerRanking(gridOf(["một mình"], [null]))).toBeNull();
});

test("most points in a row can be what counts", () => {
  const table = gridOf(["Đơn vị", "A"], ["Điểm tối đa", 10], ["Hội Một", 8]);
  expect(offerRanking(table)?.weightings).toEqual(["equal", "named", "max"]);
});

test("what is chosen becomes settings; what no longer plays a part is left out", () => {
  const { first } = offerRanking(TABLE) ?? {};
  if (!first) throw new Error("No offer");
  const choice = {
    ...first,
    name: "Việc B",
    scores: ["TT", "Việc B"],
    weighting: "named" as const,
    weights: new Map([["TT", "0,5"]]),
    lower: ["TT", "Ghi chú", "Việc B", "Đơn vị"],
    places: 0,
    tieBreaks: ["Ghi chú"],
  };
  expect(toSettings(choice)).toEqual({
    ...DEFAULT_SETTINGS,
    name: "Việc B",
    scores: ["TT"],
    weights: { kind: "named", pairs: [["TT", "0,5"]] },
    lower: ["TT", "Ghi chú"],
    places: 0,
    tieBreaks: ["Ghi chú"],
  });
});
