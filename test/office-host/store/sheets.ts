import { isLive } from "../../../src/host/memory/memory-sheet";
import { type BookStore, findSheet } from "./book-store";
import { breakInFormula, listSheets, renameInFormula } from "./formula-text";
import { requireOpenStructure } from "./protection";
import { refuse } from "./refuse";
import {
  copySheetState,
  createSheet,
  type NameState,
  type SheetState,
  type Visibility,
} from "./sheet";

const FORBIDDEN = /[\\/?*[\]:]/;
const LONGEST_NAME = 31;

/** Refuses what cannot be a sheet's name (L); `except` may keep its own. */
export function requireSheetName(store: BookStore, name: string, except: SheetState | null): void {
  const isBad =
    name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name) || /^'|'$/.test(name);
  if (isBad || name.toLowerCase() === "history") refuse("InvalidArgument");
  const holder = findSheet(store, name);
  if (holder && holder !== except) refuse("ItemAlreadyExists");
}

/** Adds an empty sheet after the last one (D). */
export function addSheet(store: BookStore, name: string | null): SheetState {
  requireOpenStructure(store);
  const chosen = name ?? freeName(store);
  requireSheetName(store, chosen, null);
  return insertSheet(store, createSheet(store.makeId(), chosen), store.sheets.length);
}

function freeName(store: BookStore): string {
  let number = store.sheets.length + 1;
  while (findSheet(store, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function insertSheet(store: BookStore, sheet: SheetState, position: number): SheetState {
  store.sheets.splice(position, 0, sheet);
  noteSheets(store);
  store.notify({ event: "Added", sheetId: sheet.id, source: "Local" });
  return sheet;
}

function noteSheets(store: BookStore): void {
  store.calculation.isStale = true;
  store.isDirty = true;
}

/** Deletes a sheet; the last visible one stays (X: code). Formulas and names that refer to it become #REF!. */
export function deleteSheet(store: BookStore, sheet: SheetState): void {
  requireOpenStructure(store);
  if (isLastVisible(store, sheet)) refuse("InvalidOperation");
  store.sheets.splice(store.sheets.indexOf(sheet), 1);
  store.calculation.results.delete(sheet.id);
  mapFormulas(store, (formula) => breakInFormula(formula, sheet.name), sheet.name);
  noteSheets(store);
  if (store.activeSheetId === sheet.id) store.activeSheetId = store.sheets[0]?.id ?? "";
  store.notify({ event: "Deleted", sheetId: sheet.id, source: "Local" });
}

function isLastVisible(store: BookStore, sheet: SheetState): boolean {
  return store.sheets.every((other) => other === sheet || other.visibility !== "Visible");
}

/** Renames a sheet; formulas and names follow it. */
export function renameSheet(store: BookStore, sheet: SheetState, name: string): void {
  requireOpenStructure(store);
  requireSheetName(store, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  mapFormulas(store, (formula) => renameInFormula(formula, before, name), before);
  noteSheets(store);
}

/** Moves a sheet to a place among the tabs, from 0. */
export function moveSheet(store: BookStore, sheet: SheetState, position: number): void {
  requireOpenStructure(store);
  if (position < 0 || position >= store.sheets.length) refuse("InvalidArgument");
  store.sheets.splice(store.sheets.indexOf(sheet), 1);
  store.sheets.splice(position, 0, sheet);
  store.isDirty = true;
}

/** Shows or hides a sheet; the last visible one stays in sight (X: code). */
export function setVisibility(store: BookStore, sheet: SheetState, visibility: Visibility): void {
  requireOpenStructure(store);
  if (visibility !== "Visible" && isLastVisible(store, sheet)) refuse("InvalidOperation");
  sheet.visibility = visibility;
  store.isDirty = true;
}

/** Copies a sheet with all that is on it (D); workbook names of the source get twins of the copy's own (I #2875). */
export function copySheet(store: BookStore, source: SheetState, position: number): SheetState {
  requireOpenStructure(store);
  const twin = copySheetState(source, store.makeId(), twinName(store, source.name));
  for (const held of [...store.names, ...source.names]) {
    if (!pointsAt(held, source)) continue;
    const refersTo = renameInFormula(held.refersTo, source.name, twin.name);
    twin.names.push({ ...held, refersTo, sheetId: twin.id });
  }
  mapSheet(twin, (formula) => renameInFormula(formula, source.name, twin.name));
  return insertSheet(store, twin, position);
}

function pointsAt({ refersTo }: NameState, sheet: SheetState): boolean {
  return listSheets(refersTo).some((name) => name.toLowerCase() === sheet.name.toLowerCase());
}

function twinName(store: BookStore, name: string): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const wanted = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!findSheet(store, wanted)) return wanted;
  }
}

/** Rewrites the formulas and names of the whole workbook that mention a sheet. */
function mapFormulas(store: BookStore, change: (formula: string) => string, sheet: string): void {
  const mention = sheet.toLowerCase().replaceAll("'", "''");
  const rewrite = (formula: string) =>
    formula.toLowerCase().includes(mention) ? change(formula) : formula;
  for (const held of [...store.names, ...store.sheets.flatMap(({ names }) => names)]) {
    held.refersTo = rewrite(held.refersTo);
  }
  for (const other of store.sheets) mapSheet(other, rewrite);
}

function mapSheet(sheet: SheetState, change: (formula: string) => string): void {
  for (const format of sheet.conditionals) Object.assign(format.rule, mapRule(format.rule, change));
  sheet.validations.layers.forEach((layer, index, layers) => {
    const value = { ...layer.value, rule: mapRule(layer.value.rule, change) };
    if (layer.value.type !== "None") layers[index] = { ...layer, value };
  });
  for (const columns of sheet.cells.values()) {
    for (const [column, content] of columns) {
      if (isLive(content)) columns.set(column, { ...content, formula: change(content.formula) });
    }
  }
}

/** A rule with every formula in it rewritten. */
function mapRule(
  rule: Readonly<Record<string, unknown>>,
  change: (formula: string) => string
): Record<string, unknown> {
  const mapped = Object.entries(rule).map(([key, value]) => {
    if (typeof value === "string" && value.startsWith("=")) return [key, change(value)];
    const isRule = typeof value === "object" && value !== null;
    return [key, isRule ? mapRule(value as Record<string, unknown>, change) : value];
  });
  return Object.fromEntries(mapped) as Record<string, unknown>;
}
