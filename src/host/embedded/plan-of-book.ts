import { quoteSheet } from "../../plan/addresses";
import type { BookPlan, SheetPlan, Validation } from "../../plan/sheet-plan";
import type { Snapshot } from "../../plan/snapshot";
import type { HeldBook } from "./held-book";
import { planOfSheet } from "./plan-of-sheet";

/** The workbook as it stands, with the looks and print setups it was drawn with: what is saved to a file. */
export function planOfBook({ title, sheets: held }: HeldBook, now: Snapshot): BookPlan {
  const looks = new Map([...held.values()].map(({ key, plan }) => [key, plan]));
  const drawn = now.sheets.map((sheet) => {
    const look = sheet.key === null ? null : (looks.get(sheet.key) ?? null);
    return { before: look?.name ?? sheet.name, plan: planOfSheet(sheet, look) };
  });
  const renamed = drawn.filter(({ before, plan }) => before !== plan.name);
  const rename = (formula: string): string =>
    renamed.reduce(
      (text, { before, plan }) =>
        text.replaceAll(`${quoteSheet(before)}!`, `${quoteSheet(plan.name)}!`),
      formula
    );
  return {
    title,
    sheets: drawn.map(({ plan }) => renameInRules(plan, rename)),
    names: [...now.names].map(([name, refersTo]) => ({ name, refersTo })),
    properties: now.properties,
  };
}

/** Contents follow a new sheet name by themselves; the rules were kept as they were planned. */
function renameInRules(plan: SheetPlan, rename: (formula: string) => string): SheetPlan {
  const renameRule = (rule: Validation["rule"]): Validation["rule"] => {
    if (rule.kind === "list") return { ...rule, source: rename(rule.source) };
    return rule.kind === "custom" ? { ...rule, formula: rename(rule.formula) } : rule;
  };
  return {
    ...plan,
    validations: plan.validations.map((item) => ({ ...item, rule: renameRule(item.rule) })),
    conditionalFormats: plan.conditionalFormats.map((format) => ({
      ...format,
      formula: rename(format.formula),
    })),
  };
}
