import type { CellStyle } from "../../plan/sheet-plan";
import { dateWords } from "../date-words";
import type { FormContext } from "../form-context";
import type { FormPage, Text } from "../form-page";
import { isBlank, join, orElse, printed, upper, when } from "../live-text";
import { SPANS } from "./letter-columns";
import { WORDING } from "./wording";

const CENTERED = { align: "center", verticalAlign: "top" } as const;
const COUNTRY_HEIGHT = 17;
const MOTTO_HEIGHT = 18;
const RULE_HEIGHT = 3;

/** Who writes, the country's name and motto, number, place and date, type and subject. */
export function drawLetterHead(page: FormPage, context: FormContext): void {
  drawNames(page, context);
  drawNumberAndDate(page, context);
  const centered = (size: number): CellStyle => ({ ...CENTERED, size, bold: true });
  page.addRow(8);
  page.paragraph(WORDING.type, centered(14));
  const subject = { content: join(WORDING.subject, context.year), style: centered(14) };
  page.put(page.addRow(19), page.all, subject);
  page.underline(page.addRow(RULE_HEIGHT), SPANS.subjectRule);
  page.addRow(10);
}

/** The issuing body begins beside the country's name, or beside the motto when an upper body stands above it; its line follows at once. */
function drawNames(page: FormPage, context: FormContext): void {
  const hasUpper = printed(context.upperBody) !== "";
  const bold = { ...CENTERED, size: 12, bold: true };
  const above: Text = { content: upper(context.upperBody), style: { ...CENTERED, size: 12 } };
  const aboveHeight = hasUpper ? page.heightOf(SPANS.left, above) + 2 : 0;
  const heights = [Math.max(COUNTRY_HEIGHT, aboveHeight), RULE_HEIGHT, MOTTO_HEIGHT, RULE_HEIGHT];
  const rows = heights.map((height) => page.addRow(height));
  const [country = 0, , motto = 0] = rows;
  page.put(country, SPANS.right, { content: WORDING.country, style: bold });
  page.put(motto, SPANS.right, { content: WORDING.motto, style: { ...bold, size: 13 } });
  page.underline(motto + 1, SPANS.mottoRule);
  if (hasUpper) page.put(country, SPANS.left, above);
  const body = { content: orElse(upper(context.issuingBody), WORDING.dots), style: bold };
  const first = hasUpper ? 2 : 0;
  const bottom = bottomRow(page, { first, heights }, page.heightOf(SPANS.left, body) + 2);
  const area = { ...SPANS.left, top: country + first, bottom };
  page.draft.putMerged(area, body.content, { wrap: true, ...bold });
  page.underline(bottom + 1, SPANS.leftRule);
}

/** Last row of a text that begins in row `first` of the head and needs `height`; a thin row follows it. */
function bottomRow(
  page: FormPage,
  head: { first: number; heights: number[] },
  height: number
): number {
  const top = page.next - head.heights.length;
  const room = (last: number): number =>
    head.heights.slice(head.first, last + 1).reduce((total, one) => total + one, 0);
  const last = [0, 2].find((index) => index >= head.first && room(index) >= height);
  if (last !== undefined) return top + last;
  const bottom = page.addRow(Math.max(RULE_HEIGHT, height - room(head.heights.length)));
  page.addRow(RULE_HEIGHT);
  return bottom;
}

function drawNumberAndDate(page: FormPage, { place, date }: FormContext): void {
  const row = page.addRow(24);
  const style = { align: "center", verticalAlign: "middle", size: 13 } as const;
  page.put(row, SPANS.left, { content: WORDING.number, style });
  const words = join(orElse(place, "……………"), ", ", dateWords(date));
  page.put(row, SPANS.right, { content: words, style: { ...style, italic: true } });
}

/** Kính gửi: one addressee on the same line, several on lines of their own. */
export function drawAddressees(page: FormPage, { addressees }: FormContext): void {
  const style = { size: 13, verticalAlign: "top" } as const;
  const planned = addressees.filter((one) => !isBlank(one).value).length;
  if (planned < 2) {
    const only = orElse(join(...addressees), WORDING.dots);
    page.paragraph(join(`${WORDING.dear} `, only), { ...style, align: "center" });
  } else {
    const row = page.addRow(20);
    page.put(row, SPANS.dear, { content: WORDING.dear, style: { ...style, align: "right" } });
    addressees.slice(0, planned).forEach((one, i) => {
      const later = join("", ...addressees.slice(i + 1));
      const content = join("- ", one, when(isBlank(later), ".", ";"));
      const line: Text = { content, style: { ...style, align: "left" } };
      page.put(page.addRow(page.heightOf(SPANS.addressees, line) + 3), SPANS.addressees, line);
    });
  }
  page.addRow(8);
}
