import type { CriterionCode, Ruleset } from "../../domain/ruleset";
import type { Issue } from "../../domain/issue";
import type { SheetSnapshot } from "../../plan/snapshot";
import { SheetReader } from "../sheet-reader";
import { readDraftRows } from "./read-draft-rows";
import { readDraftSettings } from "./read-draft-settings";
import { readDraftTree } from "./read-draft-tree";

/** What Sửa tiêu chí says; with an error among the issues the ruleset is only a part of it. */
export interface DraftRead {
  readonly ruleset: Ruleset;
  readonly issues: readonly Issue[];
  /** Row of every group and criterion. */
  readonly rows: ReadonlyMap<CriterionCode, number>;
}

/** Reads the edited lines and tables over the book's ruleset, from which title, source and ranking settings come. Every line that is not understood is an issue at its cell. */
export function readCriteriaDraft(sheet: SheetSnapshot, book: Ruleset): DraftRead {
  const reader = new SheetReader(sheet, undefined);
  const rows = readDraftRows(reader);
  const tree = readDraftTree(reader, rows);
  // A panel whose lines are all removed is gone.
  const { checkers, ...others } = book;
  const settings = readDraftSettings(reader, checkers !== undefined);
  return {
    ruleset: { ...others, ...tree, ...settings },
    issues: reader.issues,
    rows: new Map(rows.filter(({ code }) => code !== "").map(({ code, row }) => [code, row])),
  };
}
