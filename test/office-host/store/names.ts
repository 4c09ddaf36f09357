import type { BookStore, RangeRef } from "./book-store";
import { findSheet } from "./book-store";
import { parseArea } from "./areas";
import { sheetOfToken, splitFormula } from "./formula-tokens";
import { refuse } from "./refuse";
import type { NameState, SheetState } from "./sheet";
import { acceptFormula } from "./write-cells";

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_REFERENCE = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d*|C\d*)$/i;

/** Whether Excel takes the name. Source: Microsoft, "Names in formulas". */
export function isValidName(name: string): boolean {
  return name.length <= 255 && VALID.test(name) && !LIKE_REFERENCE.test(name);
}

/** The names of a sheet, or of the workbook. */
export function namesOf(store: BookStore, sheet: SheetState | null): NameState[] {
  return sheet?.names ?? store.names;
}

export function findName(names: readonly NameState[], name: string): NameState | null {
  const wanted = name.toLowerCase();
  return names.find((held) => held.name.toLowerCase() === wanted) ?? null;
}

/** Adds a name; `refersTo` with "=", or a plain text. Refuses a bad name (D) and one that exists (D). */
export function addName(
  store: BookStore,
  sheet: SheetState | null,
  given: { readonly name: string; readonly refersTo: string; readonly comment: string }
): NameState {
  const names = namesOf(store, sheet);
  if (!isValidName(given.name)) refuse("InvalidArgument");
  if (findName(names, given.name)) refuse("ItemAlreadyExists");
  const refersTo = acceptReference(store, given.refersTo);
  const added = { ...given, refersTo, sheetId: sheet?.id ?? null, visible: true };
  names.push(added);
  store.calculation.isStale = true;
  store.isDirty = true;
  return added;
}

/** What a name refers to, as Excel keeps it; a text without "=" is a constant. */
export function acceptReference(store: BookStore, refersTo: string): string {
  if (!refersTo.startsWith("=")) return `="${refersTo.replaceAll('"', '""')}"`;
  return `=${acceptFormula(store, refersTo.slice(1))}`;
}

/** The cells that a formula with "=" stands for; null when it is more than one plain reference, or broken. */
export function rangeOfFormula(store: BookStore, formula: string): RangeRef | null {
  const [first, ...rest] = splitFormula(formula.slice(1));
  if (first?.kind !== "sheet") return null;
  const sheet = findSheet(store, sheetOfToken(first.text));
  const area = parseArea(rest.map(({ text }) => text).join(""));
  return sheet && area ? { sheet, area } : null;
}

/** The word of NamedItemType for what a name refers to. */
export function kindOfName(store: BookStore, { refersTo }: NameState): string {
  if (rangeOfFormula(store, refersTo)) return "Range";
  const bare = refersTo.slice(1);
  if (bare.includes("#REF!")) return "Error";
  if (/^[+-]?\d+$/.test(bare)) return "Integer";
  if (/^[+-]?\d*\.\d+$/.test(bare)) return "Double";
  if (/^(TRUE|FALSE)$/i.test(bare)) return "Boolean";
  return "String";
}
