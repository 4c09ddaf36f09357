import type { FillInput } from "../../../../src/app/fill-scores";
import { openWorkbook } from "../../../../src/app/open-workbook";
import type { Book } from "../../../../src/app/action";
import type { Workbook } from "../../../../src/host/port";

/** Checked points of two units of the smallest bloc; they go to I9 of their sheets, reasons to J9. */
export function scoreTable(values: readonly [string, string], note = ""): FillInput {
  const rows = values.map((value, index) => ({
    line: index + 2,
    unit: `DV0${index + 1}`,
    criterion: "1",
    value,
    note,
  }));
  return { rows, layer: "checked", file: "diem.csv" };
}

/** Reasons so long that writing them takes two requests: three bytes each. */
export const LONG_TABLE: FillInput = (() => {
  const { rows, ...others } = scoreTable(["81", "82"]);
  const more = ["3", "4", "5"].map((number, index) => ({
    line: index + 4,
    unit: `DV0${number}`,
    criterion: "1",
    value: `8${number}`,
    note: "",
  }));
  const note = "ầ".repeat(32_700);
  return { ...others, rows: [...rows, ...more].map((row) => ({ ...row, note })) };
})();

/** The book of a workbook that has one. */
export async function readBook(door: Workbook): Promise<Book> {
  const opened = await openWorkbook(door);
  if (opened.kind !== "book") throw new Error(`No book but ${opened.kind}`);
  return opened.book;
}

/** Sheets of the two units. */
export const UNIT_SHEETS = ["01 Bình Chánh", "02 Cần Giờ"] as const;
