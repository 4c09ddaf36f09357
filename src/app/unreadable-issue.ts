import type { Issue, IssueCode } from "../domain/issue";
import type { ReadResult, UnreadableReason } from "../host/port";

const CODES: Readonly<Record<UnreadableReason, IssueCode>> = {
  empty: "file.empty",
  encrypted: "book.encrypted",
  "not-xlsx": "book.not-a-workbook",
  broken: "book.not-a-workbook",
};

/** Why the file could not be read as a workbook. */
export function unreadableIssue(
  file: string,
  { reason, found }: ReadResult & { readonly ok: false }
): Issue {
  return { code: CODES[reason], severity: "error", at: { file }, params: { found } };
}
