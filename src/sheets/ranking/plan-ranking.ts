import { cellAddress, quoteSheet } from "../../plan/addresses";
import type { CellContent, CellValue } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { GATE_COLUMNS } from "../criteria/setting-columns";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable, textOf } from "../looks";
import { SHEETS } from "../sheet-keys";
import { acrossRow, drawSheetHead, originNote } from "../sheet-head";
import { unitCell } from "../units/units-layout";
import { WORDS } from "../words";
import { RANKING_COLUMNS as C, RANKING_ROWS, workingAddress, workingFirst } from "./ranking-layout";
import type { RankingColumn } from "./ranking-layout";
import { certificateRows } from "./certificate-layout";
import { drawCertificate } from "./draw-certificate";
import { drawMargins } from "./draw-margins";
import { marginRows } from "./margins-layout";
import { drawChain } from "./draw-chain";
import { gateFormula } from "./gate-formula";
import { addRankingChart } from "./ranking-chart";
import { workingFormulas } from "./ranking-formulas";
import { ruleSentence } from "./rule-sentence";
import { unitTotal } from "./unit-total";
import type { RankingRow } from "./ranking-values";
import { cellOf, rankingRows, scoredText } from "./ranking-values";

const HEADERS = [
  "Hạng",
  "Mã",
  "Đơn vị",
  "Tổng điểm",
  "Điểm tối đa được giao",
  "Tỷ lệ (%)",
  "Đã chấm",
  "Đủ điều kiện",
  "Giá trị xếp hạng",
  "Xếp loại",
  "Ghi chú",
];
const WORKING_HEADERS = ["Thứ tự in", "Giá trị (mọi đơn vị)", "Tiêu chí thấp nhất (%)"];
const WIDTHS = [7, 7, 34, 9, 10, 9, 9, 11, 10, 20, 26];
const PRINTED = HEADERS.length;

/** Xếp hạng: the printed table in rank order, and under it the working table it is taken from. */
export function planRanking(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.ranking, tabName(context, SHEETS.ranking));
  const rows = rankingRows(context);
  drawHead(draft, context);
  drawSorted(draft, context, rows);
  drawWorking(draft, context, rows);
  drawChain(draft, context, rows);
  drawMargins(draft, context);
  drawCertificate(draft, context);
  const bottom = certificateRows(context).first + rows.length - 1;
  const sheet = draft.finish({
    freezeAt: { row: RANKING_ROWS.first, column: C.total },
    tabColor: "548235",
    print: printTable({
      orientation: "landscape",
      area: { top: RANKING_ROWS.title, left: 1, bottom, right: PRINTED },
      breaksBefore: [
        workingFirst(context) - 2,
        marginRows(context).title,
        certificateRows(context).title,
      ],
    }),
  });
  return addRankingChart(context, sheet);
}

function drawHead(draft: SheetDraft, context: BookContext): void {
  drawSheetHead(draft, context, {
    key: SHEETS.ranking,
    title: "BẢNG XẾP HẠNG THI ĐUA",
    right: PRINTED,
  });
  const sentence = ruleSentence(context);
  const note = { ...LOOKS.note, align: "center" } as const;
  draft.putMerged(acrossRow(RANKING_ROWS.rule, PRINTED), sentence, note);
  draft.putMerged(acrossRow(RANKING_ROWS.note, PRINTED), originNote(context).slice(2), note);
  draft.rowHeight(RANKING_ROWS.rule, Math.max(20, heightFor([[textOf(sentence), 150]])));
  WIDTHS.forEach((width, i) => draft.columnWidth(i + 1, width));
}

/** One row of either table: contents by column, in order. */
function printedValues(context: BookContext, row: RankingRow): readonly CellValue[] {
  const unit = context.bloc.units.find(({ code }) => code === row.unit.unit);
  const { ranked } = row;
  return [
    ranked.rank ?? "",
    row.unit.unit,
    unit?.name ?? "",
    row.unit.total.toNumber(),
    row.unit.attainable.toNumber(),
    cellOf(row.unit.percent),
    scoredText(row.unit),
    row.eligible,
    cellOf(ranked.value),
    row.band,
    row.note,
  ];
}

function drawSorted(draft: SheetDraft, context: BookContext, rows: readonly RankingRow[]): void {
  draft
    .putRow({ row: RANKING_ROWS.header, column: 1 }, HEADERS, LOOKS.header)
    .rowHeight(RANKING_ROWS.header, 36);
  const columns = Object.keys(C).slice(0, PRINTED) as RankingColumn[];
  const printed = [...rows].sort((a, b) => a.order - b.order);
  printed.forEach((row, i) => {
    const at = RANKING_ROWS.first + i;
    const values = printedValues(context, row);
    const match = `MATCH(${i + 1},${workingAddress(context, "order")},0)`;
    const cells = columns.map((column, k) => ({
      formula: `INDEX(${workingAddress(context, column)},${match})`,
      value: values[k] ?? "",
    }));
    draft.putRow({ row: at, column: 1 }, cells);
  });
  styleTable(draft, context, RANKING_ROWS.first);
  const values = rows.map((row) => printedValues(context, row));
  printed.forEach((row, i) =>
    draft.rowHeight(RANKING_ROWS.first + i, rowHeightOf(values[rows.indexOf(row)] ?? []))
  );
  highlightUnranked(draft, context, RANKING_ROWS.first);
}

function rowHeightOf(values: readonly CellValue[]): number {
  return Math.max(
    22,
    heightFor([
      [String(values[2] ?? ""), 32],
      [String(values[9] ?? ""), 18],
      [String(values[10] ?? ""), 24],
    ])
  );
}

function drawWorking(draft: SheetDraft, context: BookContext, rows: readonly RankingRow[]): void {
  const first = workingFirst(context);
  const last = C.firstGate - 1 + context.ruleset.gates.length;
  draft.putMerged(
    { top: first - 2, left: 1, bottom: first - 2, right: last },
    "CƠ SỞ TÍNH (theo thứ tự đơn vị)",
    { ...LOOKS.section, align: "left" }
  );
  const criteria = quoteSheet(tabName(context, SHEETS.criteria));
  const gates = context.ruleset.gates.map((gate, i) => {
    const at = { row: context.layout.criteria.tables.gates.first + i, column: GATE_COLUMNS.name };
    return { formula: `${criteria}!${cellAddress(at, true)}`, value: gate.name };
  });
  draft.putRow(
    { row: first - 1, column: 1 },
    [...HEADERS, ...WORKING_HEADERS, ...gates],
    LOOKS.header
  );
  draft.rowHeight(
    first - 1,
    heightFor([
      ["", 9],
      ["Tiêu chí thấp nhất (%)", 9],
      ...context.ruleset.gates.map(({ name }): [string, number] => [name, 18]),
    ])
  );
  [11, 11, 11, ...gates.map(() => 22)].forEach((width, i) => draft.columnWidth(C.order + i, width));
  rows.forEach((row, i) => {
    draft.putRow({ row: first + i, column: 1 }, workingCells(context, row, first + i));
    draft.rowHeight(first + i, rowHeightOf(printedValues(context, row)));
  });
  styleTable(draft, context, first);
  draft.style(
    { top: first, left: C.order, bottom: first + rows.length - 1, right: last },
    { ...LOOKS.text, align: "center" }
  );
  highlightUnranked(draft, context, first);
}

function workingCells(context: BookContext, row: RankingRow, at: number): readonly CellContent[] {
  const { unit } = row.unit;
  const formulas = workingFormulas(context, unit, at);
  const values = printedValues(context, row);
  const lowest = context.layout.unit.totals.has("lowest")
    ? unitTotal(context, unit, "lowest")
    : null;
  const printed = [
    formulas.rank,
    unitCell(context, unit, "code"),
    unitCell(context, unit, "name"),
    unitTotal(context, unit, "total"),
    unitTotal(context, unit, "attainable"),
    unitTotal(context, unit, "percent"),
    formulas.scored,
    formulas.eligible,
    formulas.value,
    formulas.band,
    formulas.note,
  ].map((formula, i) => ({ formula, value: values[i] ?? "" }));
  const gates = context.ruleset.gates.map((gate, index) => ({
    formula: gateFormula(context, gate, { unit, row: at, index }),
    value: row.gates[index] ?? "",
  }));
  return [
    ...printed,
    { formula: formulas.order, value: row.order },
    { formula: formulas.measure, value: cellOf(row.measure) },
    lowest === null ? WORDS.dash : { formula: lowest, value: cellOf(row.unit.lowestPercent) },
    ...gates,
  ];
}

function styleTable(draft: SheetDraft, context: BookContext, top: number): void {
  const bottom = top + context.bloc.units.length - 1;
  const format = decimalFormat(context.ruleset.ranking.places);
  draft.style({ top, left: 1, bottom, right: PRINTED }, LOOKS.text);
  for (const column of [C.rank, C.code, C.attainable, C.scored, C.eligible])
    draft.style({ top, left: column, bottom, right: column }, LOOKS.centered);
  for (const column of [C.total, C.percent, C.value])
    draft.style(
      { top, left: column, bottom, right: column },
      { ...LOOKS.centered, numberFormat: format }
    );
  draft.style({ top, left: C.rank, bottom, right: C.rank }, { bold: true, size: 12 });
}

/** Units without a rank are greyed; the column Ghi chú says why. */
function highlightUnranked(draft: SheetDraft, context: BookContext, top: number): void {
  const area = { top, left: 1, bottom: top + context.bloc.units.length - 1, right: PRINTED };
  const eligible = `$${cellAddress({ row: top, column: C.eligible })}`;
  draft.highlight({
    area,
    formula: `${eligible}<>"${WORDS.yes}"`,
    style: { fill: "EDEDED", italic: true },
  });
}
