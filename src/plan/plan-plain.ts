import type { Block, PrintSetup, SheetPlan } from "./sheet-plan";
import { contentAt, type SheetSnapshot } from "./snapshot";

const PLAIN_PRINT: PrintSetup = {
  orientation: "portrait",
  fitToWidth: 1,
  titleRows: null,
  titleColumns: null,
  area: { top: 1, left: 1, bottom: 1, right: 1 },
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  breaksBefore: [],
  header: "",
  footer: "",
  plainFirstPage: false,
};

/** A plan that draws a sheet's content again; its look is not known. */
export function planPlain(sheet: SheetSnapshot): SheetPlan {
  return {
    key: sheet.key ?? sheet.name,
    name: sheet.name,
    blocks: listBlocks(sheet),
    styles: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
    inputs: [],
    freezeAt: null,
    print: PLAIN_PRINT,
    tabColor: null,
  };
}

/** The content of a sheet cell by cell. */
export function listBlocks(sheet: SheetSnapshot): Block[] {
  return sheet.rows.flatMap((cells, down) =>
    cells.flatMap((cell, right): Block[] => {
      const at = { row: down + 1, column: right + 1 };
      return cell ? [{ at, cells: [[contentAt(sheet, at)]] }] : [];
    })
  );
}
