import { unreadableIssue } from "../app/unreadable-issue";
import type { Snapshot } from "../plan/snapshot";
import type { Desk } from "./command";
import type { Loaded } from "./load-file";

/** A file that was read, by the path that a person named. */
export interface LoadedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Whether a file is to be read as a workbook: by its ending, or by the first letters of every zip file. */
export function isWorkbook({ path, bytes }: LoadedFile): boolean {
  return /[.](xlsx|xlsm|xls)$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}

/** All that a workbook file holds, ours or anybody's. */
export async function loadSnapshot(
  desk: Desk,
  { path, bytes }: LoadedFile
): Promise<Loaded<Snapshot>> {
  const read = await desk.tools.files.readBook(bytes);
  return read.ok
    ? { ok: true, value: read.snapshot }
    : { ok: false, issues: [unreadableIssue(path, read)] };
}
