import type {
  DataValidation,
  DataValidationWithFormulae,
  Worksheet,
} from "@cj-tech-master/excelts";
import { areaAddress } from "../../../plan/addresses";
import type { SheetPlan, Validation } from "../../../plan/sheet-plan";
import { toFileFormula } from "../formula-prefixes";
import { conditionalLook } from "./cell-styles";

type Limits = Pick<DataValidationWithFormulae, "operator" | "formulae">;

const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

/** Input rules, one per area however many cells it has, and conditional looks, first one first. */
export function drawRules(target: Worksheet, sheet: SheetPlan): void {
  for (const validation of sheet.validations) {
    checkLengths(validation, sheet.name);
    target.dataValidations.add(`range:${areaAddress(validation.area)}`, ruleOf(validation));
  }
  sheet.conditionalFormats.forEach(({ area, formula, style }, index) => {
    const formulae = [toFileFormula(formula)];
    const look = { priority: index + 1, style: conditionalLook(style) };
    const rule = { type: "expression", formulae, ...look } as const;
    target.addConditionalFormatting({ ref: areaAddress(area), rules: [rule] });
  });
}

function ruleOf({ rule, title, error, prompt }: Validation): DataValidation {
  const message = {
    allowBlank: true,
    errorStyle: "stop",
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: title,
    error,
    promptTitle: prompt === "" ? "" : title,
    prompt,
  };
  switch (rule.kind) {
    case "list":
      return { ...message, type: "list", formulae: [toFileFormula(rule.source)] };
    case "custom":
      return { ...message, type: "custom", formulae: [toFileFormula(rule.formula)] };
    default:
      return { ...message, type: rule.kind, ...limitsOf(rule.min, rule.max) };
  }
}

function limitsOf(min: number, max: number | null): Limits {
  return max === null
    ? { operator: "greaterThanOrEqual", formulae: [min] }
    : { operator: "between", formulae: [min, max] };
}

/** Excel "repairs" a file with longer ones by dropping the rule. */
function checkLengths({ title, error, prompt }: Validation, sheet: string): void {
  if (title.length > TITLE_LIMIT || error.length > TEXT_LIMIT || prompt.length > TEXT_LIMIT) {
    throw new RangeError(`Validation message too long on sheet ${sheet}: ${title}`);
  }
}
