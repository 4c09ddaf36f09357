import type { FormRound } from "../form-context";
import type { Outdated } from "../form-document";
import { printed } from "../live-text";

/** Said above a form of a round that has more or fewer proposals than when it was drawn. */
export const ROUND_CHANGED = "Số đề nghị của đợt đã đổi: lập lại biểu mẫu";

/** A form has a row per proposal that its round had; names, order and awards follow the book by themselves. */
export function roundOutdated({ count }: FormRound): Outdated {
  const test = { formula: `${count.formula}<>${printed(count)}`, value: false };
  return { test, message: ROUND_CHANGED };
}
