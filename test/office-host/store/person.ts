import { HostError } from "../host-object";
import type { HeldContent } from "../../../src/host/memory/memory-sheet";
import { cellsOf } from "./areas";
import { markChanged, type BookStore, type ChangeSource } from "./book-store";
import { areaNamed, sheetNamed } from "./inspect";
import { mergeCells } from "./merges";
import { protectSheet, protectStructure, requireOpen, unprotectSheet } from "./protection";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "./sheets";
import type { SheetState, Visibility } from "./sheet";
import { putInput, writeCells } from "./write-cells";

/** A person at the workbook, or a co-author: nothing done here counts as a write of the add-in. */
export interface Person {
  /** Types into a cell; false when Excel refuses (locked, not understood). */
  type(sheet: string, address: string, text: string): boolean;
  /** Puts content into a cell as Undo does, whatever protects it. Formulas as `{ formula, value }` without "=". */
  putBack(sheet: string, address: string, content: HeldContent): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  moveSheet(sheet: string, position: number): void;
  showSheet(sheet: string, visibility: Visibility): void;
  /** A sheet that is none of the add-in's, with texts typed from A1 on. */
  addSheet(name: string, rows?: readonly (readonly string[])[]): void;
  protectSheet(sheet: string, password?: string): void;
  unprotectSheet(sheet: string, password?: string): void;
  lockStructure(password?: string): void;
  /** Selects cells of a sheet, which comes to the front. */
  select(sheet: string, address: string): void;
  merge(sheet: string, address: string): void;
  /** Hides rows with a filter over an area; null takes it away. */
  filter(sheet: string, address: string | null): void;
  /** From now on the calls answer AccessDenied on this sheet, as in the outage of June 2026 (I #6784). */
  breakProtection(
    sheet: string,
    calls: { readonly protect?: boolean; readonly unprotect?: boolean }
  ): void;
}

/** A person's verbs on a workbook; `source` "Remote" is a co-author elsewhere. */
export function personAt(store: BookStore, source: ChangeSource = "Local"): Person {
  const named = (name: string): SheetState => sheetNamed(store, name);
  return {
    type(sheet, address, text) {
      const target = { sheet: named(sheet), area: areaNamed(address), source };
      return isDone(() => writeCells(store, target, toEnglish(store, text)));
    },
    putBack(sheet, address, content) {
      const area = areaNamed(address);
      const place = { sheet: named(sheet), at: { row: area.top, column: area.left } };
      putInput(store, place, { content, isQuoted: false, format: null });
      markChanged(store, { sheet: place.sheet, area }, source);
    },
    renameSheet: (sheet, name) => renameSheet(store, named(sheet), name),
    deleteSheet: (sheet) => deleteSheet(store, named(sheet)),
    moveSheet: (sheet, position) => moveSheet(store, named(sheet), position),
    showSheet: (sheet, visibility) => setVisibility(store, named(sheet), visibility),
    addSheet(name, rows = []) {
      const sheet = addSheet(store, name);
      rows.forEach((row, down) =>
        row.forEach((text, right) => {
          const area = cellsOf({ row: down + 1, column: right + 1 });
          writeCells(store, { sheet, area }, text);
        })
      );
    },
    protectSheet(sheet, password) {
      protectSheet(store, named(sheet), { options: {}, password: password ?? null });
    },
    unprotectSheet: (sheet, password) => unprotectSheet(store, named(sheet), password ?? null),
    lockStructure: (password) => protectStructure(store, password ?? null),
    select(sheet, address) {
      Object.assign(store, { activeSheetId: named(sheet).id, selection: areaNamed(address) });
    },
    merge(sheet, address) {
      requireOpen(named(sheet));
      mergeCells(store, { sheet: named(sheet), area: areaNamed(address) }, false);
    },
    filter(sheet, address) {
      named(sheet).filter = address === null ? null : areaNamed(address);
    },
    breakProtection(sheet, calls) {
      Object.assign(named(sheet).outage, calls);
    },
  };
}

/** People type numbers with their own decimal mark. */
function toEnglish({ separators }: BookStore, text: string): string {
  const isNumber = /^[+-]?\d+,\d+%?$/.test(text);
  return separators.decimal === "," && isNumber ? text.replace(",", ".") : text;
}

function isDone(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
