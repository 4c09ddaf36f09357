import type { Workbook } from "../host/port";
import type { SheetKey } from "../plan/cells";
import type { Snapshot } from "../plan/snapshot";
import { openBook, type Opened } from "./open-book";

/**
 * Reads the sheets of a book that is open again, in one round trip; the sheets of others stay as `known` has them.
 * When one of ours is gone or moved among the tabs, the whole workbook is read.
 */
export async function readBook(door: Workbook, known: Snapshot): Promise<Opened> {
  const keys = ourKeys(known);
  const fresh = await door.read(keys.map((sheet) => ({ sheet })));
  const isSame = ourKeys(fresh).join("\n") === keys.join("\n");
  return openBook(isSame ? merge(known, fresh) : await door.read("all"));
}

function ourKeys({ sheets }: Snapshot): readonly SheetKey[] {
  return sheets.flatMap(({ key }) => key ?? []);
}

function merge(known: Snapshot, fresh: Snapshot): Snapshot {
  const ours = new Map(fresh.sheets.map((sheet) => [sheet.key, sheet]));
  const sheets = known.sheets.map((sheet) => (sheet.key && ours.get(sheet.key)) || sheet);
  return { ...fresh, sheets };
}
