import type { GridValue } from "./plain-grid";
import { plainWord } from "./fold-name";

/** A row that is about the others and is never ranked. */
export type RowMark = "total" | "mean" | "max" | "weights";

const WORDS: ReadonlyMap<string, RowMark> = new Map([
  ...["tong", "tong cong", "cong", "tong so", "tong diem", "total", "grand total", "sum"].map(
    (word) => [word, "total"] as const
  ),
  ...["trung binh", "diem trung binh", "binh quan", "average", "mean"].map(
    (word) => [word, "mean"] as const
  ),
  ...["diem toi da", "toi da", "thang diem", "diem chuan", "max", "maximum", "max points"].map(
    (word) => [word, "max"] as const
  ),
  ...["he so", "trong so", "weight", "weights"].map((word) => [word, "weights"] as const),
]);

/** What a row is by its name or, where that is blank, by the first text in it: a total, the most points, the weights; null for a unit. Only whole names count: "Tổng công ty A" is a unit. */
export function markOfRow(name: GridValue, cells: readonly GridValue[]): RowMark | null {
  const label = isText(name) ? name : cells.find(isText);
  return label === undefined ? null : (WORDS.get(plainWord(label)) ?? null);
}

function isText(value: GridValue): value is string {
  return typeof value === "string" && value.trim() !== "";
}
