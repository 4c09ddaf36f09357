import { areaAddress } from "../../../plan/addresses";
import type { SheetPlan, Validation } from "../../../plan/sheet-plan";
import { joinCells, listCells } from "../../../plan/join-cells";
import { CALL_BYTES, countBytes, OBJECT_BYTES, RANGE_BYTES, type Step } from "../step";

const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

/** Input rules with their messages. ExcelApi 1.8. */
export function planValidations({ validations }: SheetPlan): Step[] {
  return joinValidations(validations).map((validation) => {
    const messages = messagesOf(validation);
    const rule = ruleOf(validation.rule);
    const text = JSON.stringify([messages, rule]);
    return {
      bytes: RANGE_BYTES + OBJECT_BYTES + 3 * CALL_BYTES + countBytes(text),
      write(sheet) {
        const range = sheet.getRange(areaAddress(validation.area));
        range.dataValidation.rule = rule;
        range.dataValidation.errorAlert = messages.error;
        if (messages.prompt) range.dataValidation.prompt = messages.prompt;
        range.untrack();
      },
    };
  });
}

/** Equal rules side by side become one; a formula is told from its own corner, so rules with one stay as they are. */
function joinValidations(validations: readonly Validation[]): Validation[] {
  const groups = new Map<string, Validation[]>();
  for (const validation of validations) {
    const { rule, title, error, prompt, area } = validation;
    const own = rule.kind === "custom" ? area : null;
    const key = JSON.stringify([rule, title, error, prompt, own]);
    groups.set(key, [...(groups.get(key) ?? []), validation]);
  }
  return [...groups.values()].flatMap((group) =>
    joinCells(group.flatMap(({ area }) => listCells(area))).flatMap((area) =>
      group.slice(0, 1).map((validation) => ({ ...validation, area }))
    )
  );
}

function messagesOf({ title, error, prompt }: Validation): {
  error: Excel.DataValidationErrorAlert;
  prompt: Excel.DataValidationPrompt | null;
} {
  if (title.length > TITLE_LIMIT || error.length > TEXT_LIMIT || prompt.length > TEXT_LIMIT)
    throw new RangeError(`Validation message too long: ${title}`);
  return {
    error: { message: error, showAlert: true, style: "Stop", title },
    prompt: prompt === "" ? null : { message: prompt, showPrompt: true, title },
  };
}

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "decimal":
      return { decimal: limitsOf(rule.min, rule.max) };
    case "whole":
      return { wholeNumber: limitsOf(rule.min, rule.max) };
  }
}

function limitsOf(min: number, max: number | null): Excel.BasicDataValidation {
  return max === null
    ? { formula1: min, operator: "GreaterThanOrEqualTo" }
    : { formula1: min, formula2: max, operator: "Between" };
}
