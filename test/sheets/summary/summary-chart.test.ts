import { planBook } from "../../../src/app/plan-book";
import { computeBloc } from "../../../src/domain/compute-bloc";
import { findBloc } from "../../../src/app/shipped-blocs";
import type { ChartPlan } from "../../../src/plan/chart-plan";
import type { BookPlan } from "../../../src/plan/sheet-plan";
import { sheetOf } from "../planned-cells";
import { shownInChart } from "../shown-in-chart";

function open(id: string) {
  const input = findBloc(id);
  if (!input) throw new Error(`No bloc ${id}`);
  const book = planBook(input);
  return { input, book, chart: chartOf(book) };
}

function chartOf(book: BookPlan): ChartPlan {
  const [chart, ...others] = sheetOf(book, "summary").charts ?? [];
  if (!chart || others.length > 0) throw new Error("Not one chart on the summary");
  return chart;
}

test("bars are the units, their parts the group totals and the bonus that the engine counts", () => {
  const { input, book, chart } = open("quang-ninh-2018");
  const { units } = computeBloc(input);
  const groups = ["I", "II", "III", "IV", "V"];
  const bonus = "Cộng điểm thưởng";
  expect(shownInChart(book, chart)).toEqual({
    categories: input.bloc.units.map(({ shortName }) => shortName),
    series: [
      ...groups.map((code) => [
        code,
        code,
        units.map((unit) => unit.groups.get(code)?.toNumber() ?? "–"),
      ]),
      [bonus, bonus, units.map((unit) => unit.bonus.toNumber())],
    ],
  });
  expect([chart.kind, chart.title, chart.isFromZero]).toEqual([
    "stackedBar",
    "ĐIỂM TỪNG ĐƠN VỊ THEO NHÓM TIÊU CHÍ (ký hiệu nhóm ở cột TT), CHƯA TRỪ ĐIỂM TRỪ",
    true,
  ]);
});

test("a ruleset without groups: all points together beside the bonus", () => {
  const { book, chart } = open("tp-hcm-cum-4");
  expect(shownInChart(book, chart).series.map(([name, shown]) => [name, shown])).toEqual([
    ["Cộng điểm nội dung", "Cộng điểm nội dung"],
    ["Cộng điểm thưởng", "Cộng điểm thưởng"],
  ]);
  expect(chart.title).toBe("ĐIỂM NỘI DUNG VÀ ĐIỂM THƯỞNG CỦA TỪNG ĐƠN VỊ");
});

test("the chart stands on a page of its own inside the print area, over empty cells", () => {
  const { book, chart } = open("quang-ninh-2018");
  const { print, blocks } = sheetOf(book, "summary");
  const { anchor } = chart;
  expect([anchor.left, anchor.right, anchor.bottom]).toEqual([
    print.area.left,
    print.area.right,
    print.area.bottom,
  ]);
  expect(print.breaksBefore).toContain(anchor.top);
  const last = Math.max(...blocks.map(({ at, cells }) => at.row + cells.length - 1));
  expect(last).toBeLessThan(anchor.top);
});
