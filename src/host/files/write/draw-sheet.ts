import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../../../plan/addresses";
import { isFormula, type CellContent, type Rectangle } from "../../../plan/cells";
import type { SheetPlan } from "../../../plan/sheet-plan";
import { toFileFormula } from "../formula-prefixes";
import { argb, createStyleMixer, type createStyleBook, type FileStyle } from "./cell-styles";
import { drawPage, drawView } from "./draw-page";
import { drawRules } from "./draw-rules";

/** Space Excel keeps beside the characters of a column: 5 pixels of 8 per digit in Times New Roman 12. */
const COLUMN_PADDING = 0.625;
const ROW_HEIGHT = 15.75;
const INPUT: FileStyle = { isInput: true };
const PLAIN: FileStyle = {};
/** Everybody may widen columns and rows; no password. */
const PROTECTION = {
  sheet: true,
  objects: false,
  scenarios: false,
  formatColumns: true,
  formatRows: true,
} as const;

/** Draws a planned sheet into an empty one. */
export function drawSheet(
  target: Worksheet,
  sheet: SheetPlan,
  lookOf: ReturnType<typeof createStyleBook>
): void {
  target.properties.defaultRowHeight = ROW_HEIGHT;
  if (sheet.tabColor !== null) target.properties.tabColor = { argb: argb(sheet.tabColor) };
  for (const [column, width] of sheet.columnWidths)
    target.getColumn(column).width = width + COLUMN_PADDING;
  for (const [row, height] of sheet.rowHeights) target.getRow(row).height = height;
  drawCells(target, sheet);
  for (const [row, cells] of layOutStyles(sheet)) {
    for (const [column, style] of cells) target.getCell(row, column).style = lookOf(style);
  }
  for (const area of sheet.merges) target.mergeCellsWithoutStyle(areaAddress(area));
  if (sheet.isOpen !== true) target.sheetProtection = PROTECTION;
  drawRules(target, sheet);
  drawView(target, sheet.freezeAt);
  drawPage(target, sheet.print);
}

function drawCells(target: Worksheet, sheet: SheetPlan): void {
  for (const { at, cells } of sheet.blocks) {
    cells.forEach((row, down) => {
      row.forEach((content, right) => {
        if (content !== null && content !== "")
          target.getCell(at.row + down, at.column + right).value = valueOf(content);
      });
    });
  }
}

function valueOf(content: CellContent): CellValueInput {
  if (isFormula(content)) {
    const formula = toFileFormula(content.formula);
    return content.value === null ? { formula } : { formula, result: content.value };
  }
  if (typeof content === "number" && !Number.isFinite(content))
    throw new RangeError(`No number for a cell: ${content}`);
  return content;
}

/** Styles and inputs of a plan laid over each other, by row and column. */
function layOutStyles(sheet: SheetPlan): Map<number, Map<number, FileStyle>> {
  const styles = new Map<number, Map<number, FileStyle>>();
  const mix = createStyleMixer();
  const lay = (area: Rectangle, style: FileStyle): void => {
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = styles.get(row) ?? new Map<number, FileStyle>();
      styles.set(row, cells);
      for (let column = area.left; column <= area.right; column++)
        cells.set(column, mix(cells.get(column) ?? PLAIN, style));
    }
  };
  for (const { area, style } of sheet.styles) lay(area, style);
  for (const area of sheet.inputs) lay(area, INPUT);
  return styles;
}
