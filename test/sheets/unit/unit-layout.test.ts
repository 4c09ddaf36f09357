import {
  criterionRuns,
  layoutUnitSheet,
  mustTotalRow,
  partRows,
  totalRow,
  unitColumn,
  unitRow,
  type UnitLine,
} from "../../../src/sheets/unit/unit-layout";
import { NESTED } from "../nested-ruleset";

const layout = layoutUnitSheet(NESTED);

function print(line: UnitLine): string {
  switch (line.kind) {
    case "section":
      return `${line.row} section ${line.section}`;
    case "group":
      return `${line.row} group ${line.node.code} ${line.span.from}-${line.span.to}`;
    case "criterion":
      return `${line.row} ${line.section} ${line.node.code}`;
    case "part":
      return `${line.row} part ${line.part} of ${line.node.code}`;
    case "total":
      return `${line.row} total ${line.id}`;
  }
}

test("every line of the sheet in print order: a group before what it holds, parts under their criterion", () => {
  expect(layout.lines.map(print)).toEqual([
    "8 section base",
    "9 group I 10-15",
    "10 group I.1 11-14",
    "11 base I.1.a",
    "12 base I.1.b",
    "13 part 0 of I.1.b",
    "14 part 1 of I.1.b",
    "15 base I.2",
    "16 base II",
    "17 total base",
    "18 section bonus",
    "19 bonus T1",
    "20 total bonus",
    "21 total total",
    "22 total attainable",
    "23 total percent",
    "24 total scored",
    "25 total expected",
    "26 total invalid",
  ]);
  expect(layout.lastRow).toBe(26);
});

test("rows are found by code, result lines by id", () => {
  expect(unitRow(layout, "I.1.b")).toBe(12);
  expect(partRows(layout, "I.1.b")).toEqual([13, 14]);
  expect(partRows(layout, "II")).toEqual([]);
  expect([totalRow(layout, "bonus"), totalRow(layout, "penalty")]).toEqual([20, null]);
  expect(mustTotalRow(layout, "total")).toBe(21);
  expect([...layout.spans]).toEqual([
    ["base", { from: 9, to: 16 }],
    ["bonus", { from: 19, to: 19 }],
  ]);
});

test("runs of score rows leave out the groups, whose subtotals would count twice", () => {
  expect(criterionRuns(layout, "base")).toEqual([{ from: 11, to: 16 }]);
  expect(criterionRuns(layout, "penalty")).toEqual([]);
});

test("to ask for a row or column that is not there is a bug", () => {
  expect(() => unitRow(layout, "X")).toThrow("No row for criterion X");
  expect(() => unitColumn(layout, "weight")).toThrow("No column weight");
  expect(() => mustTotalRow(layout, "penalty")).toThrow("No line penalty");
});
