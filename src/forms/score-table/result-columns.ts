import type { FormContext } from "../form-context";
import type { FormColumn } from "../form-document";
import { numberWidth, wordWidth } from "./number-width";

const RANK = 14;
const BAND = 31;
/** The longest word of the headers that are always narrow. */
const LONGEST = "thưởng";

/** Columns behind the groups: bonus and penalty where the ruleset has them, total, and where wanted percent, rank and class. */
export function resultColumns(
  context: FormContext,
  { withRank, extras }: { readonly withRank: boolean; readonly extras: boolean },
  size: number
): readonly FormColumn[] {
  const { groups, units, places, by, hasBands } = context;
  const most = groups.reduce((all, { maxPoints }) => all + maxPoints, 0);
  const narrow = wordWidth(LONGEST, size);
  const total = Math.max(narrow, numberWidth(Math.max(100, most), places.points, size));
  const number = (title: string, width: number, decimals: number): FormColumn => {
    return { title, width, align: "center", places: decimals };
  };
  const has = (id: "bonus" | "penalty"): boolean =>
    extras && units.some(({ [id]: cell }) => cell !== null);
  const sums = [
    ...(has("bonus") ? [number("Điểm thưởng", narrow, places.points)] : []),
    ...(has("penalty") ? [number("Điểm trừ", narrow, places.points)] : []),
    number("Tổng điểm", total, places.points),
  ];
  if (!withRank) return sums;
  return [
    ...sums,
    ...(by === "percent" ? [number("Tỷ lệ (%)", total, places.ranked)] : []),
    { title: "Xếp hạng", width: RANK, align: "center" },
    ...(hasBands ? [{ title: "Xếp loại", width: BAND, align: "center" } as const] : []),
  ];
}
