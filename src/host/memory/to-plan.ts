import type { CellContent } from "../../plan/cells";
import type { Block, PrintSetup, SheetPlan } from "../../plan/sheet-plan";
import type { MemorySheet } from "./memory-sheet";

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

/** A plan that draws the sheet's present content; the look only when it was drawn from a plan. */
export function toPlan(sheet: MemorySheet): SheetPlan {
  const blocks: Block[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, content] of cells) {
      const isError = typeof content === "object" && content !== null && "error" in content;
      const cell: CellContent = isError ? { formula: content.error, value: null } : content;
      blocks.push({ at: { row, column }, cells: [[cell]] });
    }
  }
  return { ...(sheet.plan ?? plainPlan(sheet)), blocks };
}

function plainPlan({ key, name }: MemorySheet): SheetPlan {
  const look = {
    styles: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
  };
  return {
    key: key ?? name,
    name,
    blocks: [],
    ...look,
    inputs: [],
    freezeAt: null,
    print: PLAIN_PRINT,
    tabColor: null,
  };
}
