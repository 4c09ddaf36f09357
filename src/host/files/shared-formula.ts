import { columnLetters } from "../../plan/addresses";
import type { Position } from "../../plan/cells";

const PIECES =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!)|(\[[^\]]*\])|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(!])/gu;
const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 16_384;

/** The text that a shared formula has in another cell: relative references moved by the distance. */
export function moveFormula(formula: string, from: Position, to: Position): string {
  const down = to.row - from.row;
  const right = to.column - from.column;
  if (down === 0 && right === 0) return formula;
  return formula.replace(PIECES, (all: string, ...groups: (string | undefined)[]) => {
    const [, , , columnMark = "", letters, rowMark = "", digits] = groups;
    if (letters === undefined || digits === undefined) return all;
    const column = columnNumber(letters) + (columnMark === "$" ? 0 : right);
    const row = Number(digits) + (rowMark === "$" ? 0 : down);
    return isOnSheet(row, column)
      ? `${columnMark}${columnLetters(column)}${rowMark}${row}`
      : "#REF!";
  });
}

function isOnSheet(row: number, column: number): boolean {
  return row >= 1 && column >= 1 && row <= ROW_LIMIT && column <= COLUMN_LIMIT;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (total, letter) => total * 26 + letter.charCodeAt(0) - 64,
    0
  );
}
