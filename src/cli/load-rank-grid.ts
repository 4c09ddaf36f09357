import { findSheet } from "../app/find-sheet";
import { gridOfSheet, gridOfText, type PlainGrid } from "../app/rank-table/plain-grid";
import type { SheetSnapshot, Snapshot } from "../plan/snapshot";
import type { Desk } from "./command";
import { readCsv } from "./load-csv";
import { loadFile, refuseFile, type Loaded } from "./load-file";
import { isWorkbook, loadSnapshot } from "./load-snapshot";

/** Tab for the values of a file without tabs. */
const DATA_SHEET = "Bảng số liệu";

/** The values of a .csv file, or of a sheet of an .xlsx file: the named one, or the first with two filled cells in a row. */
export async function loadRankGrid(
  desk: Desk,
  path: string,
  sheet: string | null
): Promise<Loaded<PlainGrid>> {
  const read = await loadFile(desk.shell, path);
  if (!read.ok) return read;
  const file = { path, bytes: read.value };
  if (!isWorkbook(file)) {
    const csv = readCsv(desk, file, "table.bad-csv");
    if (!csv.ok) return csv;
    return { ok: true, value: { ...gridOfText(csv.value.rows, DATA_SHEET), file: path } };
  }
  const book = await loadSnapshot(desk, file);
  if (!book.ok) return book;
  const found = sheet === null ? findTable(book.value) : findSheet(book.value, sheet);
  if (found) return { ok: true, value: { ...gridOfSheet(found), file: path } };
  const available = book.value.sheets.map(({ name }) => name).join(", ");
  return refuseFile("table.no-sheet", path, { name: sheet ?? "", available });
}

function findTable({ sheets }: Snapshot): SheetSnapshot | undefined {
  const isTable = ({ rows }: SheetSnapshot): boolean =>
    rows.some((cells) => cells.filter((cell) => (cell?.value ?? null) !== null).length >= 2);
  return sheets.find(isTable) ?? sheets[0];
}
