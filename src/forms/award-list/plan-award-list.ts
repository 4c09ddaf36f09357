import { cellAddress } from "../../plan/addresses";
import type { CellStyle, SheetPlan } from "../../plan/sheet-plan";
import { dateWords } from "../date-words";
import type { FormContext, FormListRow } from "../form-context";
import { FormPage, type Span } from "../form-page";
import { join, orElse, printed, when } from "../live-text";
import { drawClosingNote, drawSignature } from "../signature-block";

/** Widths in millimetres. */
const COLUMNS = [12, 72, 16, 64.5] as const;
const NAME: Span = { left: 2, right: 2 };
const AWARD: Span = { left: 4, right: 4 };
const SIGNATURE: Span = { left: 3, right: 4 };
const HEADERS = ["STT", "Tên đơn vị", "Hạng", "Hình thức khen thưởng"] as const;
const NO_AWARDS = "Bộ tiêu chí không quy định khen thưởng nên danh sách không có đơn vị nào.";
const CELL: CellStyle = { size: 12, wrap: true, verticalAlign: "middle", align: "left", indent: 1 };
const CENTERED: CellStyle = { align: "center", indent: 0 };

/** Danh sách kèm theo: the units proposed, higher awards first; an annex of the letter (NĐ 30/2020, Mẫu 2.1). */
export function planAwardList(context: FormContext): SheetPlan {
  const page = new FormPage(context.list, COLUMNS);
  drawHead(page, context);
  const header = context.slots.length === 0 ? drawNoAwards(page) : drawTable(page, context);
  page.addRow(12);
  const { first } = drawSignature(page, context, SIGNATURE);
  drawClosingNote(page, context);
  return page.finish(first, header);
}

function drawHead(page: FormPage, context: FormContext): void {
  const bold: CellStyle = { size: 14, bold: true, align: "center" };
  page.paragraph("Phụ lục", bold);
  page.paragraph(join("DANH SÁCH ĐƠN VỊ ĐỀ NGHỊ KHEN THƯỞNG NĂM ", context.year), bold);
  const body = orElse(context.issuingBody, context.blocName);
  const letter = join("(Kèm theo Tờ trình số ……/TTr-…… ", dateWords(context.date), " của ", body);
  page.paragraph(join(letter, ")"), { size: 13, italic: true, align: "center" });
  page.addRow(8);
}

function drawNoAwards(page: FormPage): null {
  page.paragraph(NO_AWARDS, { size: 13, align: "center" });
  return null;
}

/** Every row is as high as the longest name or award needs, because the order may change. Returns the header's row. */
function drawTable(page: FormPage, { listRows }: FormContext): number {
  const header = page.addRow(24);
  const style = { ...CELL, ...CENTERED, bold: true, border: "all" } as const;
  page.draft.putRow({ row: header, column: 1 }, HEADERS, style);
  const heights = listRows.flatMap(({ name, award }) => [
    page.heightOf(NAME, { content: name, style: CELL }),
    page.heightOf(AWARD, { content: award, style: CELL }),
  ]);
  const height = Math.max(22, ...heights.map((one) => one + 6));
  listRows.forEach((row, i) => drawRow(page, row, { order: i + 1, height }));
  const first = header + 1;
  const area = { top: first, left: 1, bottom: header + listRows.length, right: COLUMNS.length };
  page.draft.style(area, CELL);
  for (const column of [1, 3]) page.draft.style({ ...area, left: column, right: column }, CENTERED);
  const name = `$${cellAddress({ row: first, column: NAME.left })}`;
  page.draft.highlight({ area, formula: `${name}<>""`, style: { border: "all" } });
  return header;
}

interface Place {
  readonly order: number;
  readonly height: number;
}

function drawRow(page: FormPage, { name, award, rank }: FormListRow, place: Place): void {
  const row = page.addRow(place.height);
  const filled = {
    formula: `${cellAddress({ row, column: NAME.left })}<>""`,
    value: printed(name) !== "",
  };
  const order = when(filled, { formula: String(place.order), value: place.order }, "");
  page.draft.putRow({ row, column: 1 }, [order, name, rank, award]);
}
