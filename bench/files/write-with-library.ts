import { areaAddress } from "../../src/plan/addresses";
import { isFormula, type Rectangle } from "../../src/plan/cells";
import type { BookPlan, CellStyle, SheetPlan } from "../../src/plan/sheet-plan";

/** The part of the common API of exceljs and excelts that the comparison uses. */
export interface LibraryWorkbook {
  addWorksheet(name: string): LibrarySheet;
  definedNames: { add(reference: string, name: string): void };
  calcProperties: { fullCalcOnLoad?: boolean };
  xlsx: { writeBuffer(): Promise<Uint8Array>; load(bytes: Uint8Array): Promise<unknown> };
}

interface LibraryCell {
  value: unknown;
  numFmt: string;
  font: unknown;
  fill: unknown;
  border: unknown;
  alignment: unknown;
  protection: unknown;
}

interface LibrarySheet {
  getCell(row: number, column: number): LibraryCell;
  getColumn(column: number): { width: number };
  mergeCells(area: string): void;
  addConditionalFormatting(rule: unknown): void;
  dataValidations: { add(area: string, rule: unknown): void };
  protect(password: string, options: unknown): Promise<void>;
  pageSetup: Record<string, unknown>;
  headerFooter: Record<string, unknown>;
  views: unknown[];
}

/** The plan written through a workbook model of the exceljs kind. */
export async function writeWithLibrary(book: LibraryWorkbook, plan: BookPlan): Promise<Uint8Array> {
  for (const sheet of plan.sheets) await drawSheet(book.addWorksheet(sheet.name), sheet);
  for (const { name, refersTo } of plan.names) book.definedNames.add(refersTo, name);
  book.calcProperties.fullCalcOnLoad = true;
  return book.xlsx.writeBuffer();
}

async function drawSheet(target: LibrarySheet, sheet: SheetPlan): Promise<void> {
  for (const { at, cells } of sheet.blocks) {
    cells.forEach((row, down) => {
      row.forEach((content, right) => {
        if (content === null) return;
        target.getCell(at.row + down, at.column + right).value = isFormula(content)
          ? { formula: content.formula, result: content.value ?? undefined }
          : content;
      });
    });
  }
  for (const { area, style } of sheet.styles)
    forEachCell(target, area, (cell) => setStyle(cell, style));
  for (const area of sheet.inputs)
    forEachCell(target, area, (cell) => (cell.protection = { locked: false }));
  for (const area of sheet.merges) target.mergeCells(areaAddress(area));
  for (const [column, width] of sheet.columnWidths) target.getColumn(column).width = width;
  for (const { area, rule, error, title } of sheet.validations) {
    if (rule.kind !== "decimal") continue;
    const formulae = [rule.min, rule.max];
    target.dataValidations.add(areaAddress(area), {
      type: "decimal",
      operator: "between",
      formulae,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: title,
      error,
    });
  }
  for (const { area, formula, style } of sheet.conditionalFormats) {
    const fill = { type: "pattern", pattern: "solid", bgColor: { argb: `FF${style.fill ?? ""}` } };
    target.addConditionalFormatting({
      ref: areaAddress(area),
      rules: [{ type: "expression", priority: 1, formulae: [formula], style: { fill } }],
    });
  }
  Object.assign(target.pageSetup, {
    paperSize: 9,
    orientation: sheet.print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "3:3",
  });
  Object.assign(target.headerFooter, { differentFirst: true, oddHeader: sheet.print.header });
  if (sheet.freezeAt)
    target.views = [
      { state: "frozen", xSplit: sheet.freezeAt.column - 1, ySplit: sheet.freezeAt.row - 1 },
    ];
  await target.protect("", { formatColumns: true, formatRows: true });
}

function forEachCell(
  target: LibrarySheet,
  area: Rectangle,
  change: (cell: LibraryCell) => void
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      change(target.getCell(row, column));
  }
}

function setStyle(cell: LibraryCell, style: CellStyle): void {
  const line = { style: "thin" };
  if (style.border === "all") cell.border = { top: line, bottom: line, left: line, right: line };
  if (style.bold === true) cell.font = { name: "Times New Roman", size: 12, bold: true };
  if (style.fill !== undefined)
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill}` } };
  if (style.numberFormat !== undefined) cell.numFmt = style.numberFormat;
  if (style.wrap === true) cell.alignment = { wrapText: true, horizontal: "center" };
}
