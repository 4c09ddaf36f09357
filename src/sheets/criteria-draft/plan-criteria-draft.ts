import type { Decimal } from "../../domain/decimal";
import { sheetArea } from "../../plan/addresses";
import type { CellContent, Formula, Rectangle } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { stampText } from "../book-context";
import type { SettingTable } from "../criteria/criteria-layout";
import { drawSettingTables } from "../criteria/plan-setting-tables";
import { FACT_COLUMNS, SLOT_COLUMNS } from "../criteria/setting-columns";
import { heightFor, LOOKS, printTable, textOf } from "../looks";
import { acrossRow } from "../sheet-head";
import { SHEETS, TAB_NAMES } from "../sheet-keys";
import { checkBand } from "./band-checks";
import type { DraftLayout } from "./draft-layout";
import { DRAFT_COLUMNS as C, DRAFT_ROWS, lastTableRow, layoutDraft } from "./draft-layout";
import { CHECKS, DRAFT_HEADERS, NODE_WORDS } from "./draft-words";
import { drawLegend, drawLists } from "./draw-legend";
import { drawDraftHead } from "./draw-head";
import { checkLine } from "./line-checks";
import type { DraftLine } from "./list-draft-lines";
import { listDraftLines } from "./list-draft-lines";

const RIGHT = DRAFT_HEADERS.length;
const CENTERED = [C.code, C.points, C.weight, C.from, C.target, C.parent, C.found];

/** Sửa tiêu chí: the ruleset of the book as lines that may be changed, inserted, removed, moved, sorted. `name`: of its tab. */
export function planCriteriaDraft(
  context: BookContext,
  name: string = TAB_NAMES[SHEETS.criteriaDraft] ?? ""
): SheetPlan {
  const lines = listDraftLines(context.ruleset);
  const layout = layoutDraft(lines.length, context.layout.criteria);
  const draft = new SheetDraft(SHEETS.criteriaDraft, name);
  const checks = [...drawLines(draft, layout, lines), ...drawSettings(draft, layout, context)];
  drawDraftHead(draft, stampText(context, SHEETS.criteriaDraft), { layout, checks });
  drawLegend(draft, layout);
  addRules(draft, layout, name);
  const plan = draft.finish({
    freezeAt: { row: DRAFT_ROWS.first, column: C.points },
    tabColor: "C00000",
    isOpen: true,
    print: printTable({
      orientation: "landscape",
      area: { top: DRAFT_ROWS.title, left: 1, bottom: layout.lastRow, right: RIGHT },
      titleRows: { from: DRAFT_ROWS.header, to: DRAFT_ROWS.header },
      breaksBefore: [layout.tables.bands.title, layout.legend.title],
    }),
  });
  return { ...plan, merges: plan.merges.filter(({ top }) => top < DRAFT_ROWS.header) };
}

/** Gives what the live checks say. */
function drawLines(
  draft: SheetDraft,
  layout: DraftLayout,
  lines: readonly DraftLine[]
): readonly Formula[] {
  const last = layout.lastLine;
  const across = { top: DRAFT_ROWS.first, left: 1, bottom: last, right: RIGHT };
  draft.style(across, LOOKS.text).input({ ...across, right: C.parent });
  for (const column of CENTERED)
    draft.style(
      rectangle({ row: DRAFT_ROWS.first, column }, { row: last, column }),
      LOOKS.centered
    );
  const rows = Array.from({ length: last - DRAFT_ROWS.header }, (_, i) => DRAFT_ROWS.first + i);
  return rows.map((row) => {
    const line = lines[row - DRAFT_ROWS.first] ?? null;
    const { found, check } = checkLine(layout, row, { line, lines });
    draft.putRow({ row, column: C.found }, [found, check]);
    if (line !== null) drawLine(draft, row, line);
    return check;
  });
}

function drawLine(draft: SheetDraft, row: number, line: DraftLine): void {
  const cells = lineCells(line);
  draft.putRow({ row, column: 1 }, cells);
  if (line.kind === NODE_WORDS.group) draft.style(acrossRow(row, RIGHT), LOOKS.group);
  else if (line.kind.startsWith("Mục")) draft.style(acrossRow(row, RIGHT), LOOKS.section);
  else if (line.kind !== NODE_WORDS.criterion) draft.style(acrossRow(row, RIGHT), { italic: true });
  const texts = [C.text, C.rule, C.evidence].map((column) => textOf(cells[column - 1]));
  const [text = "", rule = "", evidence = ""] = texts;
  draft.rowHeight(
    row,
    heightFor([
      [text, 50],
      [rule, 22],
      [evidence, 24],
    ])
  );
}

function lineCells(line: DraftLine): readonly CellContent[] {
  const { code, kind, text, points, weight, rule, from, measure, target, evidence, parent } = line;
  const [most, times, start, goal] = [points, weight, from, target].map(toNumber);
  const cells = [code, kind, text, most, times, rule, start, measure, goal, evidence, parent];
  return cells.map((content) => content ?? null);
}

function toNumber(value: Decimal | number | null): number | null {
  return typeof value === "object" && value !== null ? value.toNumber() : value;
}

/** The tables as on Tiêu chí, each with some blank lines under it; gives what the live checks say. */
function drawSettings(
  draft: SheetDraft,
  layout: DraftLayout,
  context: BookContext
): readonly Formula[] {
  const { tables } = layout;
  const criteria = { ...context.layout.criteria, tables };
  const spare = true;
  drawSettingTables(draft, { ...context, layout: { ...context.layout, criteria } }, { spare });
  for (const [id, table] of Object.entries(tables)) {
    if (id === "checkers" && context.ruleset.checkers === undefined) continue;
    const bottom = lastTableRow(table);
    const area = { top: table.first, left: 1, bottom, right: C.parent };
    draft.style({ ...area, top: table.first + table.count }, LOOKS.text).input(area);
    draft.style(acrossRow(table.title, RIGHT), { wrap: false, border: "bottom" });
  }
  return drawBandChecks(draft, layout, context);
}

function drawBandChecks(
  draft: SheetDraft,
  { tables }: DraftLayout,
  { ruleset }: BookContext
): readonly Formula[] {
  const { bands } = tables;
  draft.put({ row: bands.header, column: C.check }, DRAFT_HEADERS[C.check - 1] ?? "", LOOKS.header);
  const last = lastTableRow(bands);
  const rows = Array.from({ length: last - bands.header }, (_, i) => bands.first + i);
  return rows.map((row) => {
    const check = checkBand(ruleset, bands, row - bands.first);
    draft.put({ row, column: C.check }, check, LOOKS.text);
    return check;
  });
}

function addRules(draft: SheetDraft, layout: DraftLayout, name: string): void {
  const column = (at: number, bottom = layout.lastLine): Rectangle => ({
    top: DRAFT_ROWS.first,
    left: at,
    bottom,
    right: at,
  });
  const listOf = (title: string, area: Rectangle) => ({
    rule: { kind: "list", source: sheetArea(name, area) } as const,
    title,
    error: "Chọn một từ trong danh sách; giải thích từng từ ở cuối trang.",
    prompt: "Bấm mũi tên bên phải ô để chọn. Giải thích ở cuối trang.",
  });
  const words = drawLists(draft);
  draft.input(column(C.kind), listOf("Loại dòng", words.lines));
  draft.input(column(C.rule), listOf("Cách chấm", words.rules));
  const { slots, facts } = layout.tables;
  const inTable = (table: SettingTable, at: number): Rectangle => ({
    top: table.first,
    left: at,
    bottom: lastTableRow(table),
    right: at,
  });
  draft.input(inTable(slots, SLOT_COLUMNS.counting), {
    ...listOf("Cách tính số lượng", words.counts),
    prompt:
      "Để trống nếu cột Số lượng là số đơn vị. Ghi tỷ lệ (20%) thì chọn tính trên số nào, làm tròn thế nào.",
  });
  draft.input(inTable(facts, FACT_COLUMNS.kind), listOf("Loại dữ kiện", words.factKinds));
  // Typed codes stay texts: 1.10 is no number, 1.2 no date.
  draft.style(column(C.code, lastTableRow(lastTable(layout))), { numberFormat: "@" });
  draft.style(column(C.parent), { numberFormat: "@" });
  const check = `$M${DRAFT_ROWS.first}`;
  draft.highlight({
    area: column(C.check, layout.tables.bands.first + layout.tables.bands.count + 2),
    formula: `AND(${check}<>"",${check}<>"${CHECKS.fits}",${check}<>"${CHECKS.cap}",${check}<>"Kiểm tra")`,
    style: { fill: "FCE4D6", color: "9C0006", bold: true },
  });
}

function lastTable({ tables }: DraftLayout) {
  return Object.values(tables).reduce((last, table) => (table.title > last.title ? table : last));
}
