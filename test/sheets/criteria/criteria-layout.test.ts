import {
  countTiers,
  criteriaRow,
  layoutCriteriaSheet,
  sectionRow,
  type CriteriaLine,
} from "../../../src/sheets/criteria/criteria-layout";
import { listAllCriteria } from "../../../src/domain/criteria-tree";
import { NESTED } from "../nested-ruleset";

const layout = layoutCriteriaSheet(NESTED);

function print(line: CriteriaLine): string {
  switch (line.kind) {
    case "section":
      return `${line.row} section ${line.section}`;
    case "tier":
      return `${line.row} tier ${line.index} of ${line.node.code}`;
    case "other":
      return `${line.row} other of ${line.node.code}`;
    default:
      return `${line.row} ${line.kind} ${line.node.code} at ${line.depth}`;
  }
}

test("every node with its level, tiers and parts under it, and a line for each section even when empty", () => {
  expect(layout.lines.map(print)).toEqual([
    "7 section base",
    "8 group I at 1",
    "9 group I.1 at 2",
    "10 criterion I.1.a at 3",
    "11 criterion I.1.b at 3",
    "12 tier 0 of I.1.b",
    "13 tier 1 of I.1.b",
    "14 criterion I.2 at 2",
    "15 tier 0 of I.2",
    "16 tier 1 of I.2",
    "17 criterion II at 1",
    "18 section bonus",
    "19 criterion T1 at 1",
    "20 tier 0 of T1",
    "21 tier 1 of T1",
    "22 other of T1",
    "23 section penalty",
  ]);
});

test("the setting tables follow, one blank row apart; the awards have one row more for 'Không đề nghị', and without a panel of checkers the sheet ends there", () => {
  expect(layout.tables).toEqual({
    bands: { title: 25, header: 26, first: 27, count: 0 },
    facts: { title: 28, header: 29, first: 30, count: 0 },
    gates: { title: 31, header: 32, first: 33, count: 0 },
    minimums: { title: 38, header: 39, first: 40, count: 0 },
    slots: { title: 34, header: 35, first: 36, count: 1 },
    checkers: { title: 38, header: 39, first: 40, count: 0 },
  });
  expect(layout.lastRow).toBe(36);
});

test("rows are found by code and section; a missing one is a bug", () => {
  expect(criteriaRow(layout, "I.2")).toBe(14);
  expect(sectionRow(layout, "penalty")).toBe(23);
  expect(() => criteriaRow(layout, "X")).toThrow("No row for criterion X");
  expect(listAllCriteria(NESTED).map(countTiers)).toEqual([0, 2, 2, 0, 2]);
});
