import { isAscending } from "../../domain/rank-table/rank-rule";
import type { CellValue } from "../../plan/cells";
import type { Addresses, RankColumn } from "./rank-layout";
import { boundFormula } from "./place-columns";
import { isLong, listBlocks, type Block, type RankSheet } from "./rank-sheet";
import { lastPlaceId } from "./tie-columns";
import { rowAt, valueId } from "./total-columns";

/** The working column behind dense ranks: which row, or which sorted total, stands for all its equals. */
export function denseColumns(sheet: RankSheet, at: Addresses): RankColumn[] {
  if (sheet.rule.ties !== "dense") return [];
  return [isSearched(sheet) ? distinctColumn(sheet, at) : firstColumn(sheet, at)];
}

/** The dense rank of a row that has a rank. */
export function denseFormula(sheet: RankSheet, at: Addresses): (index: number) => string {
  if (isSearched(sheet)) return searchedFormula(sheet, at);
  const placed = lastPlaceId(sheet);
  return (index) =>
    `COUNTIFS(${at.range(placed)},"<"&${at.cell(placed, index)},${at.range("first")},1)+1`;
}

function isSearched(sheet: RankSheet): boolean {
  return isLong(sheet) && sheet.keys.length === 0;
}

/** 1 in the first row of every rank. */
function firstColumn(sheet: RankSheet, at: Addresses): RankColumn {
  const placed = lastPlaceId(sheet);
  const seen = new Set<number>();
  const firsts = sheet.rows.map(({ ranked: { rank } }) => {
    const isFirst = rank !== null && !seen.has(rank);
    if (rank !== null) seen.add(rank);
    return isFirst;
  });
  return {
    id: "first",
    header: "Dòng đầu của hạng",
    width: 9,
    isWorking: true,
    cell: (index) => {
      const place = at.cell(placed, index);
      const [from = ""] = at.range(placed).split(":");
      const formula = `IF(ISNUMBER(${place}),IF(COUNTIF(${from}:${place},${place})=1,1,0),"")`;
      const value: CellValue = firsts[index] ? 1 : 0;
      return { formula, value: rowAt(sheet, index).ranked.rank === null ? "" : value };
    },
  };
}

/** Different totals so far in the block, those of earlier blocks left out. */
function distinctColumn(sheet: RankSheet, at: Addresses): RankColumn {
  const blocks = listBlocks(sheet);
  const placed = blocks.flatMap(({ from, to }, block) =>
    Array.from({ length: to - from + 1 }, () => block)
  );
  const values = countDistinct(sheet, blocks);
  return {
    id: "distinct",
    header: "Số tổng khác nhau trong nhóm",
    width: 10,
    isWorking: true,
    cell: (index) => {
      const block = placed[index] ?? 0;
      const isFirst = blocks[block]?.from === index;
      const own = at.cell("sorted", index);
      const before = isFirst ? "0" : at.cell("distinct", index - 1);
      const earlier = blocks.slice(0, block).map((one) => {
        const range = at.range("sorted", one);
        const upTo = (bound: string): string => `IFERROR(MATCH(${own}${bound},${range},1),0)`;
        return `${upTo(`+${at.half}`)}-${upTo(`-${at.half}`)}`;
      });
      const isNew = earlier.length === 0 ? "1" : `IF(${earlier.join("+")}=0,1,0)`;
      const more = isFirst ? isNew : `IF(${own}=${at.cell("sorted", index - 1)},0,${isNew})`;
      return {
        formula: `IF(${own}>=1E+300,${before},${before}+${more})`,
        value: values[index] ?? 0,
      };
    },
  };
}

function countDistinct(sheet: RankSheet, blocks: readonly Block[]): readonly number[] {
  const seen = new Set<number>();
  return blocks.flatMap((block) => {
    const rows = sheet.rows.slice(block.rows.from, block.rows.to + 1);
    const values = rows.flatMap(({ ranked }) => ranked.value?.toNumber() ?? []);
    const ordered = values.sort((a, b) => a - b);
    let count = 0;
    return rows.map((_, i) => {
      const value = ordered[i];
      if (value !== undefined && !seen.has(value)) count++;
      if (value !== undefined) seen.add(value);
      return count;
    });
  });
}

function searchedFormula(sheet: RankSheet, at: Addresses): (index: number) => string {
  const isLower = isAscending(sheet.rule);
  const blocks = listBlocks(sheet);
  return (index) => {
    const total = at.cell(valueId(sheet), index);
    const sought = boundFormula(at, total, isLower ? "below" : "upTo");
    const counted = blocks.map((block) => {
      const match = `MATCH(${sought},${at.range("sorted", block)},1)`;
      return `IFERROR(INDEX(${at.range("distinct", block)},${match}),0)`;
    });
    if (isLower) return `${counted.join("+")}+1`;
    const all = blocks.map(({ to }) => at.cell("distinct", to).replace(/(\d+)$/, "$$$1"));
    return `${all.join("+")}-(${counted.join("+")})+1`;
  };
}
