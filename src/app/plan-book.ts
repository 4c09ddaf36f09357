import { computeBloc } from "../domain/compute-bloc";
import type { BlocInput } from "../domain/compute-bloc";
import type { BookPlan } from "../plan/sheet-plan";
import type { SheetKey } from "../plan/cells";
import { FORMAT_VERSION } from "../plan/stamps";
import type { BookContext } from "../sheets/book-context";
import { layoutBook } from "../sheets/book-layout";
import { nameCells, planSheets } from "../sheets/plan-sheets";
import { SHEETS, TAB_NAMES } from "../sheets/sheet-keys";
import { certify } from "../sheets/ranking/certificate";
import { FORM_TEXTS_KEY, FORM_TEXTS_TAB, type FormRef } from "./forms/form-ref";
import { planFormSheets, withForms } from "./forms/form-sheets";

export interface BookOptions {
  /** Names for sheets that cannot have their standard one. */
  readonly tabs?: ReadonlyMap<SheetKey, string> | undefined;
  /** The forms to draw at once; none when left out. */
  readonly forms?: readonly FormRef[];
}

/** The whole workbook of a bloc-year: every sheet, formula and the value the engine expects in it. */
export function planBook(input: BlocInput, { tabs, forms = [] }: BookOptions = {}): BookPlan {
  const context = withForms(contextOf(input, withTexts(input, tabs)), forms);
  const sheets = [...planSheets(context), ...planFormSheets(context)];
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

/** Facts that only forms print are kept on a sheet of their own. */
function withTexts({ bloc }: BlocInput, tabs: BookOptions["tabs"]): BookOptions["tabs"] {
  if (bloc.forms === undefined) return tabs;
  return new Map([[FORM_TEXTS_KEY, FORM_TEXTS_TAB], ...(tabs ?? [])]);
}

/** Proposals outside the ranking have a sheet of their own. */
function withNominations({ entries }: BlocInput, tabs: BookOptions["tabs"]): BookOptions["tabs"] {
  if (entries.nominations === undefined) return tabs;
  const name = TAB_NAMES[SHEETS.nominations] ?? SHEETS.nominations;
  return new Map([[SHEETS.nominations, name], ...(tabs ?? [])]);
}

export function contextOf(input: BlocInput, tabs?: ReadonlyMap<SheetKey, string>): BookContext {
  const layout = layoutBook(input.bloc, input.ruleset, withNominations(input, tabs));
  const outcome = computeBloc(input);
  const certificate = certify(outcome, { version: input.ruleset.version, time: "" });
  return { ...input, outcome, layout, certificate };
}
