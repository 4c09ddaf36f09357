import type { CellStyle } from "../../plan/sheet-plan";
import type { Addressees } from "../form-document";
import { isBlank, join, orElse, when } from "../live-text";
import type { FormSheetDraft, Text } from "./form-sheet";

const STYLE: CellStyle = { size: 13, verticalAlign: "top" };
const GAP = 3;
const LAST_GAP = 12;
const DOTS = "……………………………";

/** Kính gửi: one addressee on the same line, several on lines of their own. */
export function drawAddressees(page: FormSheetDraft, { dear, names }: Addressees): void {
  const given = names.filter((one) => !isBlank(one).value);
  if (given.length < 2) {
    const content = join(dear, " ", orElse(join(...names), DOTS));
    page.addText(page.bands.all, { content, style: { ...STYLE, align: "center" } }, LAST_GAP);
  } else {
    const row = page.addRow(20);
    page.put(row, page.bands.dear, { content: dear, style: { ...STYLE, align: "right" } });
    names.slice(0, given.length).forEach((one, i) => {
      const later = join("", ...names.slice(i + 1));
      const content = join("- ", one, when(isBlank(later), ".", ";"));
      const line: Text = { content, style: { ...STYLE, align: "left" } };
      page.addText(page.bands.addressees, line, i === given.length - 1 ? LAST_GAP : GAP);
    });
  }
}
