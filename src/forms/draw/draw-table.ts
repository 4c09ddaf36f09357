import { cellAddress } from "../../plan/addresses";
import { decimalFormat } from "../../plan/decimal-format";
import type { CellStyle } from "../../plan/sheet-plan";
import type { FormCell, FormColumn, FormRow, FormTable } from "../form-document";
import { type Live, printed, when } from "../live-text";
import { type Band, tableBands } from "./form-grid";
import type { FormSheetDraft } from "./form-sheet";

const SIZE = 12;
const LEAST = 22;
const GAP = 6;

/** A table across the page. All rows are as high as the highest needs, because their order may change with the book. */
export function drawTable(page: FormSheetDraft, table: FormTable): void {
  const bands = tableBands(table, page.bands.all.to);
  const style: CellStyle = { size: table.size ?? SIZE, wrap: true, verticalAlign: "middle" };
  const first = page.next;
  const header = drawHeader(page, { table, bands, style });
  if (table.repeatsHeader === true) page.repeat(header);
  const height = rowHeight(page, { table, bands, style });
  const firstRow = page.next;
  table.rows.forEach((row) => drawRow(page, row, { table, bands, style, height }));
  watchTexts(page, firstRow, { table, bands, style });
  if (table.rows.length > 0) page.keep(first, header + 1);
  drawBorders(page, table, header);
}

interface Drawn {
  readonly table: FormTable;
  readonly bands: readonly Band[];
  readonly style: CellStyle;
}

function drawHeader(page: FormSheetDraft, { table, bands, style }: Drawn): number {
  const look = { ...style, bold: true, align: "center" } as const;
  const heights = table.columns.map(({ title }, i) =>
    page.heightOf(bands[i] ?? page.bands.all, { content: title, style: look })
  );
  const row = page.addRow(Math.max(LEAST, ...heights.map((one) => one + GAP)));
  table.columns.forEach(({ title }, i) => {
    page.put(row, bands[i] ?? page.bands.all, { content: title, style: look });
  });
  return row;
}

function rowHeight(page: FormSheetDraft, { table, bands, style }: Drawn): number {
  const heights = table.rows.flatMap(({ cells, bold = false }) =>
    table.columns.map((column, i) => {
      const look = { ...style, ...lookOf(column), bold };
      return page.heightOf(bands[i] ?? page.bands.all, { content: cells[i] ?? null, style: look });
    })
  );
  return Math.max(table.rowHeight ?? LEAST, ...heights.map((one) => one + GAP));
}

function drawRow(
  page: FormSheetDraft,
  { cells, bold = false, shownIf }: FormRow,
  { table, bands, style, height }: Drawn & { height: number }
): void {
  const row = page.addRow(height);
  table.columns.forEach((column, i) => {
    const cell = cells[i] ?? null;
    const content = shownIf === undefined || cell === null ? cell : when(shownIf, live(cell), "");
    const look = { ...style, ...lookOf(column), bold };
    page.put(row, bands[i] ?? page.bands.all, { content, style: look });
  });
}

function live(cell: Live | number): Live {
  return typeof cell === "number" ? { formula: String(cell), value: cell } : cell;
}

/** Rows of live texts have room for the longest of their column. */
function watchTexts(page: FormSheetDraft, first: number, { table, bands, style }: Drawn): void {
  const longest = table.columns.map((_, i) => {
    const texts = table.rows.map(({ cells }) => printed(cells[i] ?? null));
    return texts.reduce((best, one) => (one.length > best.length ? one : best), "");
  });
  table.rows.forEach(({ cells }, k) => {
    const watched = table.columns.flatMap(({ align }, i) => {
      const isText = align === "left" && isLive(cells[i] ?? null);
      const content = { content: longest[i] ?? "", style };
      return isText ? [{ band: bands[i] ?? page.bands.all, longest: content }] : [];
    });
    page.watch(first + k, watched);
  });
}

function isLive(cell: FormCell): boolean {
  return cell !== null && typeof cell === "object";
}

function lookOf({ align, places }: FormColumn): CellStyle {
  const number = places === undefined ? {} : { numberFormat: decimalFormat(places) };
  return { align, indent: align === "left" ? 1 : 0, ...number };
}

/** Lines around all cells; rows that may be blank get theirs when something stands in them. */
function drawBorders(page: FormSheetDraft, { rows }: FormTable, header: number): void {
  const bottom = header + rows.length;
  const live = rows.findIndex(({ shownIf }) => shownIf !== undefined);
  const solid = live < 0 ? bottom : header + live;
  page.style({ top: header, bottom: solid }, page.bands.all, { border: "all" });
  if (live < 0) return;
  const area = page.areaOf({ top: solid + 1, bottom }, page.bands.all);
  const at = `$${cellAddress({ row: solid + 1, column: area.left })}`;
  page.draft.highlight({ area, formula: `${at}<>""`, style: { border: "all" } });
}
