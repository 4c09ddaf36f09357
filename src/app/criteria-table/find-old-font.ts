import type { Issue } from "../../domain/issue";
import { placeOf, type CriteriaGrid } from "./grid";

/** Letters that only appear when text in an old font (TCVN3, VNI) is shown as Unicode. */
const OLD_LETTERS = /\p{L}[®¬ª«µ¸¶·¹»¾¼½§¨©]|[®¬ª«µ¸§]\p{L}|\p{L}[äåïûñ]|[Ññ]\p{L}/gu;

/** An error at the first cell typed in an old Vietnamese font, which cannot be read as it stands. */
export function findOldFont(grid: CriteriaGrid): Issue[] {
  for (let row = 0; row < grid.rows.length; row++) {
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column]?.value;
      if (typeof value !== "string" || !isOldFont(value)) continue;
      const params = { found: value.slice(0, 60) };
      const at = placeOf(grid, row, column);
      return [{ code: "criteria.old-font", severity: "error", at, params }];
    }
  }
  return [];
}

function isOldFont(text: string): boolean {
  return (text.normalize("NFC").match(OLD_LETTERS) ?? []).length >= 2;
}
