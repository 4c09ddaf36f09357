import type { Formula } from "../../plan/cells";
import type { CellStyle } from "../../plan/sheet-plan";
import type { HeaderLayout, Letterhead } from "../form-document";
import { orElse, printed, upper } from "../live-text";
import type { FormSheetDraft, Text } from "./form-sheet";
import { HEADERS } from "../headers";

const CENTERED = { align: "center", verticalAlign: "top" } as const;
const COUNTRY_HEIGHT = 17;
const MOTTO_HEIGHT = 18;
const RULE_HEIGHT = 3;
const DOTS = "……………………………";

/** Who writes, the country's name and motto (or the Party's), number, place and date. */
export function drawLetterhead(page: FormSheetDraft, head: Letterhead): void {
  drawNames(page, head);
  const { number, placeAndDate } = head;
  if (number === null && placeAndDate === null) return;
  const row = page.addRow(24);
  const style = { align: "center", verticalAlign: "middle", size: 13 } as const;
  if (number !== null) page.put(row, page.bands.left, { content: number, style });
  const italic = { ...style, italic: true };
  if (placeAndDate !== null)
    page.put(row, page.bands.right, { content: placeAndDate, style: italic });
}

/** The issuing body begins beside the first line on the right, or beside the second when an upper body stands above it; its line follows at once. */
function drawNames(page: FormSheetDraft, head: Letterhead): void {
  const bold: CellStyle = { ...CENTERED, size: 12, bold: true };
  const above: Text = { content: upper(head.upperBody), style: { ...CENTERED, size: 12 } };
  const hasUpper = printed(head.upperBody) !== "";
  const aboveHeight = hasUpper ? page.heightOf(page.bands.left, above) + 2 : 0;
  const heights = [Math.max(COUNTRY_HEIGHT, aboveHeight), RULE_HEIGHT, MOTTO_HEIGHT, RULE_HEIGHT];
  const rows = heights.map((height) => page.addRow(height));
  const top = rows[0] ?? page.next;
  drawRight(page, head.layout, top);
  if (hasUpper) page.put(top, page.bands.left, above);
  const content = issuer(head);
  const first = hasUpper ? 2 : 0;
  const needed = page.heightOf(page.bands.left, { content, style: bold }) + 2;
  const bottom = bottomRow(page, { first, heights, top }, needed);
  page.put({ top: top + first, bottom }, page.bands.left, { content, style: bold });
  page.underline(bottom + 1, page.bands.leftRule);
}

function issuer({ issuingBody }: Letterhead): Formula {
  return orElse(upper(issuingBody), DOTS);
}

/** A second line is the motto; a layout without one has its line right beneath the first. */
function drawRight(page: FormSheetDraft, layout: HeaderLayout, top: number): void {
  const [first, second] = HEADERS[layout];
  const bold: CellStyle = { ...CENTERED, size: 12, bold: true };
  if (second === null) {
    const rows = { top, bottom: top + 2 };
    page.put(rows, page.bands.right, { content: first, style: { ...bold, size: 13 } });
  } else {
    page.put(top, page.bands.right, { content: first, style: bold });
    page.put(top + 2, page.bands.right, { content: second, style: { ...bold, size: 13 } });
  }
  page.underline(top + 3, page.bands.mottoRule);
}

/** Last row of a text that begins in row `first` of the head and needs `height`; a thin row follows it. */
function bottomRow(
  page: FormSheetDraft,
  { first, heights, top }: { first: number; heights: readonly number[]; top: number },
  height: number
): number {
  const room = (last: number): number =>
    heights.slice(first, last + 1).reduce((total, one) => total + one, 0);
  const last = [0, 2].find((index) => index >= first && room(index) >= height);
  if (last !== undefined) return top + last;
  const bottom = page.addRow(Math.max(RULE_HEIGHT, height - room(heights.length)));
  page.addRow(RULE_HEIGHT);
  return bottom;
}
