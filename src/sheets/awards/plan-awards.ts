import { cellAddress, sheetCell } from "../../plan/addresses";
import type { CellContent } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { decimalFormat } from "../../plan/decimal-format";
import { heightFor, LOOKS, printTable } from "../looks";
import { hasChain, RANKING_COLUMNS, workingRow } from "../ranking/ranking-layout";
import { SHEETS } from "../sheet-keys";
import { acrossRow, drawSheetHead, originNote } from "../sheet-head";
import { drawSlotHeads } from "./plan-slot-heads";
import { unitCell } from "../units/units-layout";
import { WORDS } from "../words";
import {
  candidateFormula,
  decisionSource,
  namesFormula,
  resultFormulas,
  statusFormula,
} from "./award-formulas";
import type { AwardRow } from "./award-values";
import { awardValues } from "./award-values";
import {
  AWARD_COLUMNS,
  AWARD_ROWS,
  awardColumnArea,
  awardHeaderRow,
  awardRow,
  hasShares,
  slotColumns,
} from "./awards-layout";
import { drawWhy, joinWhys, unlockResults } from "./plan-results";
import { RESULT_HEADERS } from "./result-words";

const WHY_WIDTH = 60;

/** Đề nghị khen thưởng: who is proposed for what and why, and what the bloc decided. */
export function planAwards(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.awards, tabName(context, SHEETS.awards));
  const values = awardValues(context);
  const columns = slotColumns(context);
  drawHead(draft, context);
  drawSlotHeads(draft, context, values);
  drawHeaders(draft, context);
  values.rows.forEach((row, i) => drawRow(draft, context, { row, index: i }));
  styleRows(draft, context);
  unlockDecisions(draft, context);
  if (context.ruleset.slots.length > 0) unlockResults(draft, context);
  return draft.finish({
    freezeAt: { row: awardHeaderRow(context) + 1, column: AWARD_COLUMNS.rank },
    tabColor: "548235",
    print: printTable({
      orientation: "landscape",
      area: {
        top: AWARD_ROWS.title,
        left: 1,
        bottom: awardRow(context, context.bloc.units.length - 1),
        right: columns.final,
      },
      titleRows: { from: awardHeaderRow(context), to: awardHeaderRow(context) },
    }),
  });
}

function drawHead(draft: SheetDraft, context: BookContext): void {
  const right = slotColumns(context).final;
  drawSheetHead(draft, context, { key: SHEETS.awards, title: "ĐỀ NGHỊ KHEN THƯỞNG", right });
  const note =
    context.ruleset.slots.length === 0
      ? "Bộ tiêu chí này không quy định cơ cấu khen thưởng."
      : `Đồng hạng tại ngưỡng thì không tự cắt: ghi "${WORDS.tieAtCut}", khối chọn ở cột Quyết định và nêu lý do${originNote(context)}`;
  draft.putMerged(acrossRow(AWARD_ROWS.note, right), note, { ...LOOKS.note, align: "center" });
}

function drawHeaders(draft: SheetDraft, context: BookContext): void {
  const columns = slotColumns(context);
  const row = awardHeaderRow(context);
  const slots = context.ruleset.slots.flatMap(() => [
    hasChain(context) ? "Thứ tự dự xét" : "Giá trị dự xét",
    "Kết quả xét",
  ]);
  draft.putRow(
    { row, column: 1 },
    [
      "TT",
      "Mã",
      "Đơn vị",
      "Hạng",
      "Giá trị xếp hạng",
      ...slots,
      "Đề nghị",
      "Quyết định của khối ✎",
      "Lý do ✎",
      "Kết quả đề nghị",
      ...laterHeaders(context),
    ],
    LOOKS.header
  );
  const each = (title: string): string[] =>
    context.ruleset.slots.map((_, i) => `${title} (${i + 1})`);
  draft.putRow(
    { row, column: columns.waiting },
    [
      ...["Chờ", "Thứ tự hình thức", "Hạng để sắp", "Thứ tự danh sách", ...each("Tên đơn vị")],
      ...[...each("Vì sao"), "Kết quả để chọn"],
      ...(hasShares(context) ? each("Đủ điều kiện") : []),
    ],
    LOOKS.stamp
  );
  const widths = [
    ...[5, 8, 32, 7, 10, ...context.ruleset.slots.flatMap(() => [9, 13]), 22, 20, 20, 22],
    ...(context.ruleset.slots.length === 0 ? [] : [WHY_WIDTH, 22, 18, 13]),
  ];
  widths.forEach((width, i) => draft.columnWidth(i + 1, width));
  draft.rowHeight(row, 36);
}

/** Right of what is printed: why, and what is entered once it is decided. */
function laterHeaders({ ruleset }: BookContext): readonly string[] {
  if (ruleset.slots.length === 0) return [];
  const { result, number, date } = RESULT_HEADERS;
  return ["Vì sao", ...[result, number, date].map((header) => header + WORDS.inputMark)];
}

function drawRow(
  draft: SheetDraft,
  context: BookContext,
  { row, index }: { row: AwardRow; index: number }
): void {
  const columns = slotColumns(context);
  const at = awardRow(context, index);
  const unit = context.bloc.units[index];
  if (!unit) return;
  const put = (column: number, content: CellContent): void => {
    draft.put({ row: at, column }, content);
  };
  const ranking = (column: "rank" | "value"): string =>
    sheetCell(tabName(context, SHEETS.ranking), {
      row: workingRow(context, index),
      column: RANKING_COLUMNS[column],
    });
  put(AWARD_COLUMNS.order, index + 1);
  put(AWARD_COLUMNS.code, { formula: unitCell(context, unit.code, "code"), value: unit.code });
  put(AWARD_COLUMNS.name, { formula: unitCell(context, unit.code, "name"), value: unit.name });
  put(AWARD_COLUMNS.rank, { formula: ranking("rank"), value: row.ranked.rank ?? "" });
  put(AWARD_COLUMNS.value, {
    formula: ranking("value"),
    value: row.ranked.value?.toNumber() ?? "",
  });
  context.ruleset.slots.forEach((_, slot) => {
    put(columns.candidate(slot), {
      formula: candidateFormula(context, slot, { code: unit.code, row: at }),
      value: row.candidates[slot] ?? "",
    });
    put(columns.status(slot), {
      formula: statusFormula(context, slot, at),
      value: row.statuses[slot] ?? "",
    });
  });
  drawResults(draft, context, { row, index });
  draft.rowHeight(
    at,
    Math.max(
      22,
      heightFor([
        [unit.name, 31],
        [row.proposal, 21],
        [row.final, 20],
        [row.reason, 19],
        [context.ruleset.slots.length === 0 ? "" : joinWhys(context, row), WHY_WIDTH - 2],
      ])
    )
  );
}

function drawResults(
  draft: SheetDraft,
  context: BookContext,
  { row, index }: { row: AwardRow; index: number }
): void {
  if (context.ruleset.slots.length === 0) return;
  const columns = slotColumns(context);
  const at = awardRow(context, index);
  const formulas = resultFormulas(context, at);
  const { waiting, slotIndex, sortRank, listOrder } = formulas;
  const put = (column: number, content: CellContent): void => {
    draft.put({ row: at, column }, content);
  };
  put(columns.proposal, { formula: formulas.proposal, value: row.proposal });
  if (row.decision !== null) put(columns.decision, row.decision);
  if (row.reason !== "") put(columns.reason, row.reason);
  put(columns.final, { formula: formulas.final, value: row.final });
  drawWhy(draft, context, { row, index });
  put(columns.waiting, { formula: waiting, value: row.award.undecided ? 1 : 0 });
  put(columns.slotIndex, { formula: slotIndex, value: row.slotIndex });
  put(columns.sortRank, { formula: sortRank, value: row.sortRank });
  put(columns.listOrder, { formula: listOrder, value: row.listOrder });
  context.ruleset.slots.forEach((_, slot) =>
    put(columns.names(slot), {
      formula: namesFormula(context, slot, at),
      value: joinNames(context, slot, index),
    })
  );
}

/** Names of the units up to `index` whose final award is this slot. */
export function joinNames(
  { bloc, ruleset, outcome }: BookContext,
  slot: number,
  index: number
): string {
  const code = ruleset.slots[slot]?.code;
  const names = bloc.units.slice(0, index + 1).filter((_, i) => outcome.awards[i]?.final === code);
  return names.map(({ name }) => name).join("; ");
}

function styleRows(draft: SheetDraft, context: BookContext): void {
  const columns = slotColumns(context);
  const top = awardRow(context, 0);
  const bottom = awardRow(context, context.bloc.units.length - 1);
  const format = { numberFormat: decimalFormat(context.ruleset.ranking.places) };
  const rival = hasChain(context) ? {} : format;
  const right = context.ruleset.slots.length === 0 ? columns.final : columns.date;
  draft.style({ top, left: 1, bottom, right }, LOOKS.text);
  for (const column of [AWARD_COLUMNS.order, AWARD_COLUMNS.code, AWARD_COLUMNS.rank])
    draft.style({ top, left: column, bottom, right: column }, LOOKS.centered);
  const candidates = context.ruleset.slots.map((_, slot) => columns.candidate(slot));
  const values = [AWARD_COLUMNS.value, ...candidates];
  values.forEach((column) =>
    draft.style(
      { top, left: column, bottom, right: column },
      { ...LOOKS.centered, ...(column === AWARD_COLUMNS.value ? format : rival) }
    )
  );
  context.ruleset.slots.forEach((_, slot) =>
    draft.style(awardColumnArea(context, columns.status(slot)), LOOKS.centered)
  );
  draft.style(awardColumnArea(context, columns.final), { bold: true });
  if (context.ruleset.slots.length === 0) return;
  const helpers = {
    top,
    left: columns.waiting,
    bottom,
    right: columns.qualified(context.ruleset.slots.length - 1),
  };
  draft.style(helpers, LOOKS.stamp);
  const proposal = awardColumnArea(context, columns.proposal);
  const first = `$${cellAddress({ row: top, column: columns.waiting })}`;
  draft.highlight({ area: proposal, formula: `${first}=1`, style: { fill: "FFE699", bold: true } });
}

function unlockDecisions(draft: SheetDraft, context: BookContext): void {
  if (context.ruleset.slots.length === 0) return;
  const columns = slotColumns(context);
  const message = `Chỉ chọn khi quyết định khác với đề nghị, hoặc khi đồng hạng tại ngưỡng; nêu lý do ở cột bên.`;
  context.bloc.units.forEach((_, i) => {
    const row = awardRow(context, i);
    draft.input(rectangle({ row, column: columns.reason }));
  });
  const decisions = awardColumnArea(context, columns.decision);
  draft.input(decisions, {
    rule: { kind: "list", source: decisionSource(context) },
    title: "Quyết định của khối",
    error: "Chọn một hình thức trong danh sách.",
    prompt: message,
  });
  draft.style(decisions, LOOKS.input).style(awardColumnArea(context, columns.reason), LOOKS.input);
}
