import { chooseTable } from "../app/criteria-table/choose-table";
import type { CriteriaGrid } from "../app/criteria-table/grid";
import { gridOfCsv } from "../app/criteria-table/grid-of-csv";
import type { Desk } from "./command";
import { readCsv } from "./load-csv";
import { loadFile, type Loaded } from "./load-file";
import { isWorkbook, loadSnapshot } from "./load-snapshot";

/** A scoring table on disk; sheet and range only mean something in a workbook. */
export interface TableFile {
  readonly path: string;
  readonly sheet: string | null;
  readonly range: string | null;
}

/** The cells of a table in a .csv or .xlsx file. */
export async function loadTable(
  desk: Desk,
  { path, sheet, range }: TableFile
): Promise<Loaded<CriteriaGrid>> {
  const read = await loadFile(desk.shell, path);
  if (!read.ok) return read;
  const file = { path, bytes: read.value };
  if (!isWorkbook(file)) {
    const csv = readCsv(desk, file, "criteria.bad-csv");
    return csv.ok ? { ok: true, value: gridOfCsv(path, csv.value.rows) } : csv;
  }
  const book = await loadSnapshot(desk, file);
  if (!book.ok) return book;
  const chosen = chooseTable(book.value, { file: path, sheet, range });
  return chosen.ok ? { ok: true, value: chosen.grid } : { ok: false, issues: [...chosen.issues] };
}
