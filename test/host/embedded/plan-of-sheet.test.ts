import { planOfSheet } from "../../../src/host/embedded/plan-of-sheet";
import { planSnapshot } from "../../../src/plan/plan-snapshot";
import { chartedSheet, SIMPLE, STACKED } from "../files/charted-plan";

test("a sheet is saved with the charts it was drawn with, whatever its tab is called now", () => {
  const drawn = chartedSheet();
  const now = { ...planSnapshot(drawn), name: "Đổi tên" };
  const { name, charts } = planOfSheet(now, drawn);
  expect([name, charts]).toEqual(["Đổi tên", [STACKED, SIMPLE]]);
});

test("a sheet whose look is not known has none", () => {
  expect(planOfSheet(planSnapshot(chartedSheet()), null).charts).toBeUndefined();
});
