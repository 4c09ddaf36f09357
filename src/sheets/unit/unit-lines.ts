import type { MemberUnit } from "../../domain/bloc";
import type { UnitOutcome } from "../../domain/outcome";
import type { Criterion } from "../../domain/ruleset";
import type { CellContent } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { heightFor, LOOKS } from "../looks";
import { WORDS } from "../words";
import { describeTiers } from "./describe-tiers";
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
  const weighted = context.layout.unit.columns.has("contribution");
  putCells(lines, line.row, {
    code: line.node.code,
    name: line.node.name,
    max: line.node.maxPoints.toNumber(),
    ...(weighted
      ? { contribution: formula, attainable: line.node.maxPoints.toNumber() }
      : { counted: formula }),
  });
  const right = context.layout.unit.columns.size;
  draft.style({ top: line.row, left: 1, bottom: line.row, right }, LOOKS.group);
  draft.rowHeight(line.row, heightFor([[line.node.name, 47]]));
}

export function drawCriterion(lines: LineDraft, criterion: Criterion, row: number): void {
  const { context, unit, outcome, draft } = lines;
  const entry = entryOf(context, unit, criterion);
  const scored = criterionOutcome(outcome, criterion);
  const name = criterion.name + describeTiers(criterion);
  const reason = reasonText(context, { unit, criterion, entry });
  putCells(lines, row, {
    code: criterion.code,
    name,
    max: criterion.maxPoints.toNumber(),
    weight: criterion.weight.toNumber(),
    target: targetValue(criterion, entry),
    result: resultValue(entry, criterion),
    rulePoints: {
      formula: rulePointsFormula(context, criterion),
      value: scoreValue(scored.rulePoints),
    },
    self: typedValue(entry.self),
    explanation: textOrNull(entry.explanation),
    checked: typedValue(entry.checked),
    reason: textOrNull(reason),
    official: typedValue(entry.official),
    counted: { formula: countedFormula(context, criterion), value: scoreValue(scored.counted) },
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

function optionalCells({ context, outcome }: LineDraft, criterion: Criterion, row: number): Cells {
  const scored = criterionOutcome(outcome, criterion);
  const has = (id: UnitColumnId): boolean => context.layout.unit.columns.has(id);
  return {
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
  const { rule } = line.node;
  const part = rule.kind === "sumOfParts" ? rule.parts[line.part] : undefined;
  if (!part) throw new Error(`No part ${line.part} in ${line.node.code}`);
  const name = `    ${WORDS.part} ${line.part + 1}: ${part.text}`;
  putCells(lines, line.row, {
    name,
    max: part.points.toNumber(),
    result: partValue(entryOf(lines.context, lines.unit, line.node), line.part),
  });
  lines.draft.style(
    { top: line.row, left: 1, bottom: line.row, right: lines.context.layout.unit.columns.size },
    { italic: true }
  );
  lines.draft.rowHeight(line.row, heightFor([[name, 50]]));
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
  return cap === null ? "" : ` (không quá ${cap.toString().replace(".", ",")})`;
}
