import { SheetDraft } from "../../src/plan/draft-sheet";
import type { PrintSetup, SheetPlan } from "../../src/plan/sheet-plan";

const PRINT: PrintSetup = {
  orientation: "portrait",
  fitToWidth: 1,
  titleRows: null,
  titleColumns: null,
  area: { top: 1, left: 1, bottom: 60, right: 2 },
  margins: { top: 20, bottom: 20, left: 20, right: 20 },
  breaksBefore: [],
  header: "",
  footer: "",
  plainFirstPage: false,
};
const VIEW = { freezeAt: null, print: PRINT, tabColor: null };

function draft(): SheetDraft {
  return new SheetDraft("a", "Bảng");
}

test("an empty draft is an empty plan with its key, name and view", () => {
  expect(draft().finish(VIEW)).toEqual({
    key: "a",
    name: "Bảng",
    blocks: [],
    styles: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
    inputs: [],
    ...VIEW,
  });
});

test("scattered cells, put in any order, become few blocks without gaps", () => {
  const plan = draft()
    .put({ row: 3, column: 2 }, "d")
    .put({ row: 1, column: 3 }, "b")
    .put({ row: 1, column: 1 }, "a")
    .put({ row: 2, column: 3 }, "c")
    .putRow({ row: 3, column: 3 }, ["e", null, "g"])
    .put({ row: 4, column: 3 }, "h")
    .finish(VIEW);
  expect(plan.blocks).toEqual([
    { at: { row: 1, column: 1 }, cells: [["a"]] },
    { at: { row: 1, column: 3 }, cells: [["b"], ["c"]] },
    { at: { row: 3, column: 2 }, cells: [["d", "e", null, "g"]] },
    { at: { row: 4, column: 3 }, cells: [["h"]] },
  ]);
});

test("a skipped row starts a new block", () => {
  const plan = draft().put({ row: 1, column: 1 }, 1).put({ row: 3, column: 1 }, 3).finish(VIEW);
  expect(plan.blocks).toHaveLength(2);
});

test("the last content put in a cell stands; formulas stay whole", () => {
  const formula = { formula: "A1*2", value: 4 };
  const plan = draft()
    .put({ row: 1, column: 1 }, 1)
    .put({ row: 1, column: 1 }, 2)
    .put({ row: 1, column: 2 }, formula)
    .finish(VIEW);
  expect(plan.blocks).toEqual([{ at: { row: 1, column: 1 }, cells: [[2, formula]] }]);
});

test("one cell is never merged with itself; its style covers the whole area", () => {
  const wide = { top: 1, left: 1, bottom: 1, right: 3 };
  const one = { top: 2, left: 1, bottom: 2, right: 1 };
  const plan = draft()
    .putMerged(wide, "tên", { bold: true })
    .putMerged(one, "một")
    .putRow({ row: 3, column: 2 }, [1, 2], { italic: true })
    .finish(VIEW);
  expect(plan.merges).toEqual([wide]);
  expect(plan.styles).toEqual([
    { area: wide, style: { bold: true } },
    { area: { top: 3, left: 2, bottom: 3, right: 3 }, style: { italic: true } },
  ]);
});

test("an input is unlocked with or without a rule", () => {
  const area = { top: 1, left: 1, bottom: 2, right: 1 };
  const rule = {
    rule: { kind: "whole", min: 0, max: 4 },
    title: "Số",
    error: "Nhập số.",
    prompt: "Số.",
  } as const;
  const plan = draft().input(area).input(area, rule).finish(VIEW);
  expect(plan.inputs).toEqual([area, area]);
  expect(plan.validations).toEqual([{ area, ...rule }]);
});

describe("keeping rows together", () => {
  /** 60 rows of 20 pt: a portrait A4 page with these margins holds 36 of them. */
  function keep(from: number, to: number, breaksBefore: readonly number[] = []): SheetPlan {
    const sheet = draft();
    for (let row = 1; row <= 60; row++) sheet.rowHeight(row, 20);
    return sheet.finishKeeping({ from, to }, { ...VIEW, print: { ...PRINT, breaksBefore } });
  }

  test("adds a break above a block that a page's end would cut", () => {
    expect(keep(33, 40).print.breaksBefore).toEqual([33]);
  });

  test("adds none to a block that stands well inside a page", () => {
    expect(keep(10, 17).print.breaksBefore).toEqual([]);
  });

  test("keeps the breaks that were asked for", () => {
    expect(keep(33, 40, [5]).print.breaksBefore).toEqual([5, 33]);
  });
});
