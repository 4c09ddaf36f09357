import type { Position } from "../../../src/plan/cells";
import { columnLetters, parseAddress, quoteSheet } from "../../../src/plan/addresses";
import { LAST_COLUMN, LAST_ROW } from "./areas";
import { sheetOfToken, showSheetName, splitFormula, type Token } from "./formula-tokens";

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function joinTokens(formula: string, change: (token: Token) => string): string {
  return splitFormula(formula).map(change).join("");
}

/** Names of the sheets that a formula refers to, as they are written in it. */
export function listSheets(formula: string): readonly string[] {
  return splitFormula(formula)
    .filter(({ kind }) => kind === "sheet")
    .map(({ text }) => sheetOfToken(text));
}

/**
 * The formula as Excel gives it back: functions, references and TRUE in capitals, sheets by their own spelling and
 * without needless quotes (X: belief, so that no adapter trusts the text that it wrote).
 */
export function normaliseFormula(formula: string, sheets: readonly string[]): string {
  return joinTokens(formula, ({ kind, text }) => {
    if (kind === "sheet") {
      const name = sheetOfToken(text);
      return `${showSheetName(sheets.find((sheet) => sameName(sheet, name)) ?? name)}!`;
    }
    if (kind === "word") return /^(true|false)$/i.test(text) ? text.toUpperCase() : text;
    return kind === "text" || kind === "other" ? text : text.toUpperCase();
  });
}

/** The formula after a sheet got another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return joinTokens(formula, ({ kind, text }) =>
    kind === "sheet" && sameName(sheetOfToken(text), from) ? `${showSheetName(to)}!` : text
  );
}

/** The formula after a sheet was deleted: 'Gone'!A1 is #REF!A1 (X). */
export function breakInFormula(formula: string, gone: string): string {
  return joinTokens(formula, ({ kind, text }) =>
    kind === "sheet" && sameName(sheetOfToken(text), gone) ? "#REF!" : text
  );
}

const BROKEN = /#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

/** The formula as our engine reads it: every sheet in quotes, a broken reference as the bare error. */
export function formulaForEngine(formula: string): string {
  return joinTokens(formula, ({ kind, text }) =>
    kind === "sheet" ? `${quoteSheet(sheetOfToken(text))}!` : text
  ).replace(BROKEN, "#REF!");
}

/** The formula as it is after copying it so many rows down and columns right; outside the sheet it is #REF!. */
export function shiftFormula(formula: string, down: number, right: number): string {
  return joinTokens(formula, ({ kind, text }) => {
    const at = kind === "reference" ? parseAddress(text.toUpperCase()) : null;
    if (!at) return text;
    const isFixed = { column: text.startsWith("$"), row: text.lastIndexOf("$") > 0 };
    return showShifted(
      {
        row: isFixed.row ? at.row : at.row + down,
        column: isFixed.column ? at.column : at.column + right,
      },
      isFixed
    );
  });
}

function showShifted(
  { row, column }: Position,
  isFixed: { readonly row: boolean; readonly column: boolean }
): string {
  if (row < 1 || column < 1 || row > LAST_ROW || column > LAST_COLUMN) return "#REF!";
  return `${isFixed.column ? "$" : ""}${columnLetters(column)}${isFixed.row ? "$" : ""}${row}`;
}

/** Longest formula. Source: Microsoft, "Excel specifications and limits". */
const LONGEST = 8_192;
const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Whether Excel would take the formula (without "="): length, sheets that exist, brackets, en-US separators (X: not all of its grammar). */
export function isFormulaAccepted(formula: string, sheets: readonly string[]): boolean {
  if (formula.trim() === "" || formula.length >= LONGEST) return false;
  const known = (name: string) => sheets.some((sheet) => sameName(sheet, name));
  if (!listSheets(formula).every(known)) return false;
  const pieces = splitFormula(formula).filter(({ text }) => text.trim() !== "");
  return isBalanced(pieces) && !hasLooseOperator(pieces);
}

function isBalanced(pieces: readonly Token[]): boolean {
  const open: string[] = [];
  const isFine = pieces.every(({ kind, text }) => kind !== "other" || isPlaced(text, open));
  return isFine && open.length === 0;
}

/** Whether a sign may stand inside the brackets that are open; keeps count of them. */
function isPlaced(text: string, open: string[]): boolean {
  const closing = CLOSES[text];
  if (closing !== undefined) open.push(closing);
  if (text === ")" || text === "}") return open.pop() === text;
  if (text === ";") return open.at(-1) === "}";
  if (text === ",") return open.length > 0;
  return text !== '"' && text !== "'";
}

function hasLooseOperator(pieces: readonly Token[]): boolean {
  return pieces.some(({ kind, text }, index) => {
    if (kind !== "other") return false;
    const next = pieces[index + 1];
    const before = pieces[index - 1];
    if (/^[-+*/^&<>=]$/.test(text) && !next) return true;
    if (/^[-+*/^&]$/.test(text) && next?.kind === "other" && /^[),*/^&]$/.test(next.text))
      return true;
    return /^[*/^&]$/.test(text) && (!before || /^[(,]$/.test(before.text));
  });
}
