import { scale, sumProducts } from "../../domain/rank-table/exact-sum";
import { EXACT_PLACES, isSubtracted } from "../../domain/rank-table/rank-rule";
import type { CellContent, CellValue } from "../../plan/cells";
import { roundFormula } from "../../plan/rounding";
import type { Addresses, RankColumn } from "./rank-layout";
import { TOTAL_WORDS } from "./rank-words";
import type { RankSheet, SourceRow } from "./rank-sheet";
import { checkTerm, listRuns, productTerm, splitSums, type Sums } from "./split-sums";

/** What the columns of totals are drawn from. */
interface Drawing {
  readonly sheet: RankSheet;
  readonly at: Addresses;
  readonly sums: Sums;
}

/** The column of totals as printed, and the working columns behind it: scores that are there, parts of a long sum, the total before rounding where that is compared. */
export function totalColumns(
  sheet: RankSheet,
  at: Addresses
): { readonly total: RankColumn; readonly working: readonly RankColumn[] } {
  const drawing = { sheet, at, sums: splitSums(sheet, at) };
  const isExact = sheet.rule.compare === "exact";
  return {
    total: printedTotal(drawing),
    working: [
      ...countColumns(drawing),
      ...partColumns(drawing),
      ...(isExact ? [exactColumn(drawing)] : []),
    ],
  };
}

export function rowAt({ rows }: RankSheet, index: number): SourceRow {
  const row = rows[index];
  if (!row) throw new Error(`No row ${index}`);
  return row;
}

/** What a cell shows of a decimal; "" for none. */
export function numberOf(value: { toNumber(): number } | null): CellValue {
  return value === null ? "" : value.toNumber();
}

/** Id of the column that ranks compare. */
export function valueId({ rule }: RankSheet): "total" | "value" {
  return rule.compare === "exact" ? "value" : "total";
}

function printedTotal(drawing: Drawing): RankColumn {
  const { sheet, at } = drawing;
  return {
    id: "total",
    header: TOTAL_WORDS[sheet.rule.total],
    width: 13,
    isTotal: true,
    isWorking: false,
    cell: (index) => {
      const value = numberOf(rowAt(sheet, index).ranked.total);
      if (sheet.rule.compare === "rounded")
        return { formula: totalFormula(drawing, index, at.places), value };
      const exact = at.cell("value", index);
      return { formula: `IF(ISNUMBER(${exact}),${roundFormula(exact, at.places)},"")`, value };
    },
  };
}

function exactColumn(drawing: Drawing): RankColumn {
  return {
    id: "value",
    header: `Tổng chưa làm tròn (${EXACT_PLACES} số)`,
    width: 15,
    isWorking: true,
    cell: (index) => ({
      formula: totalFormula(drawing, index, EXACT_PLACES),
      value: numberOf(rowAt(drawing.sheet, index).ranked.value),
    }),
  };
}

function totalFormula(
  { sheet, at, sums }: Drawing,
  index: number,
  places: number | string
): string {
  const { row } = rowAt(sheet, index);
  const sum =
    sums.parts.length < 2
      ? sumFormula({ sheet, at, sums }, sums.parts[0] ?? [], row)
      : sums.parts.map((_, part) => at.cell(`part${part}`, index)).join("+");
  const total = {
    sum: () => sum,
    mean: () => `(${sum})/SUM(${at.weights()})`,
    percent: () => `(${sum})/SUM(${at.maxima()})*100`,
  }[sheet.rule.total]();
  return `IF(${isComplete({ sheet, at, sums }, index)},${roundFormula(total, places)},"")`;
}

function isComplete({ sheet, at, sums }: Drawing, index: number): string {
  const counts = sums.counts.map((_, part) => at.cell(`count${part}`, index));
  return `${counts.join("+")}=${sheet.scores.length}`;
}

/** Products joined by their signs; scores that are taken off carry a minus. */
function sumFormula({ sheet, at }: Drawing, scores: readonly number[], row: number): string {
  const joined = scores.map((score) => productTerm(sheet, at, { score, row })).join("");
  return joined.startsWith("+") ? joined.slice(1) : `0${joined}`;
}

function partColumns(drawing: Drawing): RankColumn[] {
  const { parts } = drawing.sums;
  if (parts.length < 2) return [];
  return parts.map((scores, part) => ({
    id: `part${part}`,
    header: `Tổng phần ${part + 1}`,
    width: 12,
    isWorking: true,
    cell: (index) => partCell(drawing, scores, index),
  }));
}

function partCell(drawing: Drawing, part: readonly number[], index: number): CellContent {
  const { rule } = drawing.sheet;
  const { row, scores, ranked } = rowAt(drawing.sheet, index);
  const sum = sumFormula(drawing, part, row);
  const formula = `IF(${isComplete(drawing, index)},${sum},"")`;
  if (ranked.value === null) return { formula, value: "" };
  const weights = part.map((score) => {
    const own = rule.scores[score];
    const { units, places } = scale(own && rule.total !== "percent" ? own.weight : 1);
    return { units: own && isSubtracted(rule, own) ? -units : units, places };
  });
  const values = part.map((score) => scores[score] ?? 0);
  return { formula, value: sumProducts(values, weights).toNumber() };
}

function countColumns({ sheet, sums }: Drawing): RankColumn[] {
  const isChecked = sheet.rule.total === "percent";
  return sums.counts.map((scores, part) => ({
    id: `count${part}`,
    header: sums.counts.length > 1 ? `Số điểm dùng được (${part + 1})` : "Số điểm dùng được",
    width: 11,
    isWorking: true,
    cell: (index) => {
      const { row, scores: values } = rowAt(sheet, index);
      const formula = isChecked
        ? scores.map((score) => checkTerm(sheet, { score, row })).join("+")
        : `COUNT(${listRuns(sheet, scores, row).join(",")})`;
      return { formula, value: scores.filter((score) => (values[score] ?? null) !== null).length };
    },
  }));
}
