import { decimalFormat } from "../../src/plan/decimal-format";
import { countTextLines, heightFor, printTable, textOf } from "../../src/sheets/looks";

test("a text takes a line for each that it is written on, and more where the column is narrow", () => {
  expect(countTextLines("", 10)).toBe(1);
  expect(countTextLines("một hai", 10)).toBe(1);
  expect(countTextLines("một\n\nba", 10)).toBe(3);
  expect(countTextLines("một hai ba bốn năm sáu", 10)).toBe(3);
  expect(countTextLines("một hai ba bốn năm sáu", 40)).toBe(1);
});

test("a row is as high as its tallest text, never above what Excel takes", () => {
  expect(heightFor([])).toBe(18.5);
  expect(
    heightFor([
      ["một", 10],
      ["một\nhai", 10],
    ])
  ).toBe(33);
  expect(heightFor([["một\nhai", 10]], 20)).toBe(44);
  expect(heightFor([["một\n".repeat(100), 10]])).toBe(409);
});

test("a number format shows exactly the decimals asked for", () => {
  expect([0, 1, 4].map(decimalFormat)).toEqual(["0", "0.0", "0.0000"]);
});

test("what a cell shows: a formula its value, an empty cell nothing", () => {
  expect([undefined, null, 1.5, "chữ", { formula: "A1", value: 3 }].map(textOf)).toEqual([
    "",
    "",
    "1.5",
    "chữ",
    "3",
  ]);
});

test("a data sheet prints on A4, one page across, with page numbers", () => {
  const area = { top: 2, left: 1, bottom: 9, right: 4 };
  expect(printTable({ orientation: "landscape", area, titleRows: { from: 7, to: 7 } })).toEqual({
    orientation: "landscape",
    fitToWidth: 1,
    titleRows: { from: 7, to: 7 },
    titleColumns: null,
    area,
    margins: { top: 15, bottom: 15, left: 15, right: 12 },
    breaksBefore: [],
    header: "",
    footer: "&C&P/&N",
    plainFirstPage: false,
  });
});
