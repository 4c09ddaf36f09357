import type { ScoreRow } from "../app/fill-scores";
import { foldText } from "../app/fold-text";
import type { Issue, Params } from "../domain/issue";
import type { CsvRow } from "../host/port";
import type { Desk } from "./command";
import { loadCsv } from "./load-csv";
import { refuseFile, type Loaded } from "./load-file";

type ColumnName = "unit" | "criterion" | "value" | "note";
type Columns = Readonly<Record<ColumnName, number>>;

/** Header words without accents; a header may be any of them. */
const HEADERS: Readonly<Record<ColumnName, readonly string[]>> = {
  unit: ["unit", "don vi", "ma don vi"],
  criterion: ["criterion", "tieu chi", "ma tieu chi"],
  value: ["value", "score", "diem", "ket qua", "gia tri"],
  note: ["note", "reason", "ghi chu", "ly do", "giai trinh"],
};
const REQUIRED = ["unit", "criterion", "value"] as const;

/** The rows of a scores file, columns found by their headers. What the values mean is for the action to say. */
export async function loadScores(desk: Desk, path: string): Promise<Loaded<readonly ScoreRow[]>> {
  const loaded = await loadCsv(desk, path, "file.bad-csv");
  if (!loaded.ok) return loaded;
  const csv = loaded.value;
  const [header, ...rows] = csv.rows;
  if (header === undefined) return refuseFile("file.empty", path);
  const columns = findColumns(header.cells);
  const missing = REQUIRED.filter((name) => columns[name] < 0);
  if (missing.length > 0) {
    return refuseRow(path, header, { reason: "columns", columns: missing.join(", ") });
  }
  const issues = rows.flatMap((row) => checkRow(path, row, { header, columns, csv }));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: rows.map((row) => toScoreRow(row, columns)) };
}

function findColumns(cells: readonly string[]): Columns {
  const names = cells.map(foldText);
  const find = (column: ColumnName): number =>
    names.findIndex((name) => HEADERS[column].includes(name));
  return {
    unit: find("unit"),
    criterion: find("criterion"),
    value: find("value"),
    note: find("note"),
  };
}

interface RowContext {
  readonly header: CsvRow;
  readonly columns: Columns;
  readonly csv: { readonly delimiter: string };
}

/** An unquoted decimal comma in a comma file would shift cells: such a row is refused, never guessed at. */
function checkRow(file: string, row: CsvRow, { header, columns, csv }: RowContext): Issue[] {
  const extra = row.cells.slice(header.cells.length).some((cell) => cell.trim() !== "");
  if (extra) return refuseRow(file, row, { reason: "too-many-cells" }).issues;
  const { value, note } = toScoreRow(row, columns);
  const isSplit =
    csv.delimiter === "," &&
    columns.note === columns.value + 1 &&
    /^-?\d+$/.test(value) &&
    /^\d+$/.test(note);
  if (!isSplit) return [];
  const params = { found: `${value},${note}` };
  return [
    { code: "score.ambiguous-number", severity: "error", at: { file, line: row.line }, params },
  ];
}

function toScoreRow(row: CsvRow, columns: Columns): ScoreRow {
  const read = (column: ColumnName): string =>
    (row.cells[columns[column]] ?? "").normalize("NFC").trim();
  return {
    line: row.line,
    unit: read("unit"),
    criterion: read("criterion"),
    value: read("value"),
    note: read("note"),
  };
}

function refuseRow(file: string, { line }: CsvRow, params: Params) {
  const at = { file, line };
  const issue: Issue = { code: "file.bad-csv", severity: "error", at, params };
  return { ok: false as const, issues: [issue] };
}
