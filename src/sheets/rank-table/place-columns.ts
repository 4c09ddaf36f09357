import { decimal, type Decimal } from "../../domain/decimal";
import { comparedPlaces, isAscending, type RankRule } from "../../domain/rank-table/rank-rule";
import type { Addresses, RankColumn } from "./rank-layout";
import { isLong, listBlocks, type RankSheet, type Span } from "./rank-sheet";
import { sortedColumns } from "./sorted-columns";
import { rowAt, valueId } from "./total-columns";

/** Working columns that find how many totals are better: by counting in a short list, by binary search in sorted blocks in a long one. The last is "place0", the 1-2-2-4 rank by total. */
export function placeColumns(sheet: RankSheet, at: Addresses): RankColumn[] {
  return isLong(sheet) ? longColumns(sheet, at) : [countedPlace(sheet, at)];
}

/** 1-2-2-4 ranks by total alone, in print order; null without total. */
export function placesByTotal(sheet: RankSheet): readonly (number | null)[] {
  const values = sheet.rows.flatMap(({ ranked }) => ranked.value?.toNumber() ?? []);
  const ordered = values.sort((a, b) => (isAscending(sheet.rule) ? a - b : b - a));
  const first = new Map<number, number>();
  ordered.forEach((value, index) => first.set(value, first.get(value) ?? index + 1));
  return sheet.rows.map(({ ranked }) => first.get(ranked.value?.toNumber() ?? NaN) ?? null);
}

function countedPlace(sheet: RankSheet, at: Addresses): RankColumn {
  const id = valueId(sheet);
  const sign = isAscending(sheet.rule) ? "<" : ">";
  return placeColumn(sheet, (index) => {
    const value = at.cell(id, index);
    return `IF(ISNUMBER(${value}),COUNTIF(${at.range(id)},"${sign}"&${value})+1,"")`;
  });
}

function placeColumn(sheet: RankSheet, formulaOf: (index: number) => string): RankColumn {
  const places = placesByTotal(sheet);
  return {
    id: "place0",
    header: "Hạng theo tổng",
    width: 9,
    isWorking: true,
    cell: (index) => ({ formula: formulaOf(index), value: places[index] ?? "" }),
  };
}

function longColumns(sheet: RankSheet, at: Addresses): RankColumn[] {
  const id = valueId(sheet);
  const place = placeColumn(sheet, (index) => {
    const rank = isAscending(sheet.rule)
      ? `${at.cell("below", index)}+1`
      : `${at.counted}-${at.cell("upTo", index)}+1`;
    return `IF(ISNUMBER(${at.cell(id, index)}),${rank},"")`;
  });
  return [
    ...sortedColumns(sheet, at),
    searchColumn(sheet, at, { id: "below", header: "Số tổng nhỏ hơn" }),
    searchColumn(sheet, at, { id: "upTo", header: "Số tổng không lớn hơn" }),
    place,
  ];
}

/** Half a unit of the last decimal that is compared. */
export function halfStep(rule: RankRule): Decimal {
  return decimal(`5e-${comparedPlaces(rule) + 1}`);
}

/** What is searched for to find how many totals are smaller than a row's, or not larger. No total lies there, so that equal totals are all on one side of it in every program. */
export function boundFormula(at: Addresses, total: string, side: "below" | "upTo"): string {
  return `${total}${side === "below" ? "-" : "+"}${at.half}`;
}

/** How many totals lie before the bound: one search while all are in order, else one in every block. */
function searchColumn(
  sheet: RankSheet,
  at: Addresses,
  { id, header }: { readonly id: "below" | "upTo"; readonly header: string }
): RankColumn {
  const counts = countUpTo(sheet, id === "upTo");
  const parts = listBlocks(sheet);
  const search = (sought: string, part?: Span): string =>
    `IFERROR(MATCH(${sought},${at.range("sorted", part)},1),0)`;
  return {
    id,
    header,
    width: 9,
    isWorking: true,
    cell: (index) => {
      const total = at.cell(valueId(sheet), index);
      const sought = boundFormula(at, total, id);
      const apart = parts.map((part) => search(sought, part)).join("+");
      const found = `IF(${at.allInOrder()}=1,${search(sought)},${apart})`;
      const count = counts(rowAt(sheet, index).ranked.value?.toNumber() ?? null);
      return { formula: `IF(ISNUMBER(${total}),${found},"")`, value: count ?? "" };
    },
  };
}

/** How many totals are smaller, or not larger, than a value. */
function countUpTo(
  sheet: RankSheet,
  isInclusive: boolean
): (value: number | null) => number | null {
  const values = sheet.rows.flatMap(({ ranked }) => ranked.value?.toNumber() ?? []);
  const ordered = values.sort((a, b) => a - b);
  const counts = new Map<number, number>();
  ordered.forEach((value, index) => {
    if (isInclusive || !counts.has(value)) counts.set(value, isInclusive ? index + 1 : index);
  });
  return (value) => (value === null ? null : (counts.get(value) ?? null));
}
