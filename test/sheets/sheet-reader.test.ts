import type { CellError, CellValue } from "../../src/plan/cells";
import { plainHeader, printValue, SheetReader } from "../../src/sheets/sheet-reader";

function read(...values: readonly (CellValue | CellError | undefined)[]): SheetReader {
  const rows = values.map((value) => [value === undefined ? undefined : { value, formula: null }]);
  return new SheetReader({ key: "a", name: "Bảng", rows, isProtected: true }, "so.xlsx");
}

test("a missing cell, an empty cell and an empty text are all empty", () => {
  const reader = read(undefined, null, "");
  expect([1, 2, 3, 4].map((row) => reader.value(row, 1))).toEqual([null, null, null, null]);
  expect([1, 2, 3, 4].map((row) => reader.number(row, 1))).toEqual([null, null, null, null]);
  expect(reader.issues).toEqual([]);
});

test("text is NFC and trimmed; numbers are text too, errors are none", () => {
  const reader = read(" Điện Biên ".normalize("NFD"), 9.5, true, { error: "#N/A" });
  expect([1, 2, 3, 4].map((row) => reader.text(row, 1))).toEqual(["Điện Biên", "9.5", "true", ""]);
});

test("zero is a number, not an empty cell (A03)", () => {
  expect(read(0).number(1, 1)?.toString()).toBe("0");
});

test.each<[CellValue | CellError, string]>([
  ["9,5", "9,5"],
  [true, "true"],
  [{ error: "#DIV/0!" }, "#DIV/0!"],
])("%p where a number belongs is an issue at its cell", (value, found) => {
  const reader = read(value);
  expect(reader.number(1, 1)).toBeNull();
  expect(reader.issues).toEqual([
    {
      code: "book.cell-unreadable",
      severity: "error",
      at: { file: "so.xlsx", sheet: "Bảng", cell: "A1" },
      params: { found, needed: "số" },
    },
  ]);
});

test("without a file the place names none", () => {
  const reader = new SheetReader(
    { key: "a", name: "Bảng", rows: [], isProtected: true },
    undefined
  );
  expect(reader.place(3, 28)).toEqual({ sheet: "Bảng", cell: "AB3" });
});

test("a row is found by its header, with or without the input mark", () => {
  const reader = read("Mã", "Tên đơn vị ✎", "Tên đơn vị");
  expect([reader.findRow("Tên đơn vị"), reader.findRow("Tên")]).toEqual([2, null]);
  expect(plainHeader("Lý do ✎")).toBe("Lý do");
  expect(printValue({ error: "#REF!" })).toBe("#REF!");
});
