import type { BlocYear } from "../domain/bloc";
import type { Entries } from "../domain/entries";
import type { Issue } from "../domain/issue";
import type { Ruleset } from "../domain/ruleset";
import type { ApplyOptions, Workbook } from "../host/port";
import type { ChangeSet, Receipt } from "../plan/changes";
import type { Snapshot } from "../plan/snapshot";

/** A bloc's workbook as read: the data, and the snapshot it was read from. */
export interface Book {
  readonly bloc: BlocYear;
  readonly ruleset: Ruleset;
  readonly entries: Entries;
  readonly snapshot: Snapshot;
}

/** Whether an action may run, and what is to be said before it does. */
export interface Check {
  readonly ready: boolean;
  readonly issues: readonly Issue[];
}

export type ActionId =
  | "book.create"
  | "scores.fill"
  | "targets.give"
  | "ranking.refresh"
  | "forms.fill"
  | "table.rank"
  | "ruleset.change"
  | "ruleset.draft"
  | "ruleset.draft.apply"
  | "ruleset.draft.drop"
  | "comparison.draw"
  | "analysis.draw"
  | "nominations.draw"
  | "votes.write"
  | "council.decide"
  | "awards.decide"
  | "awards.record";

/** The workbook that an action writes to, how it tells how far it is, and whether to stop. */
export type Target = readonly [door: Workbook, options?: ApplyOptions];

/** Something a person can ask for. Pure until `run`: check and preview only look. */
export interface Action<Input> {
  readonly id: ActionId;
  check(input: Input, book: Book | null): Check;
  preview(input: Input, book: Book | null): ChangeSet;
  /** Applies the preview. */
  run(input: Input, book: Book | null, ...target: Target): Promise<Receipt>;
}
