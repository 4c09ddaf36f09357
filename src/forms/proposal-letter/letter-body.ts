import type { Formula } from "../../plan/cells";
import type { CellStyle } from "../../plan/sheet-plan";
import type { FormContext, FormSlot } from "../form-context";
import { type FormPage, INDENT } from "../form-page";
import { isBlank, isMore, join, printed, orElse, when } from "../live-text";
import { WORDING } from "./wording";

const BODY: CellStyle = { size: 13, align: "justify" };

/** A paragraph whose text may grow after planning, and how many characters its row has room for. */
export interface GrowingText {
  readonly row: number;
  readonly room: number;
}

/** The row is drawn for the text it has; programs count the characters of emoji and of accents apart differently. */
const SLACK = 40;

/** Rows of the body that others need. */
export interface LetterBody {
  readonly slots: readonly GrowingText[];
  /** Row of the closing words. */
  readonly closing: number;
}

/** Căn cứ, one line each, then what is proposed, slot by slot. */
export function drawLetterBody(page: FormPage, context: FormContext): LetterBody {
  const { year, slots } = context;
  const basis: CellStyle = { ...BODY, italic: true };
  basisLines(context).forEach((line) => page.paragraph(INDENT + line, basis));
  const result = join(INDENT, "Căn cứ kết quả chấm điểm, xếp hạng của ", context.blocName);
  page.paragraph(join(result, " năm ", year, "."), basis);
  page.paragraph(opening(context), BODY);
  const rows = slots.map((slot, i) => drawSlot(page, slot, i + 1));
  if (slots.length === 0) page.paragraph(INDENT + WORDING.noAwards, BODY);
  else page.paragraph(INDENT + WORDING.attached, { ...BODY, italic: true });
  return { slots: rows, closing: page.paragraph(INDENT + WORDING.closing, BODY) };
}

function basisLines({ legalBases, date }: FormContext): readonly string[] {
  if (legalBases.length === 0) {
    return [typeof date.value === "number" ? WORDING.noBases : WORDING.noDate];
  }
  const mark = (certain: boolean): string => (certain ? "" : WORDING.checkAgain);
  return legalBases.map(({ wording, certain }) => `${wording}${mark(certain)};`);
}

/** The bloc's name stands in for an issuing body that is not given. */
function opening({ issuingBody, blocName, addressees, year }: FormContext): Formula {
  const readers = addressees.map((one, i) => {
    const before = join("", ...addressees.slice(0, i));
    return when(isBlank(one), "", join(when(isBlank(before), "", ", "), one));
  });
  return join(
    INDENT,
    orElse(issuingBody, blocName),
    " kính trình ",
    orElse(join(...readers), "…………"),
    " xem xét, đề nghị khen thưởng các đơn vị có thành tích trong phong trào thi đua năm ",
    year,
    " như sau:"
  );
}

function drawSlot(page: FormPage, slot: FormSlot, order: number): GrowingText {
  const by = when(isBlank(slot.decidedBy), "", join(slot.decidedBy, " "));
  const units = join(" cho ", slot.count, " đơn vị: ", slot.names, ".");
  const text = join(
    `${INDENT}${order}. Đề nghị `,
    by,
    "tặng ",
    slot.award,
    when(isMore(slot.count, 0), units, ": không có đơn vị.")
  );
  const row = page.paragraph(text, BODY);
  const room = page.roomFor(page.all, { content: text, style: BODY });
  return { row, room: Math.max(room, printed(text).length + SLACK) };
}
