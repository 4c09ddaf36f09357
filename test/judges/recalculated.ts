import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBook } from "../../src/host/files/read-book";
import type { CellError, CellValue } from "../../src/plan/cells";
import type { Snapshot } from "../../src/plan/snapshot";

/** Values that a program shows after calculating a workbook itself: sheet name → rows. */
export type Recalculated = ReadonlyMap<
  string,
  readonly (readonly (CellValue | CellError | undefined)[])[]
>;

/** The values of a workbook as read. */
export function valuesOf(snapshot: Snapshot): Recalculated {
  return new Map(
    snapshot.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((cell) => cell?.value)),
    ])
  );
}

/** Reads a workbook that another program wrote. */
export async function readRecalculated(path: string): Promise<Recalculated> {
  const result = await readBook(readFileSync(path));
  if (!result.ok) throw new Error(`${path}: ${result.reason} (${result.found})`);
  return valuesOf(result.snapshot);
}

/** Runs `work` with the books written as book0.xlsx, book1.xlsx … (a Word document as book0.docx) in a folder of their own, gone afterwards. */
export async function withBooks<T>(
  books: readonly Uint8Array[],
  work: (folder: string, paths: readonly string[]) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-"));
  try {
    const paths = books.map((bytes, index) => {
      const path = join(folder, `book${index}.${isWord(bytes) ? "docx" : "xlsx"}`);
      writeFileSync(path, bytes);
      return path;
    });
    return await work(folder, paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of parts stand in a zip as they are. */
function isWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("word/document.xml");
}
