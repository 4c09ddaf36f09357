import type { Issue } from "../domain/issue";
import type { MayReplace, Shell } from "./shell";

/** A file to write and what it may replace. */
export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mayReplace: MayReplace;
}

/** Writes a file, or tells why the name cannot be used; then nothing was written. */
export async function saveFile(
  shell: Shell,
  { path, bytes, mayReplace }: FileToSave
): Promise<Issue[]> {
  const written = await shell.writeFile(path, bytes, mayReplace);
  if (written === "written") return [];
  const params = written === "exists" ? {} : { reason: written };
  return [{ code: "file.exists", severity: "error", at: { file: path }, params }];
}
