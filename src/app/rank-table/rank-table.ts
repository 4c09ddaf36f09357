import { NO_CHANGES, type ChangeSet } from "../../plan/changes";
import type { Action, Book, Check, Target } from "../action";
import { computeTable } from "./compute-table";
import { planRankingSheet, stampOf, type PresentSheet } from "./plan-ranking";
import type { PlainGrid } from "./plain-grid";
import type { RankTableSettings } from "./settings";

/** A table in a workbook, how to rank it, and the workbook's tabs. */
export interface RankTableInput {
  readonly grid: PlainGrid;
  readonly settings: RankTableSettings;
  readonly present: readonly PresentSheet[];
}

/** Xếp hạng nhanh: adds a sheet that ranks a table of the workbook with live formulas; the table itself is never touched. Rows with faults stay without rank and do not keep the others from theirs. */
export const rankTable: Action<RankTableInput> = {
  id: "table.rank",

  check({ grid, settings }: RankTableInput): Check {
    const { ranking, issues } = computeTable(grid, settings);
    return { ready: ranking !== null, issues };
  },

  preview({ grid, settings, present }: RankTableInput): ChangeSet {
    const { ranking } = computeTable(grid, settings);
    if (ranking === null) return NO_CHANGES;
    const sheet = planRankingSheet(ranking, present);
    return { ...NO_CHANGES, sheets: [{ kind: "addSheet", sheet }], addNames: [stampOf(sheet)] };
  },

  run(input: RankTableInput, book: Book | null, ...[door, options]: Target) {
    return door.apply(this.preview(input, book), options);
  },
};
