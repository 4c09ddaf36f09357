import { cleanText, foldWords } from "../fold-text";
import type { TableHeader } from "./find-header";
import { valueAt, type CriteriaGrid } from "./grid";

const TITLE =
  /^(bang|bo tieu chi|tieu chi|thang diem|bieu diem|bieu|huong dan|noi dung va thang diem|phieu)\b/;
const NO_TITLE = /^(cong hoa|doc lap|bieu( so)?( \d+)?$|mau( so)?|phu luc|kem theo|ban hanh)/;

/** The title above the table, which may go on in the row below; else the name of the file without its ending. */
export function findTitle(grid: CriteriaGrid, { from }: TableHeader): string {
  const lines = grid.rows.slice(0, from).map((_, row) => firstText(grid, row));
  const at = lines.findIndex(
    (text) => TITLE.test(foldWords(text)) && !NO_TITLE.test(foldWords(text))
  );
  const title = lines[at];
  if (title === undefined) return nameOf(grid);
  const next = lines[at + 1] ?? "";
  const goesOn = next !== "" && !/^[([]/.test(next) && !NO_TITLE.test(foldWords(next));
  return goesOn ? `${title} ${next}` : title;
}

function firstText(grid: CriteriaGrid, row: number): string {
  const cells = grid.rows[row] ?? [];
  const texts = cells.map((_, column) => valueAt(grid, row, column));
  const text = texts.find((value) => typeof value === "string" && value.trim() !== "");
  return typeof text === "string" ? cleanText(text) : "";
}

function nameOf({ file = "", sheet = "" }: CriteriaGrid): string {
  const [last = ""] = file.split(/[\\/]/).slice(-1);
  const name = cleanText(last.replace(/[.][a-z]{3,4}$/i, ""));
  return name || cleanText(sheet) || "Bộ tiêu chí";
}
