import { decimal, sum, type Decimal } from "../../domain/decimal";
import { rangeAddress } from "../../plan/addresses";
import type { Formula } from "../../plan/cells";
import { SECTION_WORDS } from "../criteria/plan-criteria";
import { RULE_WORDS, WORDS } from "../words";
import { DRAFT_COLUMNS as C, DRAFT_ROWS, type DraftLayout } from "./draft-layout";
import { CHECKS, NODE_WORDS, SECTION_CODES } from "./draft-words";
import type { DraftLine } from "./list-draft-lines";

/** The live checks of one line. */
export interface LineChecks {
  /** What the lines that belong to it add up to. */
  readonly found: Formula;
  /** "Đủ", "Thiếu 2 điểm", "Trùng mã" …; "" where there is nothing to check. */
  readonly check: Formula;
}

/**
 * Formulas of one line, null for a blank one, that look at whole columns, from the header to the row under the last blank line: rows that are inserted,
 * removed, moved or sorted in between are counted, with or without a formula of their own.
 */
export function checkLine(
  layout: DraftLayout,
  row: number,
  { line, lines }: { line: DraftLine | null; lines: readonly DraftLine[] }
): LineChecks {
  const found = line === null ? null : findSum(line, lines);
  return {
    found: { formula: foundFormula(layout, row), value: found?.toNumber() ?? "" },
    check: {
      formula: checkFormula(layout, row, line?.isInnerExtra === true),
      value: line === null ? "" : checkWord(line, lines, found),
    },
  };
}

function columnOf(layout: DraftLayout, column: number): string {
  const area = { top: DRAFT_ROWS.header, left: column, bottom: layout.lastLine + 1, right: column };
  return rangeAddress(area, true);
}

/** Texts between the columns that are added up count as nothing. Codes are compared as texts: "1.1" is not "1.10". */
function foundFormula(layout: DraftLayout, row: number): string {
  const [kinds, points, weights, parents] = [C.kind, C.points, C.weight, C.parent].map((column) =>
    columnOf(layout, column)
  );
  const own = `(${parents}&""=$A${row}&"")`;
  const { group, criterion } = NODE_WORDS;
  const plain = `SUMPRODUCT(${own}*((${kinds}="${group}")+(${kinds}="${criterion}")*(${weights}&""="")),${points})`;
  const weighted = `SUMPRODUCT(${own}*(${kinds}="${criterion}"),${points},${weights})`;
  const parts = `SUMPRODUCT(${own}*(${kinds}="${WORDS.part}"),${points})`;
  const holds = `OR($B${row}="${group}",LEFT($B${row},3)="Mục")`;
  const ofParts = `AND($B${row}="${criterion}",$F${row}="${RULE_WORDS.sumOfParts}")`;
  return `IF($A${row}="","",IF(${holds},ROUND(${plain}+${weighted},6),IF(${ofParts},ROUND(${parts},6),"")))`;
}

function checkFormula(layout: DraftLayout, row: number, isInnerExtra: boolean): string {
  const codes = columnOf(layout, C.code);
  const count = (cell: string): string => `SUMPRODUCT((${codes}&""=${cell}${row}&"")*1)`;
  const [points, found, parent] = [`$D${row}`, `$L${row}`, `$K${row}`];
  const over = `"Thừa "&ROUND(${found}-${points},6)&" điểm"`;
  const { bonus, penalty } = SECTION_CODES;
  const capped = isInnerExtra
    ? `"${CHECKS.cap}"`
    : `IF(OR(${parent}="${bonus}",${parent}="${penalty}"),"${CHECKS.cap}",${over})`;
  const sums = `IF(${found}="","",IF(${found}=${points},"${CHECKS.fits}",IF(${found}<${points},"Thiếu "&ROUND(${points}-${found},6)&" điểm",${capped})))`;
  const node = `OR($B${row}="${NODE_WORDS.group}",$B${row}="${NODE_WORDS.criterion}")`;
  const numbered = `IF(OR(${node},$B${row}="${SECTION_WORDS.base}"),IF(ISNUMBER(${points}),${sums},"${CHECKS.noNumber}"),"")`;
  const placed = `IF(LEFT($B${row},3)="Mục",${numbered},IF(${parent}="","${CHECKS.noParent}",IF(${count("$K")}=0,"${CHECKS.unknownParent}",${numbered})))`;
  const single = `IF(AND($A${row}<>"",${count("$A")}>1),"${CHECKS.twice}",${placed})`;
  const isBlank = `AND($A${row}="",$B${row}="",$C${row}="",${points}="")`;
  return `IF(${isBlank},"",IF($B${row}="","${CHECKS.noKind}",${single}))`;
}

const ONE = decimal(1);

function findSum(line: DraftLine, lines: readonly DraftLine[]): Decimal | null {
  const own = lines.filter(({ parent }) => line.code !== null && isSame(parent, line.code));
  if (line.kind === NODE_WORDS.criterion) {
    if (line.rule !== RULE_WORDS.sumOfParts) return null;
    return add(own.filter(({ kind }) => kind === WORDS.part));
  }
  const nodes: readonly string[] = Object.values(NODE_WORDS);
  const holds = line.kind === NODE_WORDS.group || line.kind.startsWith("Mục");
  return holds ? add(own.filter(({ kind }) => nodes.includes(kind))) : null;
}

function add(lines: readonly DraftLine[]): Decimal {
  const terms = lines.flatMap(({ points, weight }) =>
    points === null ? [] : [points.times(weight ?? ONE)]
  );
  return sum(terms).round(6);
}

/** As spreadsheets compare texts: small and capital letters alike. */
function isSame(one: string | null, other: string): boolean {
  return one !== null && one.toLowerCase() === other.toLowerCase();
}

function checkWord(line: DraftLine, lines: readonly DraftLine[], found: Decimal | null): string {
  const { code, parent, kind, points } = line;
  const count = (wanted: string): number => lines.filter((one) => isSame(one.code, wanted)).length;
  if (code !== null && count(code) > 1) return CHECKS.twice;
  if (parent !== null && count(parent) === 0) return CHECKS.unknownParent;
  const isCounted = kind === SECTION_WORDS.base || !kind.startsWith("Mục");
  return isCounted && found !== null && points !== null ? compare(line, points, found) : "";
}

function compare({ parent, isInnerExtra }: DraftLine, points: Decimal, found: Decimal): string {
  if (found.eq(points)) return CHECKS.fits;
  if (found.lt(points)) return `Thiếu ${points.minus(found).round(6).toString()} điểm`;
  const isExtra = parent === SECTION_CODES.bonus || parent === SECTION_CODES.penalty;
  if (isInnerExtra || isExtra) return CHECKS.cap;
  return `Thừa ${found.minus(points).round(6).toString()} điểm`;
}
