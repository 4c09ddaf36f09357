import type { BlocInput } from "../../domain/compute-bloc";
import type { Block, BookPlan, SheetPlan } from "../../plan/sheet-plan";
import type { CellContent } from "../../plan/cells";
import { isFormula } from "../../plan/cells";
import { stampName } from "../../plan/stamps";
import { planBook } from "../plan-book";
import { type FormRef, USUAL_FORMS } from "./form-ref";

/** A workbook of the forms alone, filled in: what is sent and signed. Its cells are values, since the sheets they are taken from stay behind. */
export function planForms(input: BlocInput, forms: readonly FormRef[] = USUAL_FORMS): BookPlan {
  const whole = planBook(input, { forms });
  const sheets = whole.sheets.filter(({ key }) => key.startsWith("form.")).map(freeze);
  const stamps = new Set(sheets.map(({ key }) => stampName(key)));
  return { ...whole, sheets, names: whole.names.filter(({ name }) => stamps.has(name)) };
}

function freeze(sheet: SheetPlan): SheetPlan {
  const blocks = sheet.blocks.filter(isPrinted(sheet)).map((block) => ({
    ...block,
    cells: block.cells.map((row) => row.map(valueOf)),
  }));
  return {
    ...sheet,
    blocks,
    conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => !formula.includes("!")),
  };
}

/** What stands right of the page only watches over the live form. */
function isPrinted({ print }: SheetPlan): (block: Block) => boolean {
  return ({ at }) => at.column <= print.area.right;
}

function valueOf(content: CellContent): CellContent {
  if (!isFormula(content)) return content;
  return content.value === "" ? null : content.value;
}
