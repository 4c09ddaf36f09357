import type { ISheetDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat, Validation } from "../../plan/sheet-plan";
import { toRange } from "./draw-sheet";
import { conditionalLook } from "./grid-styles";

const STOP = 1;
/** A list shows its arrow beside the text; anything else shows the text alone. */
const ARROW = 1;
const PLAIN_TEXT = 0;

type Condition = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2">;

/** Input rules for the grid, with the plan's own words; equal ones become one, because each new one is compared with all. */
export function toGridValidations(
  validations: readonly Validation[],
  sheet: string
): ISheetDataValidationRule[] {
  const equal = new Map<string, ISheetDataValidationRule>();
  for (const { area, ...validation } of validations) {
    const isRelative = validation.rule.kind === "custom";
    const content = JSON.stringify(isRelative ? [validation, area] : validation);
    const uid = `${sheet}-${equal.size}`;
    const rule = equal.get(content) ?? { uid, ranges: [], ...toGridValidation(validation) };
    rule.ranges.push(toRange(area));
    equal.set(content, rule);
  }
  return [...equal.values()];
}

/** A conditional look for the grid. */
export function toGridCondition(
  { area, formula, style }: ConditionalFormat,
  cfId: string
): IConditionFormattingRule {
  const rule = {
    type: "highlightCell",
    subType: "formula",
    value: `=${formula}`,
    style: conditionalLook(style),
  };
  return {
    cfId,
    ranges: [toRange(area)],
    stopIfTrue: false,
    rule: rule as IConditionFormattingRule["rule"],
  };
}

function toGridValidation({
  rule,
  title,
  error,
  prompt,
}: Omit<Validation, "area">): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  return {
    ...conditionOf(rule),
    allowBlank: true,
    errorStyle: STOP,
    showErrorMessage: true,
    errorTitle: title,
    error,
    showInputMessage: prompt !== "",
    promptTitle: title,
    prompt,
    showDropDown: rule.kind === "list",
    renderMode: rule.kind === "list" ? ARROW : PLAIN_TEXT,
  };
}

function conditionOf(rule: Validation["rule"]): Condition {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: `=${rule.source}` };
    case "custom":
      return { type: "custom", formula1: `=${rule.formula}` };
    default:
      return { type: rule.kind, ...limitsOf(rule.min, rule.max) };
  }
}

function limitsOf(min: number, max: number | null): Omit<Condition, "type"> {
  const operator = max === null ? "greaterThanOrEqual" : "between";
  return {
    operator: operator as NonNullable<Condition["operator"]>,
    formula1: String(min),
    ...(max !== null && { formula2: String(max) }),
  };
}
