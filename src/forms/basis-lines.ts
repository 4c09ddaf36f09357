import type { FormContext } from "./form-context";
import { type Live, join, printed } from "./live-text";
import { OWN_BASES } from "./texts/common-section";

const NO_DATE =
  "Căn cứ …………… (chưa có ngày trình: nhập ngày ở trang Tổng quan rồi lập lại biểu mẫu);";
const NO_BASES =
  "Căn cứ …………… (chưa có căn cứ pháp lý cho ngày trình này: bổ sung rồi lập lại biểu mẫu);";
const CHECK_AGAIN = " (kiểm tra lại)";

/** Căn cứ, one line each, ending in ";": what the officer wrote, else the texts in force on the letter's day (`noDate` while there is none); then the issuer's own. */
export function basisLines(context: FormContext, noDate: string = NO_DATE): readonly Live[] {
  const { line } = context;
  const own = OWN_BASES.map((id) => line(id)).filter((one) => printed(one) !== "");
  const issuer = [line("basis.issuer")].filter((one) => printed(one) !== "");
  const typed = (one: ReturnType<typeof line>): Live => join(startOf(one), one, ";");
  return [...(own.length > 0 ? own.map(typed) : datedLines(context, noDate)), ...issuer.map(typed)];
}

/** "Căn cứ" is put before a line that lacks it. */
function startOf(line: ReturnType<FormContext["line"]>): string {
  return printed(line).normalize("NFC").toLowerCase().startsWith("căn cứ") ? "" : "Căn cứ ";
}

function datedLines({ legalBases, date }: FormContext, noDate: string): readonly string[] {
  if (legalBases.length === 0) return [typeof date.value === "number" ? NO_BASES : noDate];
  return legalBases.map(({ wording, certain }) => `${wording}${certain ? "" : CHECK_AGAIN};`);
}
