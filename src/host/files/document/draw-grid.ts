import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentCell, DocumentGrid, DocumentRow } from "../../../plan/document-plan";
import type { VerticalAlign } from "../../../plan/sheet-plan";
import { BLACK, drawRule, THIN } from "./draw-rule";
import { drawText } from "./draw-text";
import { halfPoints, twipsOfMm, twipsOfPoints } from "./lengths";

/** Millimetres between a border and the text beside it; without borders the text begins where the cell does. */
const PADDING = 1;

/** Points, of an empty cell in a row without text. */
const PLAIN_SIZE = 13;

const VERTICAL = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const satisfies Readonly<Record<VerticalAlign, string>>;

interface Frame {
  readonly widths: readonly number[];
  readonly padding: number;
}

/** A table of exactly these widths. */
export function drawGrid(grid: DocumentGrid): Table {
  const frame = { widths: grid.widths.map(twipsOfMm), padding: grid.hasBorders ? PADDING : 0 };
  const side = twipsOfMm(frame.padding);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: dxa(sum(frame.widths)),
    columnWidths: frame.widths,
    margins: { top: 0, bottom: 0, left: side, right: side },
    borders: bordersOf(grid.hasBorders),
    rows: grid.rows.map((row, index) => drawRow(row, index < grid.headerRows, frame)),
  });
}

function drawRow(row: DocumentRow, isHeader: boolean, frame: Frame): TableRow {
  const starts = startsOf(row.cells);
  if (starts.at(-1) !== frame.widths.length)
    throw new RangeError(`A row of ${starts.at(-1)} columns in a table of ${frame.widths.length}`);
  const { height } = row;
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    ...(height === undefined
      ? {}
      : { height: { value: twipsOfPoints(height), rule: HeightRule.ATLEAST } }),
    children: row.cells.map((cell, index) => {
      const width = sum(frame.widths.slice(starts[index], starts[index + 1]));
      return new TableCell({
        columnSpan: cell.span ?? 1,
        width: dxa(width),
        verticalAlign: VERTICAL[cell.verticalAlign],
        children: drawCell(cell, row, frame.padding),
      });
    }),
  });
}

function drawCell({ blocks }: DocumentCell, row: DocumentRow, padding: number): Paragraph[] {
  const keepNext = row.keepWithNext === true;
  if (blocks.length === 0)
    return [new Paragraph({ keepNext, run: { size: halfPoints(sizeOf(row)) } })];
  return blocks.map((block) =>
    block.kind === "text" ? drawText(block, keepNext) : drawRule(block, keepNext, padding)
  );
}

/** Points: what a person writes into an empty cell looks like its neighbours. */
function sizeOf({ cells }: DocumentRow): number {
  for (const { blocks } of cells)
    for (const block of blocks) if (block.kind === "text") return block.look.size;
  return PLAIN_SIZE;
}

/** Column at which each cell starts, 0-based, and last the one after them. */
function startsOf(cells: readonly DocumentCell[]): number[] {
  const starts = [0];
  for (const { span = 1 } of cells) starts.push((starts.at(-1) ?? 0) + span);
  return starts;
}

function bordersOf(hasBorders: boolean) {
  const line = hasBorders
    ? { style: BorderStyle.SINGLE, size: THIN, color: BLACK }
    : { style: BorderStyle.NONE, size: 0, color: "auto" };
  const [top, bottom, left, right] = [line, line, line, line];
  return { top, bottom, left, right, insideHorizontal: line, insideVertical: line };
}

function dxa(size: number) {
  return { size, type: WidthType.DXA };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
