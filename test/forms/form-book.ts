import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import { planBook } from "../../src/app/plan-book";
import type { BlocYear, ProposalFacts } from "../../src/domain/bloc";
import type { BlocInput } from "../../src/domain/compute-bloc";
import type { Entries } from "../../src/domain/entries";
import { type CellContent, isFormula, type Position } from "../../src/plan/cells";
import type { BookPlan, SheetPlan } from "../../src/plan/sheet-plan";
import { findShippedBloc, findShippedRuleset, sampleEntries } from "../../src/rulesets/shipped";

export interface BookChanges {
  readonly bloc?: Partial<BlocYear>;
  readonly proposal?: Partial<ProposalFacts>;
  readonly entries?: Partial<Entries>;
}

/** A shipped bloc with its sample scores, changed here and there. */
export function shippedInput(id: string, changes: BookChanges = {}): BlocInput {
  const bloc = findShippedBloc(id);
  const ruleset = bloc && findShippedRuleset(bloc.rulesetId);
  const entries = sampleEntries(id);
  if (!bloc || !ruleset || !entries) throw new Error(`No shipped bloc ${id}`);
  const proposal = { ...bloc.proposal, ...changes.proposal };
  return {
    bloc: { ...bloc, ...changes.bloc, proposal },
    ruleset,
    entries: { ...entries, ...changes.entries },
  };
}

export function planShipped(id: string, changes: BookChanges = {}): BookPlan {
  return planBook(shippedInput(id, changes), { forms: USUAL_FORMS });
}

export function sheetOf(book: BookPlan, key: string): SheetPlan {
  const sheet = book.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}

/** The sheet's cells in reading order. */
export function cellsOf(sheet: SheetPlan): readonly { at: Position; content: CellContent }[] {
  return sheet.blocks
    .flatMap(({ at, cells }) =>
      cells.flatMap((row, i) =>
        row.map((content, j) => ({ at: { row: at.row + i, column: at.column + j }, content }))
      )
    )
    .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
}

/** What a person reads on the sheet, cell by cell; cells that show nothing are left out. */
export function textsOf(sheet: SheetPlan): readonly string[] {
  return cellsOf(sheet)
    .map(({ content }) => (isFormula(content) ? content.value : content))
    .filter((value) => value !== null && value !== "")
    .map((value) => String(value).trim());
}

/** Printed texts of the letter of a shipped bloc. */
export function letterOf(id: string, changes: BookChanges = {}): readonly string[] {
  return textsOf(sheetOf(planShipped(id, changes), "form.letter"));
}
