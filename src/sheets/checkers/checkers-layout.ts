import type { UnitCode } from "../../domain/bloc";
import { canTrim, listCheckers } from "../../domain/combine-checks";
import { listAllCriteria } from "../../domain/criteria-tree";
import type { Checker, Criterion } from "../../domain/ruleset";
import type { BookContext } from "../book-context";

export const CHECKERS_ROWS = { title: 2, note: 4, header: 6, codes: 7, first: 8 } as const;
export const CHECKERS_COLUMNS = {
  criterion: 1,
  checker: 2,
  name: 3,
  max: 4,
  firstUnit: 5,
} as const;

/** The rows of one criterion: one per checker, then what comes of them, then what a trimmed mean drops. */
export interface CheckedBlock {
  readonly criterion: Criterion;
  readonly checkers: readonly Checker[];
  readonly first: number;
  readonly combined: number;
  /** Rows of the highest and the lowest score that are dropped; null where none is. */
  readonly dropped: { readonly highest: number; readonly lowest: number } | null;
}

/** The blocks of all criteria that the panel checks, top down. */
export function checkedBlocks({ ruleset }: BookContext): readonly CheckedBlock[] {
  const panel = ruleset.checkers;
  let next: number = CHECKERS_ROWS.first;
  return listAllCriteria(ruleset).flatMap((criterion): CheckedBlock[] => {
    const checkers = listCheckers(panel, criterion);
    if (checkers.length === 0) return [];
    const first = next;
    const combined = first + checkers.length;
    const drops = panel?.combine === "trimmedMean" && canTrim(checkers.length);
    const dropped = drops ? { highest: combined + 1, lowest: combined + 2 } : null;
    next = combined + (drops ? 3 : 1);
    return [{ criterion, checkers, first, combined, dropped }];
  });
}

/** The block of one criterion; null when no checker has it. */
export function checkedBlock(context: BookContext, { code }: Criterion): CheckedBlock | null {
  if (context.ruleset.checkers === undefined) return null;
  return checkedBlocks(context).find(({ criterion }) => criterion.code === code) ?? null;
}

/** Column of a unit on the sheet. */
export function checkedColumn({ bloc }: BookContext, unit: UnitCode): number {
  return CHECKERS_COLUMNS.firstUnit + bloc.units.findIndex(({ code }) => code === unit);
}
