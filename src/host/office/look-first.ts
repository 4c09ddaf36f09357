import { areaAddress } from "../../plan/addresses";
import type { Rectangle, SheetKey } from "../../plan/cells";
import type { ChangeSet, SheetChange } from "../../plan/changes";
import type { Snapshot } from "../../plan/snapshot";
import { askBook, type BookState } from "./ask-book";
import { askCells, findSheet, type Rows } from "./ask-cells";
import type { Capabilities } from "./capabilities";
import { boundsOf, joinCells } from "../../plan/join-cells";
import { toSnapshot } from "./read-book";
import type { Line } from "./run-excel";

/** A workbook as it stands right before it is changed. */
export interface Present {
  readonly state: BookState;
  /** All tabs, with the cells that the changes touch. */
  readonly snapshot: Snapshot;
  /** Sheets whose changes go to locked cells: they have to be opened for it. */
  readonly locked: ReadonlySet<SheetKey>;
}

/** Looks at everything that the changes touch, in one round trip. */
export async function lookFirst(
  line: Line,
  changes: ChangeSet,
  capabilities: Capabilities
): Promise<Present> {
  const takeState = askBook(line.context, capabilities);
  const asked = changes.sheets.flatMap((change) =>
    change.kind === "addSheet" ? [] : [askSheet(line.context, change)]
  );
  await line.send();
  const state = takeState();
  const cells = new Map<SheetKey, Rows>();
  const locked = new Set<SheetKey>();
  for (const { key, takeRows, takeLocked } of asked) {
    const rows = takeRows();
    if (rows) cells.set(key, rows);
    if (rows && takeLocked()) locked.add(key);
  }
  return { state, snapshot: toSnapshot(state, cells), locked };
}

interface AskedSheet {
  readonly key: SheetKey;
  readonly takeRows: () => Rows | null;
  readonly takeLocked: () => boolean;
}

function askSheet(
  context: Excel.RequestContext,
  change: Exclude<SheetChange, { kind: "addSheet" }>
): AskedSheet {
  const sheet = findSheet(context, change.sheet);
  if (change.kind === "removeSheet")
    return { key: change.sheet, takeRows: askCells(sheet), takeLocked: () => false };
  const places = change.cells.map(({ at }) => at);
  return {
    key: change.sheet,
    takeRows: askCells(sheet, boundsOf(places)),
    takeLocked: askLocked(sheet, joinCells(places)),
  };
}

/** Whether any of the areas is locked; one with both kinds answers nothing and counts as locked. */
function askLocked(sheet: Excel.Worksheet, areas: readonly Rectangle[]): () => boolean {
  const found = areas.map((area) => {
    const range = sheet.getRange(areaAddress(area));
    const protection = protectionOf(range);
    protection.load("locked");
    range.untrack();
    return protection;
  });
  return () => found.some((protection) => protection.locked !== false);
}

function protectionOf({ format }: Excel.Range): Excel.FormatProtection {
  return format.protection;
}
