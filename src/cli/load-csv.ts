import type { IssueCode } from "../domain/issue";
import type { CsvRead } from "../host/port";
import type { Desk } from "./command";
import { loadFile, refuseFile, type Loaded } from "./load-file";

/** The lines of a CSV file, at least one, and what parts their cells. */
export type Csv = Extract<CsvRead, { ok: true }>;

/** A CSV file that a person named; `fault` is what is said of one that cannot be read. */
export async function loadCsv(desk: Desk, path: string, fault: IssueCode): Promise<Loaded<Csv>> {
  const file = await loadFile(desk.shell, path);
  return file.ok ? readCsv(desk, { path, bytes: file.value }, fault) : file;
}

/** The same of bytes that are already there. */
export function readCsv(
  desk: Desk,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  fault: IssueCode
): Loaded<Csv> {
  const csv = desk.tools.readCsv(bytes);
  if (csv.ok) return { ok: true, value: csv };
  const { reason, line } = csv;
  if (reason === "empty") return refuseFile("file.empty", path);
  const at = line === null ? { file: path } : { file: path, line };
  return { ok: false, issues: [{ code: fault, severity: "error", at, params: { reason } }] };
}
