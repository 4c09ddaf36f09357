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

/** The book of a workbook that has one. */
export async function readBook(door: Workbook): Promise<Book> {
  const opened = await openWorkbook(door);
  if (opened.kind !== "book") throw new Error(`No book but ${opened.kind}`);
  return opened.book;
}

/** Sheets of the two units. */
export const UNIT_SHEETS = ["01 Bình Chánh", "02 Cần Giờ"] as const;
