import type { BlocYear } from "../domain/bloc";
import type { Ruleset } from "../domain/ruleset";
import type { SheetKey } from "../plan/cells";
import { safeSheetName } from "../plan/sheet-names";
import type { CriteriaLayout } from "./criteria/criteria-layout";
import { layoutCriteriaSheet } from "./criteria/criteria-layout";
import { FORM_PREFIX, SHEETS, TAB_NAMES, unitSheetKey } from "./sheet-keys";
import type { UnitLayout } from "./unit/unit-layout";
import { layoutUnitSheet } from "./unit/unit-layout";
import { hasVotes } from "./votes/has-votes";

/** Where everything stands in a book, before any cell is written. */
export interface BookLayout {
  /** Tab name by sheet key, in tab order. */
  readonly tabs: ReadonlyMap<SheetKey, string>;
  readonly criteria: CriteriaLayout;
  readonly unit: UnitLayout;
}

/** `tabs`: names that sheets carry other than their standard ones: people have renamed them, or the standard name was taken. */
export function layoutBook(
  bloc: BlocYear,
  ruleset: Ruleset,
  tabs: ReadonlyMap<SheetKey, string> = new Map()
): BookLayout {
  const named = [...nameTabs(bloc, ruleset)].map(([key, name]): [SheetKey, string] => [
    key,
    tabs.get(key) ?? name,
  ]);
  const extra = [SHEETS.nominations, SHEETS.comparison, SHEETS.analysis].flatMap(
    (key): [SheetKey, string][] => {
      const name = tabs.get(key);
      return name === undefined ? [] : [[key, name]];
    }
  );
  const forms = [...tabs].filter(([key]) => key.startsWith(FORM_PREFIX));
  return {
    tabs: new Map([...named, ...extra, ...forms]),
    criteria: layoutCriteriaSheet(ruleset),
    unit: layoutUnitSheet(ruleset),
  };
}

/** Unit sheets are numbered, so their names differ however alike the units' names are. */
function nameTabs(bloc: BlocYear, ruleset: Ruleset): ReadonlyMap<SheetKey, string> {
  const fixed = (key: SheetKey): [SheetKey, string] => [key, TAB_NAMES[key] ?? key];
  const units = bloc.units.map(({ code, shortName }, i): [SheetKey, string] => [
    unitSheetKey(code),
    safeSheetName(`${String(i + 1).padStart(2, "0")} ${shortName}`),
  ]);
  const panel = ruleset.checkers === undefined ? [] : [fixed(SHEETS.checkers)];
  return new Map([
    fixed(SHEETS.overview),
    fixed(SHEETS.units),
    fixed(SHEETS.criteria),
    ...units,
    ...panel,
    ...(hasVotes(ruleset) ? [fixed(SHEETS.votes)] : []),
    ...[SHEETS.summary, SHEETS.ranking, SHEETS.awards].map(fixed),
  ]);
}
