import { listCells } from "../../../src/plan/join-cells";
import { cellAddress } from "../../../src/plan/addresses";
import { isFormula, type CellContent, type Position } from "../../../src/plan/cells";
import type { BookPlan, SheetPlan } from "../../../src/plan/sheet-plan";

/** The way of most first add-ins, for comparison: sheet by sheet, cell by cell, contents and fill and bold only. */
export async function writeNaively({ sheets }: BookPlan): Promise<void> {
  await Excel.run(async (context) => {
    for (const sheet of sheets) {
      const target = context.workbook.worksheets.add(sheet.name);
      writeContents(target, sheet);
      writeLooks(target, sheet);
      await context.sync();
    }
  });
}

function writeContents(target: Excel.Worksheet, { blocks }: SheetPlan): void {
  for (const { at, cells } of blocks) {
    cells.forEach((row, down) =>
      row.forEach((content, right) => {
        const place = { row: at.row + down, column: at.column + right };
        if (content !== null) cellOf(target, place).values = [[entryOf(content)]];
      })
    );
  }
}

/** Formulas as texts: a sheet written alone cannot lean on one that is not there yet. */
function entryOf(content: CellContent): CellContent {
  return isFormula(content) ? `'=${content.formula}` : `'${String(content)}`;
}

function writeLooks(target: Excel.Worksheet, { styles }: SheetPlan): void {
  for (const { area, style } of styles) {
    for (const at of listCells(area)) {
      const { fill, font } = cellOf(target, at).format;
      if (style.fill !== undefined) fill.color = `#${style.fill}`;
      if (style.bold !== undefined) font.bold = style.bold;
    }
  }
}

function cellOf(target: Excel.Worksheet, at: Position): Excel.Range {
  return target.getRange(cellAddress(at));
}
