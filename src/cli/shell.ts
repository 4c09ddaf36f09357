/** What came of reading a file. */
export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: "missing" | "directory" | "denied" };

/** What a write may replace: nothing, whatever is there, or only the very bytes that were read before. */
export type MayReplace = "nothing" | "anything" | Uint8Array;

export type FileWritten = "written" | "exists" | "directory" | "changed";

/** The terminal and the disk, as commands see them. Reads and writes that fail for other reasons throw. */
export interface Shell {
  readFile(path: string): Promise<FileRead>;
  /** Writes whole files only: a reader sees the old bytes or the new ones. Missing folders are made. */
  writeFile(path: string, bytes: Uint8Array, mayReplace: MayReplace): Promise<FileWritten>;
  stdout(text: string): void;
  stderr(text: string): void;
}
