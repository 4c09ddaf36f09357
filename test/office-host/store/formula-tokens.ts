/** What a piece of a formula is. "sheet" ends with "!"; "other" is an operator, a bracket, a space. */
export type TokenKind =
  "text" | "sheet" | "error" | "function" | "reference" | "number" | "word" | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)|\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_!])|[$\\\p{L}_\p{N}.]+!?|[\s\S]/giu;
const REFERENCE = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/** The pieces of a formula without its "="; put together they are the formula again. */
export function splitFormula(formula: string): readonly Token[] {
  const pieces = formula.match(PIECE) ?? [];
  return pieces.map((text, index) => ({ kind: kindOf(text, pieces[index + 1]), text }));
}

function kindOf(text: string, next: string | undefined): TokenKind {
  if (text.length === 1) return kindOfWord(text, next);
  if (text.startsWith('"')) return "text";
  if (text.startsWith("#")) return "error";
  return text.endsWith("!") ? "sheet" : kindOfWord(text, next);
}

function kindOfWord(text: string, next: string | undefined): TokenKind {
  if (!/^[$\\\p{L}_\p{N}.]/u.test(text)) return "other";
  if (/^\d/.test(text) && !/[\p{L}_]/u.test(text.replace(/E/i, ""))) return "number";
  if (next === "(") return "function";
  return REFERENCE.test(text) ? "reference" : "word";
}

/** Name of the sheet that a "sheet" token stands for. */
export function sheetOfToken(text: string): string {
  const bare = text.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

const SIMPLE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_REFERENCE = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/i;

/** A sheet name in front of "!", in quotes only when it needs them (X: the rules of Excel are not published). */
export function showSheetName(name: string): string {
  if (SIMPLE.test(name) && !LIKE_REFERENCE.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}
