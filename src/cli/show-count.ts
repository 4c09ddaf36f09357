import { describeCount } from "../app/explain/describe-count";
import type { Language } from "../locales/language";
import { wordRemark } from "../locales/word-remark";
import type { Computed } from "./show-units";

/** What was counted, as sums that a person can add up: units, then score cells. */
export function printCount(computed: Computed, language: Language): string[] {
  return describeCount(computed).remarks.map((remark) => wordRemark(remark, language));
}

/** The same as JSON, with the units by code. */
export function toCountJson(computed: Computed): object {
  const { units, base, extras } = describeCount(computed).count;
  return { units, base, extras };
}
