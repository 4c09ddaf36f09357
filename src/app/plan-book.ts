import { computeBloc } from "../domain/compute-bloc";
import type { BlocInput } from "../domain/compute-bloc";
import { planForms } from "../forms/plan-forms";
import type { BookPlan } from "../plan/sheet-plan";
import type { SheetKey } from "../plan/cells";
import { FORMAT_VERSION } from "../plan/stamps";
import type { BookContext } from "../sheets/book-context";
import { layoutBook } from "../sheets/book-layout";
import { nameCells, planSheets } from "../sheets/plan-sheets";
import { certify } from "../sheets/ranking/certificate";
import { formContextOf } from "./form-context";

/** The whole workbook of a bloc-year: every sheet, formula and the value the engine expects in it. `tabs`: names for sheets that cannot have their standard one. */
export function planBook(input: BlocInput, tabs?: ReadonlyMap<SheetKey, string>): BookPlan {
  const context = contextOf(input, tabs);
  const sheets = [...planSheets(context), ...planForms(formContextOf(context))];
  return {
    title: `${input.bloc.name} – ${input.bloc.year}`,
    sheets,
    names: nameCells(context, sheets),
    properties: new Map([
      ["KTD_format", String(FORMAT_VERSION)],
      ["KTD_ruleset", input.ruleset.id],
      ["KTD_version", input.ruleset.version],
      ["KTD_bloc", input.bloc.id],
    ]),
  };
}

export function contextOf(input: BlocInput, tabs?: ReadonlyMap<SheetKey, string>): BookContext {
  const layout = layoutBook(input.bloc, input.ruleset, tabs);
  const outcome = computeBloc(input);
  const certificate = certify(outcome, { version: input.ruleset.version, time: "" });
  return { ...input, outcome, layout, certificate };
}
