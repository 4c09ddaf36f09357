import type { Issue } from "../domain/issue";
import { NO_CHANGES } from "../plan/changes";
import { isWorkbookError, toIssues } from "./fault-issues";

/** What a workbook answered, or why it did not. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Asks a workbook for something that writes nothing. Its failures are answers; bugs go through. */
export async function askWorkbook<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    if (!isWorkbookError(error)) throw error;
    return { ok: false, issues: toIssues(error, { book: null, changes: NO_CHANGES }) };
  }
}
