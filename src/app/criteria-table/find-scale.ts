import type { Decimal } from "../../domain/decimal";
import type { CellRef } from "../../domain/issue";
import { cleanText, foldLetters } from "../fold-text";
import type { TableHeader } from "./find-header";
import { placeOf, valueAt, type CriteriaGrid } from "./grid";
import { readNumber } from "./read-number";

/** A total that the table states, and where. */
export interface StatedTotal {
  readonly value: Decimal;
  readonly at: CellRef;
}

/** The scale of the base section; `isStated` is false when only the sum says. */
export interface Scale extends StatedTotal {
  readonly isStated: boolean;
}

/** Scales in titles and column headers: "thang điểm 100", "Điểm tối đa (100 điểm)". */
export function findTitleScales(grid: CriteriaGrid, { from, to }: TableHeader): StatedTotal[] {
  const found: StatedTotal[] = [];
  for (let row = 0; row <= to; row++) {
    (grid.rows[row] ?? []).forEach((_, column) => {
      const value = valueAt(grid, row, column);
      const total = typeof value === "string" ? readScale(value, row >= from) : null;
      if (total !== null) found.push({ value: total, at: placeOf(grid, row, column) });
    });
  }
  return found;
}

const NUMBER = "(\\d{2,4}(?:[.,]\\d{1,2})?)";
const IN_TITLE = new RegExp(
  `\\b(?:thang diem|tong (?:so )?diem|thang)\\s*:?\\s*${NUMBER}\\b(?!\\s*%)`
);
const IN_HEADER = new RegExp(
  `\\(\\s*(?:toi da |tong )?${NUMBER}\\s*(?:diem|d)?\\s*\\)|\\s${NUMBER}\\s*(?:diem|d)$`
);

function readScale(text: string, isHeader: boolean): Decimal | null {
  const found = (isHeader ? IN_HEADER : IN_TITLE).exec(foldLetters(cleanText(text)));
  const number = readNumber(found?.[1] ?? found?.[2] ?? "");
  return number.kind === "number" ? number.value : null;
}
