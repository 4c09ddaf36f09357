import type { DefinedName, SheetPlan } from "../plan/sheet-plan";
import { sheetCell } from "../plan/addresses";
import { stampName } from "../plan/stamps";
import { planAwards } from "./awards/plan-awards";
import { planAnalysis } from "./analysis/plan-analysis";
import { planCheckers } from "./checkers/plan-checkers";
import { planComparison } from "./comparison/plan-comparison";
import type { BookContext } from "./book-context";
import { tabName } from "./book-context";
import { planNominations } from "./nominations/plan-nominations";
import { planCriteria } from "./criteria/plan-criteria";
import { fieldRow, OVERVIEW_COLUMNS } from "./overview/overview-fields";
import { planOverview } from "./overview/plan-overview";
import { SETTING_NAMES } from "./overview/settings";
import { planRanking } from "./ranking/plan-ranking";
import { unitTotal } from "./ranking/unit-total";
import { SHEETS } from "./sheet-keys";
import { planSummary } from "./summary/plan-summary";
import { planUnitSheet } from "./unit/plan-unit-sheet";
import { planUnits } from "./units/plan-units";
import { hasVotes } from "./votes/has-votes";
import { planVotes } from "./votes/plan-votes";

/** All sheets but the forms, in tab order. */
export function planSheets(context: BookContext): readonly SheetPlan[] {
  return [
    planOverview(context),
    planUnits(context),
    planCriteria(context),
    ...context.bloc.units.map((unit) => planUnitSheet(context, unit)),
    ...(context.ruleset.checkers === undefined ? [] : [planCheckers(context)]),
    ...(hasVotes(context.ruleset) ? [planVotes(context)] : []),
    planSummary(context),
    planRanking(context),
    planAwards(context),
    ...(context.entries.nominations === undefined ? [] : [planNominations(context)]),
    ...planExtra(context),
  ];
}

/** The sheets that somebody asked for. */
function planExtra(context: BookContext): readonly SheetPlan[] {
  const { comparison = null, analysis = null } = context.extra ?? {};
  return [
    ...(comparison ? [planComparison(context, comparison)] : []),
    ...(analysis ? [planAnalysis(context, analysis)] : []),
  ];
}

/** The book's defined names: a stamp per sheet, the settings, each unit's total. */
export function nameCells(
  context: BookContext,
  sheets: readonly SheetPlan[]
): readonly DefinedName[] {
  const stamps = sheets.map(({ key, name }) => ({
    name: stampName(key),
    refersTo: sheetCell(name, STAMP),
  }));
  const overview = tabName(context, SHEETS.overview);
  const setting = (id: keyof typeof SETTING_NAMES) => ({
    name: SETTING_NAMES[id],
    refersTo: sheetCell(overview, {
      row: fieldRow(SETTING_FIELDS[id]),
      column: OVERVIEW_COLUMNS.value,
    }),
  });
  const totals = context.bloc.units
    .filter(({ code }) => /^[A-Za-z0-9_]+$/.test(code))
    .map(({ code }) => ({
      name: `KTD_TongDiem_${code}`,
      refersTo: unitTotal(context, code, "total"),
    }));
  return [
    ...stamps,
    ...(Object.keys(SETTING_NAMES) as (keyof typeof SETTING_NAMES)[]).map(setting),
    ...totals,
  ];
}

const STAMP = { row: 1, column: 1 };

const SETTING_FIELDS = {
  stage: "stage",
  by: "by",
  places: "places",
  pointPlaces: "pointPlaces",
} as const;
