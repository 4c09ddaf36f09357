import { decimal, type Decimal } from "../../domain/decimal";
import { comparedPlaces, isAscending, type RankRule } from "../../domain/rank-table/rank-rule";
import type { Addresses, RankColumn } from "./rank-layout";
import { isLong, listBlocks, type RankSheet } from "./rank-sheet";
import { rowAt, valueId } from "./total-columns";

/** Larger than every total: fills a block where rows have none. */
const BEYOND = 1e300;

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
  const blocks = listBlocks(sheet);
  const search = (sought: string): string =>
    blocks.map((block) => `IFERROR(MATCH(${sought},${at.range("sorted", block)},1),0)`).join("+");
  const place = placeColumn(sheet, (index) => {
    const rank = isAscending(sheet.rule)
      ? `${at.cell("below", index)}+1`
      : `${at.counted}-${at.cell("upTo", index)}+1`;
    return `IF(ISNUMBER(${at.cell(id, index)}),${rank},"")`;
  });
  return [
    slotColumn(sheet),
    sortedColumn(sheet, at),
    boundColumn(sheet, at, { id: "from", header: "Tổng trừ nửa đơn vị cuối", sign: "-" }),
    boundColumn(sheet, at, { id: "to", header: "Tổng cộng nửa đơn vị cuối", sign: "+" }),
    searchColumn(sheet, at, { id: "below", bound: "from", header: "Số tổng nhỏ hơn", search }),
    searchColumn(sheet, at, { id: "upTo", bound: "to", header: "Số tổng không lớn hơn", search }),
    place,
  ];
}

function slotColumn(sheet: RankSheet): RankColumn {
  const blocks = listBlocks(sheet);
  const size = (blocks[0]?.to ?? 0) + 1;
  return {
    id: "slot",
    header: "Thứ tự trong nhóm",
    width: 8,
    isWorking: true,
    cell: (index) => (index % size) + 1,
  };
}

function sortedColumn(sheet: RankSheet, at: Addresses): RankColumn {
  const id = valueId(sheet);
  const blocks = listBlocks(sheet);
  const sorted = blocks.flatMap(({ from, to }) => {
    const values = Array.from({ length: to - from + 1 }, (_, i) => {
      return rowAt(sheet, from + i).ranked.value?.toNumber() ?? BEYOND;
    });
    return values.sort((a, b) => a - b);
  });
  const ranges = blocks.map((block) => at.range(id, block));
  const size = (blocks[0]?.to ?? 0) + 1;
  return {
    id: "sorted",
    header: "Tổng xếp tăng dần trong nhóm",
    width: 12,
    isWorking: true,
    cell: (index) => ({
      formula: `IFERROR(SMALL(${ranges[Math.floor(index / size)] ?? ""},${at.cell("slot", index)}),1E+300)`,
      value: sorted[index] ?? BEYOND,
    }),
  };
}

/** Half a unit of the last decimal that is compared. */
export function halfStep(rule: RankRule): Decimal {
  return decimal(`5e-${comparedPlaces(rule) + 1}`);
}

/** No total lies on a bound, so that equal totals are all on one side of it in every program. */
function boundColumn(
  sheet: RankSheet,
  at: Addresses,
  { id, header, sign }: { readonly id: string; readonly header: string; readonly sign: "+" | "-" }
): RankColumn {
  const half = halfStep(sheet.rule);
  return {
    id,
    header,
    width: 12,
    isWorking: true,
    cell: (index) => {
      const cell = at.cell(valueId(sheet), index);
      const { value } = rowAt(sheet, index).ranked;
      const bound = value && (sign === "+" ? value.plus(half) : value.minus(half));
      const formula = `IF(ISNUMBER(${cell}),${cell}${sign}${at.half},"")`;
      return { formula, value: bound?.toNumber() ?? "" };
    },
  };
}

interface Search {
  readonly id: string;
  /** Column of what is searched for. */
  readonly bound: "from" | "to";
  readonly header: string;
  readonly search: (sought: string) => string;
}

function searchColumn(
  sheet: RankSheet,
  at: Addresses,
  { id, bound, header, search }: Search
): RankColumn {
  const counts = countUpTo(sheet, bound === "to");
  return {
    id,
    header,
    width: 9,
    isWorking: true,
    cell: (index) => {
      const sought = at.cell(bound, index);
      const count = counts(rowAt(sheet, index).ranked.value?.toNumber() ?? null);
      return { formula: `IF(ISNUMBER(${sought}),${search(sought)},"")`, value: count ?? "" };
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
