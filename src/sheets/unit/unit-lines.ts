import type { MemberUnit } from "../../domain/bloc";
import { isCapped } from "../../domain/criteria-tree";
import type { Decimal } from "../../domain/decimal";
import type { UnitOutcome } from "../../domain/outcome";
import type { Criterion } from "../../domain/ruleset";
import { cellAddress } from "../../plan/addresses";
import type { CellContent } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { panelCell } from "../checkers/checker-formulas";
import { combinedValue } from "../checkers/checked-values";
import { heightFor, LOOKS } from "../looks";
import { WORDS } from "../words";
import { describeRule } from "./describe-rule";
import { lineFormula } from "./points/counted-items";
import { lineInput, listResultLines } from "./result-lines";
import { rulePointsFormula } from "./rule-formulas";
import {
  attainableFormula,
  contributionFormula,
  countedFormula,
  groupFormula,
  percentOfMaxFormula,
  totalFormula,
} from "./score-formulas";
import type { UnitColumnId } from "./unit-columns";
import type { TotalId, UnitLine } from "./unit-layout";
import { unitColumn } from "./unit-layout";
import {
  criterionOutcome,
  entryOf,
  lineValue,
  partValue,
  reasonText,
  resultValue,
  scoreValue,
  targetValue,
  totalValue,
  typedValue,
} from "./unit-values";

/** A unit sheet while its lines are drawn. */
export interface LineDraft {
  readonly context: BookContext;
  readonly unit: MemberUnit;
  readonly draft: SheetDraft;
  readonly outcome: UnitOutcome;
}

type Cells = Partial<Record<UnitColumnId, CellContent>>;

function putCells({ context, draft }: LineDraft, row: number, cells: Cells): void {
  for (const { id } of context.layout.unit.order) {
    const content = cells[id];
    if (content !== undefined && content !== null)
      draft.put({ row, column: unitColumn(context.layout.unit, id) }, content);
  }
}

export function drawGroup(lines: LineDraft, line: UnitLine & { kind: "group" }): void {
  const { context, outcome, draft } = lines;
  const total = outcome.groups.get(line.node.code) ?? null;
  const value = total === null ? WORDS.dash : total.toNumber();
  const formula = { formula: groupFormula(context, line), value };
  const isCap = line.section !== "base" && isCapped(line.node);
  const most = printPoints(line.node.maxPoints);
  const name = line.node.name + (isCap ? ` (không quá ${most} điểm)` : "");
  const weighted = context.layout.unit.columns.has("contribution");
  putCells(lines, line.row, {
    code: line.node.code,
    name,
    max: line.node.maxPoints.toNumber(),
    ...(weighted
      ? { contribution: formula, attainable: line.node.maxPoints.toNumber() }
      : { counted: formula }),
  });
  const right = context.layout.unit.columns.size;
  draft.style({ top: line.row, left: 1, bottom: line.row, right }, LOOKS.group);
  draft.rowHeight(line.row, heightFor([[name, 47]]));
}

export function drawCriterion(lines: LineDraft, criterion: Criterion, row: number): void {
  const { context, unit, outcome, draft } = lines;
  const entry = entryOf(context, unit, criterion);
  const scored = criterionOutcome(outcome, criterion);
  const name = criterion.name + describeRule(criterion);
  const reason = reasonText(context, { unit, criterion, entry });
  putCells(lines, row, {
    code: criterion.code,
    name,
    max: criterion.maxPoints.toNumber(),
    weight: criterion.weight.toNumber(),
    target: targetValue(criterion, entry),
    result: resultValue(entry, criterion),
    rulePoints: {
      formula: rulePointsFormula({ context, unit: unit.code, criterion }),
      value: scoreValue(scored.rulePoints),
    },
    self: typedValue(entry.self),
    explanation: textOrNull(entry.explanation),
    checked: typedValue(entry.checked),
    reason: textOrNull(reason),
    official: typedValue(entry.official),
    counted: {
      formula: countedFormula({ context, unit: unit.code, criterion }),
      value: scoreValue(scored.counted),
    },
    ...optionalCells(lines, criterion, row),
  });
  draft.rowHeight(
    row,
    heightFor([
      [name, 52],
      [entry.explanation, 20],
      [reason, 20],
    ])
  );
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

/** What the checkers of a panel come to together; nothing where no panel has the criterion. */
function panelContent({ context, unit }: LineDraft, criterion: Criterion): Cells {
  const formula = panelCell({ context, unit: unit.code, criterion });
  if (formula === null) return {};
  return { panel: { formula, value: combinedValue(context, criterion, unit) } };
}

function optionalCells(lines: LineDraft, criterion: Criterion, row: number): Cells {
  const { context, outcome } = lines;
  const scored = criterionOutcome(outcome, criterion);
  const has = (id: UnitColumnId): boolean => context.layout.unit.columns.has(id);
  return {
    ...panelContent(lines, criterion),
    ...(has("contribution") && {
      contribution: {
        formula: contributionFormula(context, row),
        value: scoreValue(scored.contribution),
      },
      attainable: {
        formula: attainableFormula(context, row),
        value: criterion.maxPoints.times(criterion.weight).toNumber(),
      },
    }),
    ...(has("percentOfMax") && {
      percentOfMax: {
        formula: percentOfMaxFormula(context, row),
        value: scored.percentOfMax?.toNumber() ?? "",
      },
    }),
  };
}

export function drawPart(lines: LineDraft, line: UnitLine & { kind: "part" }): void {
  const part = listResultLines(line.node.rule)[line.part];
  if (!part) throw new Error(`No part ${line.part} in ${line.node.code}`);
  const name = `    ${part.label}: ${part.text}`;
  const entry = entryOf(lines.context, lines.unit, line.node);
  putCells(lines, line.row, {
    name,
    max: part.points?.toNumber() ?? null,
    result: partValue(entry, line.part),
    ...(lineInput(line.node.rule) === "count" && { rulePoints: linePoints(lines, line) }),
  });
  lines.draft.style(
    { top: line.row, left: 1, bottom: line.row, right: lines.context.layout.unit.columns.size },
    { italic: true }
  );
  lines.draft.rowHeight(line.row, heightFor([[name, 50]]));
}

/** Points of one event or award line. */
function linePoints(
  { context, unit }: LineDraft,
  { node, part, row }: UnitLine & { kind: "part" }
): CellContent {
  const at = (id: UnitColumnId): string =>
    cellAddress({ row, column: unitColumn(context.layout.unit, id) });
  const value = lineValue(entryOf(context, unit, node), node, part);
  return { formula: lineFormula({ count: at("result"), worth: at("max") }), value };
}

const TOTAL_TITLES: Readonly<Record<TotalId, string>> = {
  base: "Cộng điểm nội dung",
  bonus: "Cộng điểm thưởng",
  penalty: "Cộng điểm trừ",
  total: "TỔNG ĐIỂM",
  attainable: "Điểm tối đa được giao",
  percent: "Tỷ lệ đạt so với điểm tối đa được giao (%)",
  lowest: "Tiêu chí đạt thấp nhất (%)",
  scored: "Số tiêu chí nội dung đã có điểm",
  expected: "Số tiêu chí nội dung được giao",
  invalid: "Số ô điểm bị lỗi",
};

const COUNTS: readonly TotalId[] = ["scored", "expected", "invalid"];

export function drawTotal(lines: LineDraft, id: TotalId, row: number): void {
  const { context, draft, outcome } = lines;
  const column = unitColumn(context.layout.unit, "counted");
  draft.putMerged(
    { top: row, left: 1, bottom: row, right: column - 1 },
    TOTAL_TITLES[id] + capText(context, id),
    { ...LOOKS.total, align: "right", bold: id === "total" }
  );
  draft.put(
    { row, column },
    { formula: totalFormula(context, id), value: totalValue(outcome, id) },
    {
      ...LOOKS.total,
      align: "center",
      numberFormat: COUNTS.includes(id)
        ? "0"
        : id === "attainable"
          ? "General"
          : formatOf(context, id),
    }
  );
  draft.rowHeight(row, 20);
}

function formatOf({ ruleset }: BookContext, id: TotalId): string {
  const places =
    id === "total" || id === "percent"
      ? ruleset.ranking.places
      : id === "lowest"
        ? 2
        : ruleset.places;
  return places === 0 ? "0" : `0.${"0".repeat(places)}`;
}

function capText({ ruleset }: BookContext, id: TotalId): string {
  if (id !== "bonus" && id !== "penalty") return "";
  const { cap } = ruleset[id];
  return cap === null ? "" : ` (không quá ${printPoints(cap)})`;
}

function printPoints(points: Decimal): string {
  return points.toString().replace(".", ",");
}
