import { isSubtracted } from "../../domain/rank-table/rank-rule";
import type { CellContent, Rectangle } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import { cellAddress } from "../../plan/addresses";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable } from "../looks";
import { listColumns } from "./rank-columns";
import type { Addresses, RankColumn } from "./rank-layout";
import {
  HEAD_ROWS,
  layoutRankSheet,
  RULE_COLUMNS,
  SETTING_COLUMN,
  SETTING_ROWS,
} from "./rank-layout";
import { countTotals, isLong, type RankSheet } from "./rank-sheet";
import { halfStep } from "./place-columns";
import { drawOrder } from "./sorted-columns";
import { valueId } from "./total-columns";
import { ORDER_WORDS, sayRule } from "./rank-words";

const TEXT_WIDTH = 90;

/** "Xếp hạng nhanh": the rule in words, the ranking with live formulas over the data sheet, and under it the weights that may be changed. */
export function planRankSheet(sheet: RankSheet): SheetPlan {
  const { columns, at } = listColumns(sheet);
  const draft = new SheetDraft(sheet.key, sheet.name);
  const printed = columns.filter(({ isWorking }) => !isWorking).length;
  drawHead(draft, sheet, printed);
  drawSettings(draft, sheet, at);
  drawTable(draft, sheet, columns);
  const { rulesFirst, first } = layoutRankSheet(sheet);
  drawRules(draft, sheet, at);
  columns.forEach(({ width }, i) => draft.columnWidth(i + 1, width));
  const bottom = rulesFirst + sheet.scores.length - 1;
  return draft.finish({
    freezeAt: { row: first, column: SETTING_COLUMN },
    tabColor: "548235",
    print: printTable({
      orientation: printed > 5 ? "landscape" : "portrait",
      area: { top: HEAD_ROWS.title, left: 1, bottom, right: printed },
      titleRows: { from: first - 1, to: first - 1 },
    }),
  });
}

function drawHead(draft: SheetDraft, sheet: RankSheet, right: number): void {
  const across = (row: number): Rectangle => ({ top: row, left: 1, bottom: row, right });
  draft.putMerged(across(HEAD_ROWS.title), "BẢNG XẾP HẠNG", LOOKS.title);
  draft.rowHeight(HEAD_ROWS.title, 24);
  const ranked = sheet.rows.filter(({ ranked: { rank } }) => rank !== null).length;
  const source = `Số liệu: trang "${sheet.data.sheet}", ${sheet.rows.length} dòng; lúc lập bảng có ${ranked} dòng được xếp hạng.`;
  [source, ...sayRule(sheet)].forEach((text, i) => {
    const row = HEAD_ROWS.source + i;
    draft.putMerged(across(row), text, LOOKS.note);
    draft.rowHeight(row, heightFor([[text, TEXT_WIDTH]]));
  });
}

function drawSettings(draft: SheetDraft, sheet: RankSheet, at: Addresses): void {
  const put = (row: number, label: string, content: CellContent): void => {
    const style = { ...LOOKS.text, align: "center" } as const;
    const before = { top: row, left: 1, bottom: row, right: SETTING_COLUMN - 1 };
    draft.putMerged(before, label, LOOKS.text);
    draft.put({ row, column: SETTING_COLUMN }, content, style);
  };
  const { places, order, half, counted } = SETTING_ROWS;
  const input = rectangle({ row: places, column: SETTING_COLUMN });
  put(places, "Số chữ số thập phân của tổng ✎", sheet.rule.places);
  draft.style(input, LOOKS.input).input(input, {
    rule: { kind: "whole", min: 0, max: 6 },
    title: "Số chữ số thập phân",
    error: "Nhập số nguyên từ 0 đến 6.",
    prompt: "Tổng được làm tròn theo số này.",
  });
  put(order, "Thứ tự các dòng", orderCell(sheet, at));
  if (!isLong(sheet)) return;
  const step = halfStep(sheet.rule).toNumber();
  const isExact = sheet.rule.compare === "exact";
  const content = isExact ? step : { formula: `0.5/10^${at.places}`, value: step };
  put(half, "Nửa đơn vị cuối (để tìm trong danh sách dài)", content);
  const formula = `COUNT(${at.range(valueId(sheet))})`;
  put(counted, "Số dòng có tổng", { formula, value: countTotals(sheet) });
  drawOrder(draft, sheet, at);
}

/** Whether the rows still stand by rank. Rows without one are "", which compares above every number. */
function orderCell(sheet: RankSheet, at: Addresses): CellContent {
  const last = sheet.rows.length - 1;
  if (last === 0) return ORDER_WORDS.right;
  const upper = at.range("rank", { from: 0, to: last - 1 });
  const lower = at.range("rank", { from: 1, to: last });
  const formula = `IF(SUMPRODUCT((${lower}<${upper})*1)=0,"${ORDER_WORDS.right}","${ORDER_WORDS.old}")`;
  return { formula, value: ORDER_WORDS.right };
}

function drawTable(draft: SheetDraft, sheet: RankSheet, columns: readonly RankColumn[]): void {
  const { header, first, last } = layoutRankSheet(sheet);
  draft.putRow(
    { row: header, column: 1 },
    columns.map((column) => column.header),
    LOOKS.header
  );
  draft.rowHeight(header, 48);
  for (let index = 0; index < sheet.rows.length; index++) {
    draft.putRow(
      { row: first + index, column: 1 },
      columns.map((column) => column.cell(index))
    );
  }
  columns.forEach((column, i) => {
    const area = { top: first, left: i + 1, bottom: last, right: i + 1 };
    const format = column.isTotal ? { numberFormat: decimalFormat(sheet.rule.places) } : {};
    const align = column.isText ? {} : LOOKS.centered;
    const bold = column.id === "rank" ? { bold: true } : {};
    draft.style(area, { ...LOOKS.text, ...align, ...format, ...bold });
  });
}

function drawRules(draft: SheetDraft, sheet: RankSheet, at: Addresses): void {
  const { rulesHeader, rulesFirst } = at.layout;
  const right = RULE_COLUMNS.max;
  draft.putMerged(
    { top: rulesHeader - 1, left: 1, bottom: rulesHeader - 1, right },
    "CÁCH TÍNH: HỆ SỐ CỦA CÁC CỘT",
    { ...LOOKS.section, align: "left" }
  );
  const weight = sheet.rule.total === "percent" ? "Hệ số" : "Hệ số ✎";
  draft.putRow(
    { row: rulesHeader, column: 1 },
    ["TT", "Cột", weight, "Chiều", "Điểm tối đa"],
    LOOKS.header
  );
  sheet.scores.forEach((score, i) => {
    const rule = sheet.rule.scores[i];
    const row = rulesFirst + i;
    const header = at.source(sheet.data.headerRow, score.column);
    const name = score.hasHeader ? { formula: header, value: score.name } : score.name;
    const max = rule?.max?.toNumber() ?? null;
    const source = at.source(sheet.data.maxRow ?? 1, score.column);
    draft.putRow({ row, column: 1 }, [
      i + 1,
      name,
      rule?.weight.toNumber() ?? 1,
      directionOf(sheet, i),
      max === null ? "–" : { formula: source, value: max },
    ]);
  });
  const area = { top: rulesFirst, left: 1, bottom: rulesFirst + sheet.scores.length - 1, right };
  draft.style(area, LOOKS.text);
  if (sheet.rule.total === "percent") return;
  const weights = { ...area, left: RULE_COLUMNS.weight, right: RULE_COLUMNS.weight };
  draft.style(weights, LOOKS.input).input(weights, {
    rule: { kind: "decimal", min: 0, max: null },
    title: "Hệ số",
    error: "Nhập số không âm.",
    prompt: `Điểm của cột được nhân với số này. Số chữ số thập phân của tổng ở ô ${cellAddress({ row: SETTING_ROWS.places, column: SETTING_COLUMN })}.`,
  });
}

function directionOf(sheet: RankSheet, index: number): string {
  const rule = sheet.rule.scores[index];
  if (!rule?.lower) return "Cao tốt";
  return isSubtracted(sheet.rule, rule) ? "Thấp tốt: trừ khỏi tổng" : "Thấp tốt";
}
