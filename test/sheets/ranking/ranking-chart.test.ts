import { planBook } from "../../../src/app/plan-book";
import { computeBloc } from "../../../src/domain/compute-bloc";
import { findBloc } from "../../../src/app/shipped-blocs";
import { sheetOf } from "../planned-cells";
import { shownInChart } from "../shown-in-chart";

const input = findBloc("quang-ninh-2018");
if (!input) throw new Error("No bloc quang-ninh-2018");
const book = planBook(input);
const sheet = sheetOf(book, "ranking");
const [chart] = sheet.charts ?? [];
if (!chart) throw new Error("No chart on the ranking");

test("bars are the ranked values in rank order, from 0", () => {
  const { units } = computeBloc(input);
  const names = new Map(input.bloc.units.map(({ code, name }) => [code, name]));
  const totals = units.map(({ unit, total }) => [names.get(unit), total.toNumber()] as const);
  const inOrder = [...totals].sort(([, one], [, other]) => other - one);
  expect(shownInChart(book, chart)).toEqual({
    categories: inOrder.map(([name]) => name),
    series: [["Giá trị xếp hạng", "Giá trị xếp hạng", inOrder.map(([, total]) => total)]],
  });
  expect([chart.kind, chart.isFromZero, chart.numberFormat]).toEqual(["bar", true, "0.00"]);
});

test("the chart stands on a page of its own, below all that is written", () => {
  const { print, blocks } = sheet;
  const last = Math.max(...blocks.map(({ at, cells }) => at.row + cells.length - 1));
  expect(last).toBeLessThan(chart.anchor.top);
  expect(print.area).toMatchObject({ right: chart.anchor.right, bottom: chart.anchor.bottom });
  expect(print.breaksBefore).toContain(chart.anchor.top);
});
