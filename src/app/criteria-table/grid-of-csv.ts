import type { CsvRow } from "../../host/port";
import type { CriteriaGrid } from "./grid";

/** The table of a CSV file. Cells are named as a spreadsheet would show them: blank records count, line breaks inside a field do not. */
export function gridOfCsv(file: string, records: readonly CsvRow[]): CriteriaGrid {
  const rows: { value: string }[][] = [];
  const lines: number[] = [];
  let breaks = 0;
  for (const { line, cells } of records) {
    while (rows.length < line - 1 - breaks) {
      lines.push(rows.length + 1 + breaks);
      rows.push([]);
    }
    lines.push(line);
    rows.push(cells.map((value) => ({ value })));
    breaks += cells.reduce((count, cell) => count + countBreaks(cell), 0);
  }
  return { file, rows, lines };
}

function countBreaks(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}
