import type { Criterion } from "../../domain/ruleset";
import { rangeAddress, cellAddress, quoteSheet } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import type { Validation } from "../../plan/sheet-plan";
import { tabName } from "../book-context";
import { CRITERIA_COLUMNS, countTiers, criteriaRow } from "../criteria/criteria-layout";
import { LOOKS } from "../looks";
import { listSource } from "../overview/lists";
import { SHEETS } from "../sheet-keys";
import { WORDS } from "../words";
import type { UnitColumnId } from "./unit-columns";
import type { LineDraft } from "./unit-lines";
import { partRows, UNIT_ROWS, unitColumn } from "./unit-layout";

type Rule = Omit<Validation, "area">;

/** Unlocks what people fill in, and says what each cell takes. */
export function addInputs(lines: LineDraft): void {
  for (const line of lines.context.layout.unit.lines) {
    if (line.kind === "criterion") unlockCriterion(lines, line.node, line.row);
  }
  const { draft, context } = lines;
  const { unit } = context.layout;
  const column = unitColumn(unit, "counted");
  const area = { top: UNIT_ROWS.first, left: column, bottom: unit.lastRow, right: column };
  const cell = cellAddress({ row: UNIT_ROWS.first, column });
  draft.highlight({
    area,
    formula: `${cell}="${WORDS.bad}"`,
    style: { fill: "F8CBAD", bold: true },
  });
  highlightDisagreement(lines);
}

/** A checked score that differs from the self score without a reason: the reason cell turns orange and the header asks for it. */
function highlightDisagreement({ context, draft }: LineDraft): void {
  const { unit } = context.layout;
  const at = (id: UnitColumnId): string =>
    `$${cellAddress({ row: UNIT_ROWS.first, column: unitColumn(unit, id) })}`;
  const column = unitColumn(unit, "reason");
  draft.highlight({
    area: { top: UNIT_ROWS.first, left: column, bottom: unit.lastRow, right: column },
    formula: `AND(ISNUMBER(${at("self")}),ISNUMBER(${at("checked")}),${at("self")}<>${at("checked")},${at("reason")}="")`,
    style: { fill: "FCE4D6" },
  });
}

function unlockCriterion(lines: LineDraft, criterion: Criterion, row: number): void {
  const { draft, context } = lines;
  const at = (id: UnitColumnId): Rectangle =>
    rectangle({ row, column: unitColumn(context.layout.unit, id) });
  draft.input(at("target"), targetRule(lines, row));
  for (const id of ["self", "checked", "official"] as const)
    draft.input(at(id), scoreRule(criterion));
  draft.input(at("explanation")).input(at("reason"));
  const results = resultAreas(lines, criterion, row);
  results.forEach((area) => draft.input(area, resultRule(lines, criterion)));
  const filled = (["target", "self", "checked", "official", "explanation", "reason"] as const).map(
    at
  );
  [...filled, ...results].forEach((area) => draft.style(area, LOOKS.input));
}

function resultAreas(
  { context }: LineDraft,
  criterion: Criterion,
  row: number
): readonly Rectangle[] {
  const column = unitColumn(context.layout.unit, "result");
  if (criterion.rule.kind !== "sumOfParts") return [rectangle({ row, column })];
  return partRows(context.layout.unit, criterion.code).map((part) =>
    rectangle({ row: part, column })
  );
}

function targetRule({ context }: LineDraft, row: number): Rule {
  const cell = cellAddress({ row, column: unitColumn(context.layout.unit, "target") });
  return {
    rule: { kind: "custom", formula: `OR(ISNUMBER(${cell}),${cell}="${WORDS.notAssigned}")` },
    title: "Chỉ tiêu được giao",
    error: `Nhập một số, hoặc ghi "${WORDS.notAssigned}" nếu tiêu chí này không giao cho đơn vị.`,
    prompt: `Số, hoặc "${WORDS.notAssigned}". Tiêu chí không giao được trừ khỏi điểm tối đa của đơn vị.`,
  };
}

function scoreRule({ maxPoints }: Criterion): Rule {
  const max = maxPoints.toString().replace(".", ",");
  return {
    rule: { kind: "decimal", min: 0, max: maxPoints.toNumber() },
    title: "Điểm",
    error: `Nhập số từ 0 đến ${max}. Chưa chấm thì để trống, không ghi 0.`,
    prompt: `Số từ 0 đến ${max}; để trống = chưa chấm.`,
  };
}

function resultRule(lines: LineDraft, criterion: Criterion): Rule | undefined {
  switch (criterion.rule.kind) {
    case "direct":
      return undefined;
    case "achieved":
    case "sumOfParts":
      return chooseFrom(
        listSource(lines.context, "done"),
        `Chọn "${WORDS.done}" hoặc "${WORDS.notDone}".`
      );
    case "tiersByCondition":
      return chooseFrom(
        tierLabels(lines, criterion),
        `Chọn mức đạt được; trường hợp ngoài bảng chọn "${WORDS.otherTier}" và nhập điểm bằng tay.`
      );
    case "tiersByCount":
      return {
        rule: { kind: "whole", min: 0, max: null },
        title: "Kết quả",
        error: "Nhập số nguyên từ 0 trở lên.",
        prompt: `Số nguyên${criterion.measure === "" ? "" : ` (${criterion.measure})`}.`,
      };
    case "tiersByPercent":
      return {
        rule: { kind: "decimal", min: 0, max: 1000 },
        title: "Kết quả",
        error: "Nhập tỷ lệ phần trăm, ví dụ 92,5. Không ghi dấu %.",
        prompt: "Tỷ lệ %, ví dụ 92,5 (không ghi dấu %).",
      };
  }
}

function chooseFrom(source: string, message: string): Rule {
  return { rule: { kind: "list", source }, title: "Kết quả", error: message, prompt: message };
}

function tierLabels({ context }: LineDraft, criterion: Criterion): string {
  const top = criteriaRow(context.layout.criteria, criterion.code) + 1;
  const column = CRITERIA_COLUMNS.kind;
  const area = { top, left: column, bottom: top + countTiers(criterion), right: column };
  return `${quoteSheet(tabName(context, SHEETS.criteria))}!${rangeAddress(area, true)}`;
}
