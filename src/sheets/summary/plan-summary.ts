import { columnFixedAddress, quoteSheet } from "../../plan/addresses";
import type { CellContent, Rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { outcomeOf, tabName } from "../book-context";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable } from "../looks";
import { acrossRow, drawSheetHead, originNote } from "../sheet-head";
import { SHEETS, unitSheetKey } from "../sheet-keys";
import { scoreColumn } from "../unit/score-formulas";
import type { TotalId } from "../unit/unit-layout";
import { unitColumn } from "../unit/unit-layout";
import { criterionOutcome, scoreValue, totalValue } from "../unit/unit-values";
import { unitCell } from "../units/units-layout";
import { drawComparisons } from "./plan-comparisons";
import { addSummaryChart } from "./summary-chart";
import type { SummaryLine } from "./summary-layout";
import {
  SUMMARY_COLUMNS as COLUMNS,
  SUMMARY_ROWS as ROWS,
  SUMMARY_TOTALS as TOTAL_TITLES,
  summaryLines,
} from "./summary-layout";
import { SECTION_TITLES, WORDS } from "../words";

/** Tổng hợp: every criterion by every unit, straight from the unit sheets. */
export function planSummary(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.summary, tabName(context, SHEETS.summary));
  const lines = summaryLines(context);
  const right = COLUMNS.firstUnit + context.bloc.units.length - 1;
  drawHead(draft, context, right);
  lines.forEach((line, i) => drawLine(draft, context, { line, row: ROWS.first + i }));
  const bottom = ROWS.first + lines.length - 1;
  styleBody(draft, context, { top: ROWS.first, left: 1, bottom, right });
  const compared = drawComparisons(draft, context);
  const sheet = draft.finish({
    freezeAt: { row: ROWS.first, column: COLUMNS.firstUnit },
    tabColor: "548235",
    print: printTable({
      orientation: "landscape",
      area: { top: ROWS.title, left: 1, bottom: compared ?? bottom, right },
      titleRows: { from: ROWS.header, to: ROWS.codes },
      titleColumns: { from: 1, to: COLUMNS.max },
      breaksBefore: compared === null ? [] : [bottom + 2],
    }),
  });
  return addSummaryChart(context, sheet);
}

function drawHead(draft: SheetDraft, context: BookContext, right: number): void {
  const { units } = context.bloc;
  drawSheetHead(draft, context, {
    key: SHEETS.summary,
    title: "BẢNG TỔNG HỢP ĐIỂM THI ĐUA",
    right,
  });
  const note = `"${WORDS.dash}": không giao; để trống: chưa có điểm; 0 là điểm${originNote(context)}`;
  draft.putMerged(acrossRow(ROWS.note, right), note, { ...LOOKS.note, align: "center" });
  const names = units.map(({ code, shortName }) => ({
    formula: unitCell(context, code, "shortName"),
    value: shortName,
  }));
  const codes = units.map(({ code }) => ({
    formula: unitCell(context, code, "code"),
    value: code,
  }));
  const labels = ["TT", "Nội dung", "Thang điểm"];
  draft.putRow({ row: ROWS.header, column: 1 }, [...labels, ...names], LOOKS.header);
  draft.putRow({ row: ROWS.codes, column: 1 }, [null, null, null, ...codes], {
    ...LOOKS.header,
    bold: false,
    size: 9,
  });
  draft.columnWidth(COLUMNS.code, 8).columnWidth(COLUMNS.name, 46).columnWidth(COLUMNS.max, 8);
  units.forEach((_, i) => draft.columnWidth(COLUMNS.firstUnit + i, 11));
  const tallest = units.map(({ shortName }): [string, number] => [shortName, 8]);
  draft.rowHeight(ROWS.header, heightFor([["Thang điểm", 6], ...tallest]));
}

function drawLine(
  draft: SheetDraft,
  context: BookContext,
  { line, row }: { line: SummaryLine; row: number }
): void {
  const label = lineLabel(line);
  draft.putRow({ row, column: 1 }, label.cells);
  if (line.kind !== "section") {
    context.bloc.units.forEach((unit, i) =>
      draft.put({ row, column: COLUMNS.firstUnit + i }, unitContent(context, unit.code, line))
    );
  }
  const whole = {
    top: row,
    left: 1,
    bottom: row,
    right: COLUMNS.firstUnit + context.bloc.units.length - 1,
  };
  draft.style(whole, LOOKS.text);
  draft.rowHeight(row, heightFor([[label.text, 46]]));
}

function lineLabel(line: SummaryLine): {
  readonly cells: readonly CellContent[];
  readonly text: string;
} {
  switch (line.kind) {
    case "section":
      return {
        cells: [null, SECTION_TITLES[line.section], null],
        text: SECTION_TITLES[line.section],
      };
    case "total": {
      const text = TOTAL_TITLES[line.id] ?? "";
      return { cells: [null, text, null], text };
    }
    default:
      return {
        cells: [line.node.code, line.node.name, line.node.maxPoints.toNumber()],
        text: line.node.name,
      };
  }
}

function unitContent(context: BookContext, unit: string, line: SummaryLine): CellContent {
  const column = unitColumn(
    context.layout.unit,
    line.kind === "total" ? "counted" : scoreColumn(context)
  );
  const formula = `${quoteSheet(tabName(context, unitSheetKey(unit)))}!${columnFixedAddress({ row: line.row, column })}`;
  const outcome = outcomeOf(context, unit);
  if (line.kind === "total") return { formula, value: totalValue(outcome, line.id) };
  if (line.kind === "criterion")
    return { formula, value: scoreValue(criterionOutcome(outcome, line.node).contribution) };
  const total = line.kind === "group" ? (outcome.groups.get(line.node.code) ?? null) : null;
  return { formula, value: total === null ? WORDS.dash : total.toNumber() };
}

function styleBody(draft: SheetDraft, context: BookContext, body: Rectangle): void {
  const { ruleset } = context;
  draft.style({ ...body, left: COLUMNS.max }, { ...LOOKS.centered });
  draft.style({ ...body, left: COLUMNS.code, right: COLUMNS.code }, LOOKS.centered);
  draft.style(
    { ...body, left: COLUMNS.firstUnit },
    { numberFormat: decimalFormat(ruleset.places) }
  );
  summaryLines(context).forEach((line, i) => {
    const row = { top: body.top + i, left: 1, bottom: body.top + i, right: body.right };
    if (line.kind === "section") draft.style(row, { ...LOOKS.section });
    if (line.kind === "group") draft.style(row, LOOKS.group);
    if (line.kind !== "total") return;
    const style = { ...LOOKS.total, size: 11, bold: line.id === "total" };
    draft.style(row, { ...style, numberFormat: totalFormat(context, line.id) });
  });
}

function totalFormat({ ruleset }: BookContext, id: TotalId): string {
  if (id === "invalid") return "0";
  if (id === "attainable") return "General";
  const ranked = id === "total" || id === "percent";
  return decimalFormat(ranked ? ruleset.ranking.places : ruleset.places);
}
