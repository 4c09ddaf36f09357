import { sheetArea } from "../../plan/addresses";
import type { CellContent } from "../../plan/cells";
import { toSerial } from "../../plan/dates";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan, Validation } from "../../plan/sheet-plan";
import { PROPOSAL_KINDS, RECIPIENTS, REFUSED } from "../../domain/nominations/nomination";
import { type BookContext, tabName } from "../book-context";
import { heightFor, LOOKS, printTable, textOf } from "../looks";
import { acrossRow, drawSheetHead } from "../sheet-head";
import { SHEETS } from "../sheet-keys";
import { UNITS_COLUMNS, unitsColumn } from "../units/units-layout";
import { WORDS } from "../words";
import { choicesBelow, nominationFormulas } from "./nomination-formulas";
import { type NominationValues, nominationValues } from "./nomination-values";
import { KIND_WORDS, RECIPIENT_WORDS, wordOf } from "./nomination-words";
import {
  type NominationColumn,
  NOMINATION_COLUMNS as C,
  NOMINATION_ROWS as R,
  nominationArea,
  nominationRow,
  TYPED_COLUMNS,
} from "./nominations-layout";

const HEADERS: readonly string[] = [
  "TT",
  "Đợt ✎",
  "Loại ✎",
  "Đối tượng ✎",
  "Họ tên / tên tập thể ✎",
  "Chức vụ ✎",
  "Đơn vị (mã) ✎",
  "Hình thức đề nghị ✎",
  "Thành tích (tóm tắt) ✎",
  "Kiểm tra",
  "Kết quả ✎",
  "Số quyết định ✎",
  "Ngày quyết định ✎",
];
const WIDTHS = [5, 14, 12, 10, 24, 13, 8, 17, 27, 19, 14, 11, 12];
/** Room for two lines, so that a row that is still blank takes a name of usual length. */
const LEAST_HEIGHT = 33;
const PROMPT = "Bấm mũi tên bên phải ô rồi chọn.";
const FIXED_WIDTH = 150;
const NOTE = `Tập thể, cá nhân được đề nghị ngoài xếp hạng năm: sơ kết, chuyên đề, đột xuất … Mỗi dòng một đề nghị; các dòng cùng tên đợt vào chung một tờ trình. Một thành tích không được khen nhiều lần (Luật 06/2022/QH15, Điều 5). Có quyết định thì ghi kết quả; không được thì ghi "${REFUSED}".`;

/** Đề nghị theo đợt: proposals outside the yearly ranking, of collectives and individuals, round by round. */
export function planNominations(context: BookContext): SheetPlan {
  const draft = new SheetDraft(SHEETS.nominations, tabName(context, SHEETS.nominations));
  drawHead(draft, context);
  const rows = nominationValues(context);
  rows.forEach((row, index) => drawRow(draft, context, { row, index }));
  drawChoices(draft);
  styleRows(draft, context);
  unlock(draft, context);
  const bottom = nominationRow(rows.length - 1);
  return draft.finish({
    freezeAt: { row: R.first, column: C.name },
    tabColor: "BF9000",
    print: printTable({
      orientation: "landscape",
      area: { top: R.title, left: 1, bottom, right: C.decisionDate },
      titleRows: { from: R.header, to: R.header },
    }),
  });
}

function drawHead(draft: SheetDraft, context: BookContext): void {
  const right = C.decisionDate;
  const key = SHEETS.nominations;
  drawSheetHead(draft, context, { key, title: "ĐỀ NGHỊ KHEN THƯỞNG THEO ĐỢT", right });
  const note = context.entries.sample ? `${NOTE} Các dòng có sẵn: ${WORDS.sampleScores}.` : NOTE;
  draft.putMerged(acrossRow(R.note, right), note, LOOKS.note);
  draft.rowHeight(R.note, heightFor([[note, FIXED_WIDTH]]));
  WIDTHS.forEach((width, i) => draft.columnWidth(i + 1, width));
  draft.putRow({ row: R.header, column: 1 }, HEADERS, LOOKS.header).rowHeight(R.header, 36);
  draft.put({ row: R.header, column: C.problems }, "Cột phụ, không in", LOOKS.stamp);
}

interface PlacedRow {
  readonly row: NominationValues;
  readonly index: number;
}

function drawRow(draft: SheetDraft, context: BookContext, { row, index }: PlacedRow): void {
  const at = nominationRow(index);
  draft.put({ row: at, column: C.order }, index + 1);
  const typed = TYPED_COLUMNS.map((column) => [column, contentOf(row, column)] as const);
  typed.forEach(([column, content]) => draft.put({ row: at, column: C[column] }, content));
  const formulas = nominationFormulas(context, at);
  for (const column of Object.keys(formulas) as (keyof typeof formulas)[])
    draft.put(
      { row: at, column: C[column] },
      { formula: formulas[column], value: row.shown[column] }
    );
  const shown = [...typed, ["check", row.shown.check] as const];
  const texts = shown.map(
    ([column, content]) => [textOf(content), (WIDTHS[C[column] - 1] ?? 10) - 1] as const
  );
  draft.rowHeight(at, Math.max(LEAST_HEIGHT, heightFor(texts)));
}

function contentOf(
  { nomination }: NominationValues,
  column: (typeof TYPED_COLUMNS)[number]
): CellContent {
  const text = nomination[column];
  if (text === "") return null;
  if (column === "kind") return wordOf(KIND_WORDS, text);
  if (column === "recipient") return wordOf(RECIPIENT_WORDS, text);
  return column === "decisionDate" ? (toSerial(text) ?? text) : text;
}

/** The words to choose from stand right of the printed page: kinds, then recipients. */
function drawChoices(draft: SheetDraft): void {
  const words = [...Object.values(KIND_WORDS), ...Object.values(RECIPIENT_WORDS)];
  words.forEach((word, i) =>
    draft.put({ row: nominationRow(i), column: C.choices }, word, LOOKS.stamp)
  );
}

function styleRows(draft: SheetDraft, context: BookContext): void {
  const bottom = nominationArea(context, "order").bottom;
  const table = { top: R.first, left: C.order, bottom, right: C.decisionDate };
  draft.style(table, LOOKS.text);
  for (const column of ["order", "kind", "recipient", "unit", "decisionDate"] as const)
    draft.style(nominationArea(context, column), LOOKS.centered);
  const helpers = { top: R.first, left: C.problems, bottom, right: C.same };
  draft.style(helpers, LOOKS.stamp);
}

function unlock(draft: SheetDraft, context: BookContext): void {
  const rules: Partial<Record<NominationColumn, Omit<Validation, "area">>> = {
    kind: list(
      choicesBelow(0, PROPOSAL_KINDS.length),
      "Loại khen thưởng",
      "Chọn một loại trong danh sách."
    ),
    recipient: list(
      choicesBelow(PROPOSAL_KINDS.length, RECIPIENTS.length),
      "Đối tượng",
      "Chọn Tập thể hoặc Cá nhân."
    ),
    unit: list(
      unitCodes(context),
      "Mã đơn vị",
      "Chọn mã của một đơn vị trong khối, hoặc để trống."
    ),
    decisionDate: {
      rule: { kind: "whole", min: 36526, max: 73050 },
      title: "Ngày quyết định",
      error: "Nhập ngày dạng ngày/tháng/năm, ví dụ 20/12/2018.",
      prompt: "Ngày/tháng/năm, ví dụ 20/12/2018.",
    },
  };
  for (const column of TYPED_COLUMNS) {
    const area = nominationArea(context, column);
    const numberFormat = column === "decisionDate" ? "dd/mm/yyyy" : "@";
    draft.input(area, rules[column]).style(area, { ...LOOKS.input, numberFormat });
  }
}

function list(source: string, title: string, error: string): Omit<Validation, "area"> {
  return { rule: { kind: "list", source }, title, error, prompt: PROMPT };
}

function unitCodes(context: BookContext): string {
  return sheetArea(tabName(context, SHEETS.units), unitsColumn(context, UNITS_COLUMNS.code));
}
