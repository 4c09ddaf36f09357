import type { CellContent } from "../plan/cells";
import { isFormula } from "../plan/cells";
import type { BookPlan, SheetPlan } from "../plan/sheet-plan";
import { stampName } from "../plan/stamps";
import type { Book } from "./action";
import { planBook } from "./plan-book";

/** A workbook of the forms alone, filled in: what is sent and signed. Its cells are values, since the sheets they are taken from stay behind. */
export function planForms(book: Book): BookPlan {
  const whole = planBook(book);
  const sheets = whole.sheets.filter(({ key }) => key.startsWith("form.")).map(freeze);
  const stamps = new Set(sheets.map(({ key }) => stampName(key)));
  return { ...whole, sheets, names: whole.names.filter(({ name }) => stamps.has(name)) };
}

function freeze(sheet: SheetPlan): SheetPlan {
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) => row.map(valueOf)),
  }));
  return {
    ...sheet,
    blocks,
    conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => !formula.includes("!")),
  };
}

function valueOf(content: CellContent): CellContent {
  if (!isFormula(content)) return content;
  return content.value === "" ? null : content.value;
}
