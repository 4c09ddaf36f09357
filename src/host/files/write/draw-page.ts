import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, cellAddress, columnLetters } from "../../../plan/addresses";
import type { Position } from "../../../plan/cells";
import type { PrintSetup } from "../../../plan/sheet-plan";

const MM_PER_INCH = 25.4;
const HEADER_MARGIN_MM = 8;
const A4 = 9;
const LAST_COLUMN = 16_383;

/** How a sheet prints: paper, margins, titles, header and footer, page breaks. */
export function drawPage(target: Worksheet, print: PrintSetup): void {
  const { titleRows: rows, titleColumns: columns, margins } = print;
  Object.assign(target.pageSetup, {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.fitToWidth,
    fitToHeight: 0,
    printArea: areaAddress(print.area),
    margins: {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(HEADER_MARGIN_MM),
      footer: inches(HEADER_MARGIN_MM),
    },
  });
  if (rows) target.pageSetup.printTitlesRow = `${rows.from}:${rows.to}`;
  if (columns)
    target.pageSetup.printTitlesColumn = `${columnLetters(columns.from)}:${columnLetters(columns.to)}`;
  drawHeader(target, print);
  target.rowBreaks = [...print.breaksBefore]
    .sort((one, other) => one - other)
    .map((row) => ({ id: row - 1, max: LAST_COLUMN, man: 1 }));
}

/** Rows above and columns left of the cell stay in sight. */
export function drawView(target: Worksheet, freezeAt: Position | null): void {
  if (freezeAt === null || (freezeAt.row === 1 && freezeAt.column === 1)) {
    target.views = [{ state: "normal" }];
    return;
  }
  const cell = cellAddress(freezeAt);
  const { row, column } = freezeAt;
  const split = { xSplit: column - 1, ySplit: row - 1 };
  target.views = [{ state: "frozen", ...split, topLeftCell: cell, activeCell: cell }];
}

function drawHeader(target: Worksheet, { header, footer, plainFirstPage }: PrintSetup): void {
  if (header === "" && footer === "") return;
  target.headerFooter.oddHeader = header;
  target.headerFooter.oddFooter = footer;
  target.headerFooter.differentFirst = plainFirstPage;
  if (plainFirstPage) target.pageSetup.firstPageNumber = 1;
}

function inches(millimetres: number): number {
  return Number((millimetres / MM_PER_INCH).toFixed(6));
}
