import { computeTable } from "../../src/app/rank-table/compute-table";
import { planRankingBook } from "../../src/app/rank-table/plan-ranking";
import type { PlainGrid } from "../../src/app/rank-table/plain-grid";
import { DEFAULT_SETTINGS } from "../../src/app/rank-table/settings";
import type { CellContent } from "../../src/plan/cells";
import type { BookPlan, SheetPlan } from "../../src/plan/sheet-plan";

const COLUMNS = 20;
const HEADER = "Hạng theo tổng";
/** Columns that only our way of ranking needs. */
const OURS = [
  "Thứ tự trong nhóm",
  "Tổng xếp tăng dần trong nhóm",
  "Số tổng nhỏ hơn",
  "Số tổng không lớn hơn",
  "Số đơn vị cùng hạng",
];

/** A table of `rows` × 20 scores with three decimals, always the same. */
export function makeGrid(rows: number): PlainGrid {
  let seed = 12_345;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
  const header = ["Đơn vị", ...Array.from({ length: COLUMNS }, (_, i) => `Cột ${i + 1}`)];
  const body = Array.from({ length: rows }, (_, i) => [
    `Đơn vị ${i + 1}`,
    ...Array.from({ length: COLUMNS }, () => (next() % 100_000) / 1000),
  ]);
  return { sheet: "Bảng số liệu", top: 1, left: 1, rows: [header, ...body], source: "cells" };
}

/** The workbook as we write it. */
export function planOurs(rows: number): BookPlan {
  const { ranking } = computeTable(makeGrid(rows), DEFAULT_SETTINGS);
  if (!ranking) throw new Error("No ranking");
  return planRankingBook(ranking);
}

/** The same workbook with a plain RANK column, or with no ranks at all: what is left is totals. */
export function planOther(ours: BookPlan, kind: "rank" | "none"): BookPlan {
  return {
    ...ours,
    sheets: ours.sheets.map((sheet, i) => (i === 0 ? replace(sheet, kind) : sheet)),
  };
}

/** The same workbook after every row has got the scores of another: no row stands by rank any more. */
export function planMoved(rows: number): BookPlan {
  const ours = planOurs(rows);
  return {
    ...ours,
    sheets: ours.sheets.map((sheet, i) => (i === 0 ? sheet : turnScores(sheet, rows))),
  };
}

function turnScores(sheet: SheetPlan, rows: number): SheetPlan {
  const blocks = sheet.blocks.map((block) => {
    if (block.cells.length < rows) return block;
    const [header = [], ...body] = block.cells;
    const cells = body.map((row, i) => [
      row[0] ?? null,
      ...(body[(i + Math.floor(rows / 3)) % body.length] ?? []).slice(1),
    ]);
    return { ...block, cells: [header, ...cells] };
  });
  return { ...sheet, blocks };
}

/** The same workbook with its ranking sheet several times, so that short times can be measured. */
export function repeatRanking({ sheets, ...book }: BookPlan, copies: number): BookPlan {
  const [ranking, ...others] = sheets;
  if (!ranking) return { ...book, sheets };
  const more = Array.from({ length: copies }, (_, i) => ({
    ...ranking,
    key: `${ranking.key}:${i}`,
    name: `${ranking.name} ${i}`,
  }));
  return { ...book, names: [], sheets: [...more, ...others] };
}

function replace(sheet: SheetPlan, kind: "rank" | "none"): SheetPlan {
  const blocks = sheet.blocks.map((block) => {
    const header = block.cells[0] ?? [];
    const placed = header.indexOf(HEADER);
    if (placed < 0) return block;
    const first = block.at.row + 1;
    const last = block.at.row + block.cells.length - 1;
    const cells = block.cells.map((row, down) =>
      row.map((content, right): CellContent => {
        if (down === 0) return content;
        if (OURS.includes(String(header[right]))) return null;
        if (right !== placed) return content;
        const row = block.at.row + down;
        return kind === "none" ? 1 : { formula: `RANK(C${row},C$${first}:C$${last})`, value: 1 };
      })
    );
    return { ...block, cells };
  });
  return { ...sheet, blocks };
}
