import type { Formula } from "../../plan/cells";
import type { FormContext } from "../form-context";
import type { Outdated } from "../form-document";
import { listOtherNames } from "../list-other-names";
import type { Test } from "../live-text";

/** Said above a letter whose day has changed. */
export const OTHER_DATE = "Ngày trình đã đổi: lập lại biểu mẫu để chọn lại căn cứ";

/** Changes of the book that the letter cannot follow by itself. */
export function listOutdated(context: FormContext): readonly Outdated[] {
  return [{ test: hasOtherDate(context.date), message: OTHER_DATE }, ...listOtherNames(context)];
}

/** The legal bases are chosen when the letter is planned, for that day. */
function hasOtherDate({ formula, value }: Formula): Test {
  const planned = typeof value === "number" ? value : 0;
  return { formula: `IF(ISNUMBER(${formula}),${formula},0)<>${planned}`, value: false };
}
