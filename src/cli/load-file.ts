import type { Issue, IssueCode, Params } from "../domain/issue";
import type { Shell } from "./shell";

/** Something read, or the issues that kept it from being read. */
export type Loaded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: Issue[] };

/** The bytes of a file that a person named. */
export async function loadFile(shell: Shell, path: string): Promise<Loaded<Uint8Array>> {
  const read = await shell.readFile(path);
  if (!read.ok) return refuseFile("file.not-found", path, { reason: read.reason });
  if (read.bytes.length === 0) return refuseFile("file.empty", path);
  return { ok: true, value: read.bytes };
}

/** An error about a file as a whole. */
export function refuseFile(
  code: IssueCode,
  file: string,
  params: Params = {}
): { readonly ok: false; readonly issues: Issue[] } {
  return { ok: false, issues: [{ code, severity: "error", at: { file }, params }] };
}
