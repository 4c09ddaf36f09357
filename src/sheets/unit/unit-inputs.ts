import type { Criterion } from "../../domain/ruleset";
import { cellAddress } from "../../plan/addresses";
import type { Rectangle } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import { LOOKS } from "../looks";
import { WORDS } from "../words";
import { type InputRule, resultRule } from "./result-inputs";
import { lineInput } from "./result-lines";
import { scoreRule } from "./score-input";
import type { UnitColumnId } from "./unit-columns";
import type { LineDraft } from "./unit-lines";
import { partRows, UNIT_ROWS, unitColumn } from "./unit-layout";

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

/** A score that differs from the layer before it without a reason: the reason cell turns orange and the header asks for it. */
function highlightDisagreement({ context, draft }: LineDraft): void {
  const { unit } = context.layout;
  const at = (id: UnitColumnId): string =>
    `$${cellAddress({ row: UNIT_ROWS.first, column: unitColumn(unit, id) })}`;
  const differs = (one: UnitColumnId, other: UnitColumnId): string =>
    `AND(ISNUMBER(${at(one)}),ISNUMBER(${at(other)}),${at(one)}<>${at(other)})`;
  const column = unitColumn(unit, "reason");
  draft.highlight({
    area: { top: UNIT_ROWS.first, left: column, bottom: unit.lastRow, right: column },
    formula: `AND(${at("reason")}="",OR(${differs("self", "checked")},${differs("checked", "official")},AND(${at("checked")}="",${differs("self", "official")})))`,
    style: { fill: "FCE4D6" },
  });
}

function unlockCriterion(lines: LineDraft, criterion: Criterion, row: number): void {
  const { draft, context } = lines;
  const at = (id: UnitColumnId): Rectangle =>
    rectangle({ row, column: unitColumn(context.layout.unit, id) });
  draft.input(at("target"), targetRule(lines, row));
  for (const id of ["self", "checked", "official"] as const)
    draft.input(at(id), scoreRule(context, criterion));
  draft.input(at("explanation")).input(at("reason"));
  const results = resultAreas(lines, criterion, row);
  results.forEach((area) => draft.input(area, resultRule(context, criterion)));
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
  if (lineInput(criterion.rule) === null) return [rectangle({ row, column })];
  return partRows(context.layout.unit, criterion.code).map((part) =>
    rectangle({ row: part, column })
  );
}

function targetRule({ context }: LineDraft, row: number): InputRule {
  const cell = cellAddress({ row, column: unitColumn(context.layout.unit, "target") });
  return {
    rule: { kind: "custom", formula: `OR(ISNUMBER(${cell}),${cell}="${WORDS.notAssigned}")` },
    title: "Chỉ tiêu được giao",
    error: `Nhập một số, hoặc ghi "${WORDS.notAssigned}" nếu tiêu chí này không giao cho đơn vị.`,
    prompt: `Số, hoặc "${WORDS.notAssigned}". Tiêu chí không giao được trừ khỏi điểm tối đa của đơn vị.`,
  };
}
