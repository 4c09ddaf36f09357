import {
  planRankingBook,
  planRankingSheet,
  stampOf,
} from "../../../src/app/rank-table/plan-ranking";
import type { RankedTable } from "../../../src/app/rank-table/ranked-table";
import type { BookPlan, SheetPlan } from "../../../src/plan/sheet-plan";

/** Rankings of one workbook: every program starts once for all of them. */
const TOGETHER = 12;

/** Workbooks of several tables each, every table behind its ranking. */
export function planRankingBooks(rankings: readonly RankedTable[]): readonly BookPlan[] {
  const count = Math.ceil(rankings.length / TOGETHER);
  return Array.from({ length: count }, (_, i) =>
    planTogether(rankings.slice(i * TOGETHER, (i + 1) * TOGETHER))
  );
}

function planTogether(rankings: readonly RankedTable[]): BookPlan {
  const sheets = rankings.reduce<readonly SheetPlan[]>(
    (present, ranking, i) => [...present, ...planPair(numberSheet(ranking, i + 1), present)],
    []
  );
  return { title: "Xếp hạng", sheets, names: sheets.map(stampOf), properties: new Map() };
}

function planPair(ranking: RankedTable, present: readonly SheetPlan[]): readonly SheetPlan[] {
  const data = planRankingBook(ranking).sheets[1];
  if (!data) throw new Error("A ranking has a data sheet");
  const key = `quickdata:${present.length / 2 + 1}`;
  return [planRankingSheet(ranking, present), { ...data, key }];
}

function numberSheet(ranking: RankedTable, number: number): RankedTable {
  const { table } = ranking;
  const sheet = `Số liệu ${number}`;
  return { ...ranking, table: { ...table, grid: { ...table.grid, sheet } } };
}
