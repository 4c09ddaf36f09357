import type { FormTexts } from "../../domain/bloc";
import { cellAddress, quoteSheet, rangeAddress } from "../../plan/addresses";
import { type CellContent, rectangle } from "../../plan/cells";
import { toSerial } from "../../plan/dates";
import { SheetDraft } from "../../plan/draft-sheet";
import type { CellStyle, SheetPlan, Validation } from "../../plan/sheet-plan";
import { countLines } from "../../plan/text-width";
import type { FormSheet } from "../form-context";
import { MARGINS } from "../page-setup";
import type { FormField, FormLine } from "./form-line";
import { COMMON_TOKENS } from "./say";
import { PLACED_LINES, TEXT_COLUMNS, TEXT_ROWS, textOf } from "./text-lines";

/** Widths in characters, by column. */
const WIDTHS = { 1: 16, 2: 30, 3: 66, 4: 44 } as const;
const CHARACTER = 5.6;
const LINE = 14.5;
const TALLEST = 400;
const HEADERS = ["Mã", "Nội dung", "Điền / sửa ở đây ✎", "Nguồn, cách điền"] as const;
const NOTE =
  "Ô nền vàng được sửa. Ô để trống in thành dòng chấm. Sửa xong bấm “Lập biểu mẫu” để các biểu mẫu được vẽ lại.";
const TEXT: CellStyle = { size: 11, wrap: true, verticalAlign: "middle", border: "all" };
const SECTION: CellStyle = { bold: true, size: 11, fill: "E4E4E4" };
const INPUT: CellStyle = { fill: "FFFBE6" };
const SMALL: CellStyle = { size: 8, color: "808080" };

/** Nội dung biểu mẫu: what only forms print, and their sentences with where each comes from. All of it is the officer's to change. */
export function planFormTexts(sheet: FormSheet, texts: FormTexts | undefined): SheetPlan {
  const draft = new SheetDraft(sheet.key, sheet.name);
  drawHead(draft, sheet);
  styleColumns(draft);
  PLACED_LINES.forEach(({ row, title, line }) => {
    if (line === null) drawSection(draft, row, title);
    else drawLine(draft, row, { sheet, line, text: textOf(line, texts) });
  });
  const bottom = PLACED_LINES.at(-1)?.row ?? TEXT_ROWS.first;
  return draft.finish({
    freezeAt: { row: TEXT_ROWS.first, column: 1 },
    tabColor: "BF9000",
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: { from: TEXT_ROWS.header, to: TEXT_ROWS.header },
      titleColumns: null,
      area: { top: TEXT_ROWS.title, left: 1, bottom, right: TEXT_COLUMNS.source },
      margins: MARGINS,
      breaksBefore: [],
      header: "",
      footer: "&CTrang &P/&N",
      plainFirstPage: false,
    },
  });
}

function drawHead(draft: SheetDraft, sheet: FormSheet): void {
  Object.entries(WIDTHS).forEach(([column, width]) => draft.columnWidth(Number(column), width));
  draft.put({ row: TEXT_ROWS.stamp, column: 1 }, sheet.stamp, SMALL);
  const across = (row: number, text: string, style: CellStyle): void => {
    const area = { top: row, left: 1, bottom: row, right: TEXT_COLUMNS.source };
    draft.putMerged(area, text, { wrap: true, ...style });
  };
  const centered = { align: "center", bold: true, size: 14 } as const;
  across(TEXT_ROWS.title, "NỘI DUNG BIỂU MẪU", centered);
  across(TEXT_ROWS.note, NOTE, { size: 11, italic: true });
  const tokens = COMMON_TOKENS.map((token) => `{${token}}`).join(", ");
  const words = `Chữ trong ngoặc nhọn được thay bằng dữ liệu của sổ, dùng được ở mọi câu: ${tokens}.`;
  across(TEXT_ROWS.tokens, words, { size: 11, italic: true, verticalAlign: "top" });
  draft
    .rowHeight(TEXT_ROWS.title, 22)
    .rowHeight(TEXT_ROWS.note, 17)
    .rowHeight(TEXT_ROWS.tokens, 34);
  const header = { ...TEXT, bold: true, align: "center", fill: "DDE7F0" } as const;
  draft.putRow({ row: TEXT_ROWS.header, column: 1 }, HEADERS, header);
}

function drawSection(draft: SheetDraft, row: number, title: string): void {
  const area = { top: row, left: TEXT_COLUMNS.label, bottom: row, right: TEXT_COLUMNS.source };
  draft.put({ row, column: TEXT_COLUMNS.label }, title).style(area, SECTION).rowHeight(row, 20);
}

/** Said once for whole columns: few rectangles are soon written. */
function styleColumns(draft: SheetDraft): void {
  const bottom = PLACED_LINES.at(-1)?.row ?? TEXT_ROWS.first;
  const column = (left: number, style: CellStyle): void => {
    draft.style({ top: TEXT_ROWS.first, left, bottom, right: left }, style);
  };
  draft.style({ top: TEXT_ROWS.first, left: 1, bottom, right: TEXT_COLUMNS.source }, TEXT);
  column(TEXT_COLUMNS.id, SMALL);
  column(TEXT_COLUMNS.text, { align: "left" });
  column(TEXT_COLUMNS.source, { size: 10 });
}

interface Line {
  readonly sheet: FormSheet;
  readonly line: FormLine;
  readonly text: string;
}

function drawLine(draft: SheetDraft, row: number, { sheet, line, text }: Line): void {
  const source = line.kind === "wording" ? line.source : line.hint;
  const at = { row, column: TEXT_COLUMNS.text };
  draft.putRow({ row, column: 1 }, [line.id, line.label, contentOf(line, text), source || null]);
  draft.style(rectangle(at), INPUT);
  draft.input(rectangle(at), line.kind === "field" ? rule(draft, row, { sheet, line }) : undefined);
  if (isDate(line)) draft.style(rectangle(at), { numberFormat: "dd/mm/yyyy" });
  const lines = Math.max(
    countLines(text, WIDTHS[3] * CHARACTER, { size: 11 }),
    countLines(source, WIDTHS[4] * CHARACTER, { size: 10 }),
    countLines(line.label, WIDTHS[2] * CHARACTER, { size: 11 })
  );
  draft.rowHeight(row, Math.min(TALLEST, 6 + lines * LINE));
}

function isDate(line: FormLine): boolean {
  return line.kind === "field" && line.type === "date";
}

function contentOf(line: FormLine, text: string): CellContent {
  if (text === "") return null;
  return isDate(line) ? (toSerial(text) ?? text) : text;
}

/** A date or a choice is checked while it is typed; the words to choose from stand right of the printed page. */
function rule(
  draft: SheetDraft,
  row: number,
  { sheet, line }: { sheet: FormSheet; line: FormField }
): Omit<Validation, "area"> | undefined {
  const title = line.label.slice(0, 32);
  if (line.type === "date") {
    const cell = cellAddress({ row, column: TEXT_COLUMNS.text });
    const formula = `ISNUMBER(${cell})`;
    const error = "Gõ ngày theo dạng ngày/tháng/năm, ví dụ 20/12/2018.";
    const prompt = "Gõ ngày, ví dụ 20/12/2018. Để trống thì bản in có dòng chấm.";
    return { rule: { kind: "custom", formula }, title, error, prompt };
  }
  if (line.type !== "choice") return undefined;
  const choices = line.choices ?? [];
  draft.putRow({ row, column: TEXT_COLUMNS.choices }, choices, SMALL);
  const left = TEXT_COLUMNS.choices;
  const area = { top: row, left, bottom: row, right: left + choices.length - 1 };
  const source = `${quoteSheet(sheet.name)}!${rangeAddress(area, true)}`;
  const error = "Chọn một dòng trong danh sách.";
  return { rule: { kind: "list", source }, title, error, prompt: "Bấm mũi tên để chọn." };
}
