import type { DocumentCell, DocumentGrid, DocumentRow, TextLook } from "../../plan/document-plan";
import { tableBands } from "../draw/form-grid";
import type { FormCell, FormColumn, FormRow, FormTable } from "../form-document";
import { printed } from "../live-text";

const SIZE = 12;
const LEAST = 22;

/** A table with lines around its cells; rows that show nothing now are not there. */
export function tableBlock(table: FormTable, width: number): DocumentGrid {
  const size = table.size ?? SIZE;
  const rows = table.rows.filter(({ shownIf }) => shownIf?.value !== false);
  const widths = tableBands(table, width).map(({ from, to }) => to - from);
  return {
    kind: "grid",
    widths,
    hasBorders: true,
    headerRows: 1,
    rows: [headerRow(table, size), ...rows.map((row) => bodyRow(table, row, size))],
  };
}

function headerRow({ columns, rows }: FormTable, size: number): DocumentRow {
  const look = { size, bold: true, align: "center" } as const;
  const cells = columns.map(({ title }) => cell(printed(title), look));
  return { cells, height: LEAST, keepWithNext: rows.length > 0 };
}

function bodyRow({ columns, rowHeight, keeps }: FormTable, row: FormRow, size: number) {
  const cells = columns.map((column, i) =>
    cell(printCell(row.cells[i] ?? null, column), {
      size,
      align: column.align,
      bold: row.bold === true,
    })
  );
  return { cells, height: rowHeight ?? LEAST, keepWithNext: keeps === true };
}

/** Numbers as Vietnamese paper shows them: a comma before the decimals. */
function printCell(content: FormCell, { places }: FormColumn): string {
  const value = typeof content === "object" && content !== null ? content.value : content;
  if (typeof value !== "number") return printed(value);
  return places === undefined ? String(value) : printDecimal(value, places);
}

function printDecimal(value: number, places: number): string {
  const options = { minimumFractionDigits: places, maximumFractionDigits: places };
  return value.toLocaleString("vi-VN", { ...options, useGrouping: false });
}

function cell(words: string, look: TextLook): DocumentCell {
  return { verticalAlign: "middle", blocks: [{ kind: "text", text: words, look }] };
}
