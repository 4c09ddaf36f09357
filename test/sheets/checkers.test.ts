import { checkBook } from "../../src/app/check-book";
import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { writeBook } from "../../src/host/files/write-book";
import { makePanelBloc } from "../domain/panel-bloc";
import { disagreements, mustBook, openLive, shownAt, type } from "../app/live-book";
import { compareValues } from "../judges/compare-values";
import { describeWith } from "../judges/programs";
import { listJudges } from "./daily-judges";

const COLUMNS = ["E", "F", "G", "H", "I"];
const UNITS = ["DV1", "DV2", "DV3", "DV4", "DV5"];

test("the dropped scores are printed, what comes of the others stands in for the checked score", async () => {
  const live = openLive(planBook(makePanelBloc("trimmedMean")));
  const row = (number: number) =>
    COLUMNS.map((column) => shownAt(live.snapshot(), "checkers", `${column}${number}`));
  const counted = () => UNITS.map((unit) => shownAt(live.snapshot(), `unit:${unit}`, "M9"));
  expect([row(12), row(13), row(14)]).toEqual([
    [8.5, 7.13, "", "Lỗi", "–"],
    [10, 7.5, "", "", ""],
    [2, 7, "", "", ""],
  ]);
  expect(counted()).toEqual([8.5, 6, "", "Lỗi", "–"]);
  await type(live, ["checkers", "G11", 6], ["checkers", "H9", 8], ["unit:DV2", "J9", null]);
  expect(counted()).toEqual([8.5, 7.13, 9, 9, "–"]);
  await type(live, ["checkers", "G11", 11]);
  expect(counted()[2]).toBe("Lỗi");
  expect(disagreements(live.snapshot())).toEqual([]);
  live.close();
});

test("what is no score is reported at its cell, and the book says the same after reading", async () => {
  const input = makePanelBloc("median");
  const live = openLive(planBook(input));
  await type(live, ["checkers", "E8", 12]);
  const opened = openBook(live.snapshot());
  expect(opened.issues.map(({ code, at, about }) => [code, at?.cell, about?.unit])).toEqual([
    ["score.above-max", "E8", "DV1"],
    ["score.not-a-number", "H9", "DV4"],
  ]);
  const { ruleset, entries } = mustBook(opened);
  expect(ruleset.checkers).toEqual(input.ruleset.checkers);
  expect(entries.scores.get("DV3")?.get("1")?.checks).toEqual(
    input.entries.scores.get("DV3")?.get("1")?.checks
  );
  live.close();
});

test("B10 with fewer than three checkers the sheet says that no score is dropped, and so does the cell's warning", () => {
  const live = openLive(planBook(makePanelBloc("trimmedMean")));
  const label = (row: number) => shownAt(live.snapshot(), "checkers", `C${row}`);
  expect([label(12), label(16)]).toEqual([
    "Tiêu chí 1: Trung bình bỏ cao nhất, thấp nhất",
    "Tiêu chí 2: Trung bình (chỉ có 1 bên chấm, chưa đủ 3 bên nên không bỏ điểm nào)",
  ]);
  const warnings = checkBook(mustBook(openBook(live.snapshot()))).filter(
    ({ code }) => code === "ruleset.trim-too-few"
  );
  expect(warnings.map(({ severity, at }) => [severity, at])).toEqual([
    ["warning", { sheet: "Thẩm định nhiều bên", cell: "E16" }],
  ]);
  live.close();
});

test("a book with one checking body has neither the sheet nor the column", () => {
  const { bloc, ruleset, entries } = makePanelBloc("mean");
  const plan = planBook({ bloc, ruleset: { ...ruleset, checkers: undefined }, entries });
  expect(plan.sheets.map(({ key }) => key)).not.toContain("checkers");
  expect(JSON.stringify(plan.sheets)).not.toContain("Đề xuất thẩm định");
});

describeWith(["soffice", "ssconvert"], "several checkers before all judges", () => {
  const plans = (["mean", "median", "trimmedMean"] as const).map((how) =>
    planBook(makePanelBloc(how))
  );
  let written: Uint8Array[];
  beforeAll(async () => {
    written = await Promise.all(plans.map(writeBook));
  });

  it.each(listJudges("several checkers"))(
    "%s combines as the engine does",
    async (_, recalculate) => {
      const values = await recalculate(written);
      const combined = values.map((book) => book.get("Thẩm định nhiều bên")?.[11]?.slice(4));
      expect(combined.map((row) => row?.slice(0, 2))).toEqual([
        [7.25, 7.19],
        [8.5, 7.13],
        [8.5, 7.13],
      ]);
      plans.forEach((plan, i) =>
        expect(compareValues(plan, values[i] ?? new Map()).slice(0, 5)).toEqual([])
      );
    },
    120_000
  );
});
