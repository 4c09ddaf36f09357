import { sheetCell } from "../../plan/addresses";
import type { CellContent } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { PrintSetup, SheetPlan, Validation } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { stampText, tabName } from "../book-context";
import { heightFor, LOOKS, printTable, textOf } from "../looks";
import { SHEETS } from "../sheet-keys";
import { WORDS } from "../words";
import { UNITS_COLUMNS, unitsColumnAddress } from "../units/units-layout";
import { FIRST_LIST_COLUMN, LIST_HEADER_ROW, listColumn, LISTS, listSource } from "./lists";
import type { ListId } from "./lists";
import type { Field } from "./overview-fields";
import { OVERVIEW_COLUMNS, OVERVIEW_LINES, OVERVIEW_ROWS } from "./overview-fields";

const WIDTHS = { label: 34, value: 52, note: 46 } as const;

/** Tổng quan: what the book is about, how it computes, how far it is. */
export function planOverview(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.overview, tabName(context, SHEETS.overview));
  draft.columnWidth(1, WIDTHS.label).columnWidth(2, WIDTHS.value).columnWidth(3, WIDTHS.note);
  draft.put(
    { row: OVERVIEW_ROWS.stamp, column: 1 },
    stampText(context, SHEETS.overview),
    LOOKS.stamp
  );
  draft.putMerged(
    { top: OVERVIEW_ROWS.title, left: 1, bottom: OVERVIEW_ROWS.title, right: 3 },
    "SỔ CHẤM ĐIỂM THI ĐUA",
    LOOKS.title
  );
  draft.rowHeight(OVERVIEW_ROWS.title, 26);
  for (const line of OVERVIEW_LINES) {
    if (line.kind === "section") drawSection(draft, line.row, line.title);
    else drawField(draft, context, line);
  }
  drawLists(draft);
  return draft.finish({
    freezeAt: { row: OVERVIEW_ROWS.first, column: 1 },
    tabColor: "1F4E79",
    print: printOverview(),
  });
}

function printOverview(): PrintSetup {
  const bottom = OVERVIEW_LINES.at(-1)?.row ?? OVERVIEW_ROWS.first;
  return printTable({
    orientation: "portrait",
    area: { top: OVERVIEW_ROWS.title, left: 1, bottom, right: OVERVIEW_COLUMNS.note },
  });
}

function drawSection(draft: SheetDraft, row: number, title: string): void {
  draft.putMerged({ top: row, left: 1, bottom: row, right: OVERVIEW_COLUMNS.note }, title, {
    ...LOOKS.section,
    align: "left",
  });
  draft.rowHeight(row, 20);
}

function drawField(
  draft: SheetDraft,
  context: BookContext,
  { row, field }: { row: number; field: Field }
): void {
  const C = OVERVIEW_COLUMNS;
  const value = field.value(context);
  const label = field.input ? field.label + WORDS.inputMark : field.label;
  const look = { ...(field.input ? LOOKS.input : {}), ...field.style };
  const right = field.wide ? C.note : C.value;
  const style = { ...LOOKS.text, align: "left", ...look } as const;
  draft.put({ row, column: C.label }, label, { ...LOOKS.text, bold: true });
  draft.putMerged({ top: row, left: C.value, bottom: row, right }, value, style);
  const note = field.wide ? null : noteOf(context, row, field);
  if (!field.wide) draft.put({ row, column: C.note }, note, { ...LOOKS.text, italic: true });
  if (field.input)
    draft.input(rectangle({ row, column: C.value }), validationOf(context, field.input));
  const width = field.wide ? WIDTHS.value + WIDTHS.note : WIDTHS.value;
  const texts: [string, number][] = [
    [label, WIDTHS.label],
    [textOf(value), width],
    [textOf(note), WIDTHS.note],
  ];
  draft.rowHeight(row, heightFor(texts));
}

/** A unit's code is explained by its name beside it; other fields by their hint. */
function noteOf(context: BookContext, row: number, field: Field): CellContent {
  if (field.input?.kind !== "unit") return field.hint ?? null;
  const code = sheetCell(tabName(context, SHEETS.overview), {
    row,
    column: OVERVIEW_COLUMNS.value,
  });
  const names = unitsColumnAddress(context, UNITS_COLUMNS.name);
  const codes = unitsColumnAddress(context, UNITS_COLUMNS.code);
  const given = field.value(context);
  const unit = context.bloc.units.find((one) => one.code === given);
  return {
    formula: `IF(${code}="","",IFERROR(INDEX(${names},MATCH(${code},${codes},0)),"Không có mã đơn vị này"))`,
    value: given === null ? "" : (unit?.name ?? "Không có mã đơn vị này"),
  };
}

type Rule = Omit<Validation, "area">;

function validationOf(context: BookContext, input: NonNullable<Field["input"]>): Rule | undefined {
  switch (input.kind) {
    case "text":
      return undefined;
    case "unit":
      return fromList(
        unitsColumnAddress(context, UNITS_COLUMNS.code),
        "Chọn mã đơn vị có trong trang Đơn vị, ví dụ DV01."
      );
    case "list":
      return fromList(
        listSource(context, input.list),
        `Chọn: ${LISTS[input.list].words.join(", ")}.`
      );
    case "places":
      return {
        rule: { kind: "whole", min: 0, max: 4 },
        title: "Số chữ số thập phân",
        error: "Nhập số nguyên từ 0 đến 4.",
        prompt: "Số nguyên từ 0 đến 4.",
      };
    case "date":
      return {
        rule: { kind: "whole", min: 36526, max: 73050 },
        title: "Ngày",
        error: "Nhập ngày dạng ngày/tháng/năm, ví dụ 20/12/2018.",
        prompt: "Ngày/tháng/năm, ví dụ 20/12/2018.",
      };
  }
}

function fromList(source: string, message: string): Rule {
  return {
    rule: { kind: "list", source },
    title: "Chọn trong danh sách",
    error: message,
    prompt: message,
  };
}

function drawLists(draft: SheetDraft): void {
  draft.put(
    { row: LIST_HEADER_ROW - 1, column: FIRST_LIST_COLUMN },
    "Danh mục dùng cho các ô chọn (không sửa, không in)",
    LOOKS.stamp
  );
  for (const id of Object.keys(LISTS) as ListId[]) {
    const { title, words } = LISTS[id];
    const column = listColumn(id);
    draft.put({ row: LIST_HEADER_ROW, column }, title, { ...LOOKS.stamp, bold: true });
    words.forEach((word, i) =>
      draft.put({ row: LIST_HEADER_ROW + 1 + i, column }, word, LOOKS.stamp)
    );
    draft.columnWidth(column, 18);
  }
}
