import { rectangle } from "../../plan/cells";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { MemberUnit } from "../../domain/bloc";
import { isNumberFact } from "../../domain/entries";
import type { Fact } from "../../domain/ruleset";
import type { BookContext } from "../book-context";
import { stampText, tabName } from "../book-context";
import { heightFor, LOOKS, printTable } from "../looks";
import { listSource } from "../overview/lists";
import { overviewCell } from "../sheet-head";
import { SHEETS } from "../sheet-keys";
import { UNIT_KIND_WORDS, WORDS } from "../words";
import { UNITS_COLUMNS, UNITS_ROWS, unitsRow } from "./units-layout";

export const UNITS_HEADERS = [
  "TT",
  "Mã",
  "Tên đơn vị ✎",
  "Tên ngắn ✎",
  "Loại hình ✎",
  "Ghi chú",
] as const;
const WIDTHS = [6, 9, 48, 26, 20, 16];
const FACT_WIDTH = 24;

/** Đơn vị: the members and the facts that decide whether they may be considered. */
export function planUnits(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.units, tabName(context, SHEETS.units));
  const right = UNITS_COLUMNS.origin + context.ruleset.facts.length;
  drawHead(draft, context, right);
  context.bloc.units.forEach((unit, i) => drawUnit(draft, context, { unit, order: i + 1 }));
  unlockColumns(draft, context);
  const bottom = UNITS_ROWS.first + context.bloc.units.length - 1;
  return draft.finish({
    freezeAt: { row: UNITS_ROWS.first, column: UNITS_COLUMNS.shortName },
    tabColor: "1F4E79",
    print: printTable({
      orientation: "landscape",
      area: { top: UNITS_ROWS.title, left: 1, bottom, right },
      titleRows: { from: UNITS_ROWS.header, to: UNITS_ROWS.header },
    }),
  });
}

function drawHead(draft: SheetDraft, context: BookContext, right: number): void {
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right });
  const bloc = overviewCell(context, "blocName");
  draft.put({ row: UNITS_ROWS.stamp, column: 1 }, stampText(context, SHEETS.units), LOOKS.stamp);
  draft
    .putMerged(across(UNITS_ROWS.title), "DANH SÁCH ĐƠN VỊ THÀNH VIÊN", LOOKS.title)
    .rowHeight(UNITS_ROWS.title, 24);
  draft.putMerged(
    across(UNITS_ROWS.bloc),
    { formula: bloc, value: context.bloc.name },
    { ...LOOKS.subtitle, bold: false }
  );
  draft.rowHeight(UNITS_ROWS.bloc, heightFor([[context.bloc.name, 110]], 17));
  draft.putMerged(
    across(UNITS_ROWS.note),
    `Cột ✎ là ô nhập. Dữ kiện để trống là chưa xác nhận, không phải "${WORDS.no}". Mã đơn vị nối dữ liệu giữa các trang, không đổi.`,
    { ...LOOKS.note, align: "center" }
  );
  const facts = context.ruleset.facts.map(factHeader);
  draft.putRow({ row: UNITS_ROWS.header, column: 1 }, [...UNITS_HEADERS, ...facts], LOOKS.header);
  [...WIDTHS, ...facts.map(() => FACT_WIDTH)].forEach((width, i) =>
    draft.columnWidth(i + 1, width)
  );
  draft.rowHeight(
    UNITS_ROWS.header,
    heightFor([["", 9], ...facts.map((fact): [string, number] => [fact, 20])])
  );
}

/** "Tỷ lệ lao động tiên tiến (%) ✎" */
function factHeader({ name, unit = "", sample }: Fact): string {
  const measure = unit === "" ? "" : ` (${unit})`;
  return name + measure + (sample ? ` (${WORDS.sample})` : "") + WORDS.inputMark;
}

function drawUnit(
  draft: SheetDraft,
  context: BookContext,
  { unit, order }: { unit: MemberUnit; order: number }
): void {
  const row = unitsRow(context, unit.code);
  const facts = context.ruleset.facts.map(({ code }) => {
    const fact = context.entries.facts.get(unit.code)?.get(code) ?? null;
    return isNumberFact(fact) ? fact.toNumber() : yesNoWord(fact);
  });
  const cells = [
    order,
    unit.code,
    unit.name,
    unit.shortName,
    UNIT_KIND_WORDS[unit.kind],
    unit.sample ? WORDS.sample : null,
    ...facts,
  ];
  draft.putRow({ row, column: 1 }, cells, LOOKS.text);
  draft.style(rectangle({ row, column: 1 }, { row, column: 2 }), LOOKS.centered);
  draft.rowHeight(
    row,
    heightFor([
      [unit.name, 46],
      [unit.shortName, 24],
    ])
  );
}

function yesNoWord(fact: boolean | null): string | null {
  return fact === null ? null : fact ? WORDS.yes : WORDS.no;
}

function unlockColumns(draft: SheetDraft, context: BookContext): void {
  const top = UNITS_ROWS.first;
  const bottom = top + context.bloc.units.length - 1;
  const column = (number: number) => ({ top, left: number, bottom, right: number });
  const inputs = [UNITS_COLUMNS.name, UNITS_COLUMNS.shortName].map(column);
  inputs.forEach((area) => draft.input(area).style(area, LOOKS.input));
  const kinds = column(UNITS_COLUMNS.kind);
  draft
    .input(
      kinds,
      fromList(listSource(context, "unitKind"), "Chọn loại hình đơn vị trong danh sách.")
    )
    .style(kinds, LOOKS.input);
  context.ruleset.facts.forEach((fact, i) => {
    const area = column(UNITS_COLUMNS.firstFact + i);
    draft.input(area, fact.kind === "number" ? numberRule(fact) : yesNoRule(context));
    draft.style(area, { ...LOOKS.input, ...LOOKS.centered });
  });
}

function yesNoRule(context: BookContext) {
  const message = `Chọn "${WORDS.yes}" hoặc "${WORDS.no}"; chưa rõ thì để trống.`;
  return fromList(listSource(context, "yesNo"), message);
}

function numberRule({ unit = "" }: Fact) {
  const measure = unit === "" ? "" : ` (đơn vị tính: ${unit})`;
  const message = `Nhập số từ 0 trở lên${measure}, chỉ ghi số; chưa rõ thì để trống.`;
  return {
    rule: { kind: "decimal", min: 0, max: unit === "%" ? 100 : null },
    title: "Nhập số",
    error: message,
    prompt: message,
  } as const;
}

function fromList(source: string, message: string) {
  return {
    rule: { kind: "list", source },
    title: "Chọn trong danh sách",
    error: message,
    prompt: message,
  } as const;
}
