import type { Criterion } from "../../domain/ruleset";
import { quoteSheet, rangeAddress } from "../../plan/addresses";
import type { Validation } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { CRITERIA_COLUMNS, countTiers, criteriaRow } from "../criteria/criteria-layout";
import { listSource } from "../overview/lists";
import { SHEETS } from "../sheet-keys";
import { WORDS } from "../words";
import { lineInput } from "./result-lines";

/** A validation before it has its cells. */
export type InputRule = Omit<Validation, "area">;

/** What the result cells of a criterion take: its own, or those of its lines. Free text takes anything. */
export function resultRule(context: BookContext, criterion: Criterion): InputRule | undefined {
  switch (lineInput(criterion.rule)) {
    case "done":
      return chooseDone(context);
    case "count":
      return wholeFrom(0, "Số lần, số lượng", "Để trống nếu không có.");
    case "score":
      return decimalFrom("Điểm của cơ quan chấm", "Số từ 0; để trống = chưa chấm.");
    case null:
      return cellRule(context, criterion);
  }
}

function cellRule(context: BookContext, criterion: Criterion): InputRule | undefined {
  const { rule, measure } = criterion;
  const unit = measure === "" ? "" : ` (${measure})`;
  switch (rule.kind) {
    case "achieved":
      return chooseDone(context);
    case "tiersByCondition":
      return chooseFrom(
        tierLabels(context, criterion),
        `Chọn mức đạt được; trường hợp ngoài bảng chọn "${WORDS.otherTier}" và nhập điểm bằng tay.`
      );
    case "tiersByCount":
      return wholeFrom(0, "Kết quả", `Số nguyên${unit}.`);
    case "tiersByPercent":
      return {
        rule: { kind: "decimal", min: 0, max: 1000 },
        title: "Kết quả",
        error: "Nhập tỷ lệ phần trăm, ví dụ 92,5. Không ghi dấu %.",
        prompt: "Tỷ lệ %, ví dụ 92,5 (không ghi dấu %).",
      };
    case "rankLookup":
      return wholeFrom(1, "Thứ hạng", "Thứ hạng ở cụm, khối cấp trên, ví dụ 2.");
    case "relativeToLeader":
    case "proportional":
      return decimalFrom("Kết quả", `Số từ 0${unit}.`);
    default:
      return undefined;
  }
}

function chooseDone(context: BookContext): InputRule {
  return chooseFrom(listSource(context, "done"), `Chọn "${WORDS.done}" hoặc "${WORDS.notDone}".`);
}

function chooseFrom(source: string, message: string): InputRule {
  return { rule: { kind: "list", source }, title: "Kết quả", error: message, prompt: message };
}

function wholeFrom(min: number, title: string, prompt: string): InputRule {
  const error = `Nhập số nguyên từ ${min} trở lên.`;
  return { rule: { kind: "whole", min, max: null }, title, error, prompt };
}

function decimalFrom(title: string, prompt: string): InputRule {
  const error = "Nhập số từ 0 trở lên, ví dụ 92,5.";
  return { rule: { kind: "decimal", min: 0, max: null }, title, error, prompt };
}

function tierLabels(context: BookContext, criterion: Criterion): string {
  const top = criteriaRow(context.layout.criteria, criterion.code) + 1;
  const column = CRITERIA_COLUMNS.kind;
  const area = { top, left: column, bottom: top + countTiers(criterion), right: column };
  return `${quoteSheet(tabName(context, SHEETS.criteria))}!${rangeAddress(area, true)}`;
}
