import type { SheetSnapshot, Snapshot } from "../../plan/snapshot";
import type { ReadResult } from "../port";
import { BadFile } from "./package/bad-file";
import { Package } from "./package/package";
import { readProperties } from "./package/properties";
import { findRelated } from "./package/relations";
import { unpackBook } from "./package/unpack";
import { SheetReader } from "./read/read-sheet";
import { readTexts } from "./read/read-texts";
import { readWorkbook, sheetKeys } from "./read/read-workbook";

/** Reads a workbook file; whatever the bytes are, the answer is a value, never an exception. */
export async function readBook(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const file = new Package(bytes, await unpackBook(bytes));
    return { ok: true, snapshot: readSnapshot(file) };
  } catch (error) {
    const { reason, found } = asBadFile(error);
    return { ok: false, reason, found };
  }
}

function readSnapshot(file: Package): Snapshot {
  const book = readWorkbook(file);
  const texts = readTexts(file.read(findRelated(file, book.part, "sharedStrings") ?? ""));
  const keys = sheetKeys(book.names);
  const sheets = book.sheets.map(({ name, part }): SheetSnapshot => {
    const { rows, isProtected } = new SheetReader(texts).read(file.text(part));
    const filled = Array.from(rows, (cells) => Array.from(cells ?? []));
    return { key: keys.get(name.toLowerCase()) ?? null, name, rows: filled, isProtected };
  });
  return { sheets, names: book.names, properties: readProperties(file) };
}

/** Any failure of reading as a `BadFile`: bad data is never an exception to the caller. */
function asBadFile(error: unknown): BadFile {
  if (error instanceof BadFile) return error;
  return new BadFile("broken", error instanceof Error ? error.message : "unknown");
}
