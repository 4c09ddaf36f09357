import { changeBook } from "../../src/host/files/change-book";
import { readBook } from "../../src/host/files/read-book";
import { writeBook } from "../../src/host/files/write-book";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import type { ApplyOptions, Workbook } from "../../src/host/port";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../src/plan/changes";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { type Area, type Snapshot, type SheetSnapshot } from "../../src/plan/snapshot";
import { isTab } from "../../src/plan/tab-ref";
import { packParts, partsOf } from "../host/files/parts-of";
import { testEngine } from "../host/memory/engine";
import { drawSnapshot } from "./draw-snapshot";
import type { OpenedHost } from "./opened-host";

/** A workbook that is nothing but .xlsx bytes: written by every change, as the command line does, and parsed once. */
export async function openFiles(content: BookPlan | Snapshot): Promise<OpenedHost> {
  const bytes = drawings.get(content) ?? (await draw(content));
  drawings.set(content, bytes);
  return { door: fileDoor(bytes) };
}

/** Files as they were drawn, by what they were drawn from: most cases open the same one. */
const drawings = new WeakMap<BookPlan | Snapshot, Uint8Array>();

async function draw(content: BookPlan | Snapshot): Promise<Uint8Array> {
  if ("title" in content) return writeBook(content);
  const drawn = await unprotect(await writeBook(drawSnapshot(content)), content);
  return changeBook(drawn, NO_CHANGES, content);
}

/** Every drawn sheet is protected: those that stood open are opened again. */
async function unprotect(bytes: Uint8Array, { sheets }: Snapshot): Promise<Uint8Array> {
  const parts = await partsOf(bytes);
  for (const [index, { isProtected }] of sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = parts.get(part) ?? "";
    if (!isProtected) parts.set(part, xml.replace(/<sheetProtection[^>]*\/>/, ""));
  }
  return packParts(parts);
}

function fileDoor(start: Uint8Array): Workbook {
  let bytes = start;
  const listeners = new Set<() => void>();
  return {
    async read(areas: readonly Area[] | "all"): Promise<Snapshot> {
      const snapshot = await readWhole(bytes);
      return areas === "all" ? snapshot : pickAreas(snapshot, areas);
    },
    async apply(changes: ChangeSet, options?: ApplyOptions): Promise<Receipt> {
      const book = memoryOf(await readWhole(bytes));
      try {
        const receipt = await book.apply(changes, options);
        bytes = await changeBook(bytes, receipt.done, book.snapshot());
        for (const listener of [...listeners]) listener();
        return receipt;
      } finally {
        book.close();
      }
    },
    findUnfinished: async () => null,
    restore: async () => ({ left: [] }),
    select: async () => undefined,
    findSelection: async () => null,
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function memoryOf(content: Snapshot): MemoryWorkbook {
  return createMemoryWorkbook({ engine: testEngine(), content });
}

/** What was read from bytes, which nobody changes. */
const readings = new WeakMap<Uint8Array, Snapshot>();

async function readWhole(bytes: Uint8Array): Promise<Snapshot> {
  const known = readings.get(bytes);
  if (known) return known;
  const result = await readBook(bytes);
  if (!result.ok) throw new Error(`${result.reason}: ${result.found}`);
  readings.set(bytes, result.snapshot);
  return result.snapshot;
}

function pickAreas(snapshot: Snapshot, areas: readonly Area[]): Snapshot {
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const wanted = areas.filter((area) => isTab(area.sheet, sheet));
    return wanted.length === 0 ? [] : [{ ...sheet, rows: pickCells(sheet, wanted) }];
  });
  return { ...snapshot, sheets };
}

function pickCells({ rows }: SheetSnapshot, areas: readonly Area[]): SheetSnapshot["rows"] {
  const isWanted = (row: number, column: number): boolean =>
    areas.some(
      ({ rectangle: area }) =>
        !area ||
        (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
    );
  return rows.map((cells, down) =>
    cells.map((cell, right) => (isWanted(down + 1, right + 1) ? cell : undefined))
  );
}
