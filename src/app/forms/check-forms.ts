import { checkBasis } from "../../forms/check-bases";
import type { FormLine } from "../../forms/texts/form-line";
import { OWN_BASES } from "../../forms/texts/common-section";
import { COMMON_TOKENS, listTokens } from "../../forms/texts/say";
import { findLine, rowOfLine, TEXT_COLUMNS, textOf } from "../../forms/texts/text-lines";
import type { CellRef, Issue } from "../../domain/issue";
import { cellAddress } from "../../plan/addresses";
import type { Book } from "../action";
import { findKind, FORM_TEXTS_KEY, type FormRef } from "./form-ref";
import { listFormGaps } from "./forms-of-book";

/** Longer texts may take more than a page. */
const LONG = 2000;

/** What keeps forms from being final: empty fields, legal bases that are not in force on the letter's day, words in braces that nothing stands for, texts of great length, ties that wait for the bloc. */
export function checkForms(book: Book, forms: readonly FormRef[]): readonly Issue[] {
  const lines = linesOf(forms).map((line) => ({ line, text: textOf(line, book.bloc.forms) }));
  return [
    ...checkGaps(book, forms),
    ...OWN_BASES.flatMap((id) => checkLine(book, id)),
    ...lines.flatMap(({ line, text }) => checkTokens(book, line, text)),
    ...lines.flatMap(({ line, text }) => checkLength(book, line.id, text)),
  ];
}

function linesOf(forms: readonly FormRef[]): readonly FormLine[] {
  const kinds = [...new Set(forms.map(({ id }) => id))].flatMap((id) => findKind(id) ?? []);
  return kinds.flatMap(({ section }) => section.lines);
}

function checkGaps(book: Book, forms: readonly FormRef[]): readonly Issue[] {
  return listFormGaps(book, forms).map(({ label, place }) => {
    const key = typeof place.sheet === "string" ? place.sheet : "";
    const at = placeOf(book, key, cellAddress(place.at));
    return { code: "form.field-missing", severity: "warning", ...at, params: { name: label } };
  });
}

function checkLine(book: Book, id: string): readonly Issue[] {
  const text = book.bloc.forms?.fields[id] ?? "";
  return checkBasis(text, book.bloc.proposal.date).map((fault): Issue => {
    const at = placeOfLine(book, id);
    const { number } = fault;
    if (fault.kind === "unknown")
      return { code: "form.basis-unknown", severity: "tip", ...at, params: { found: number } };
    const params = { found: number, from: print(fault.from), to: print(fault.to) };
    return { code: "form.basis-not-in-force", severity: "error", ...at, params };
  });
}

/** "01/10/2017"; dots where no end is known. */
function print(isoDate: string): string {
  return isoDate === "" ? "…" : isoDate.split("-").reverse().join("/");
}

/** A sentence may hold the words in braces that it came with, and the common ones. */
function checkTokens(book: Book, line: FormLine, text: string): readonly Issue[] {
  if (line.kind !== "wording") return [];
  const known = [...COMMON_TOKENS, ...listTokens(line.text)];
  return listTokens(text)
    .filter((token) => !known.includes(token))
    .map((token) => ({
      code: "form.unknown-token",
      severity: "warning",
      ...placeOfLine(book, line.id),
      params: { found: `{${token}}` },
    }));
}

function checkLength(book: Book, id: string, text: string): readonly Issue[] {
  const count = [...text].length;
  if (count <= LONG) return [];
  const params = { count, max: LONG };
  return [{ code: "form.text-long", severity: "warning", ...placeOfLine(book, id), params }];
}

function placeOfLine(book: Book, id: string): { readonly at?: CellRef } {
  if (findLine(id) === null) return {};
  const cell = cellAddress({ row: rowOfLine(id), column: TEXT_COLUMNS.text });
  return placeOf(book, FORM_TEXTS_KEY, cell);
}

function placeOf({ snapshot }: Book, key: string, cell: string): { readonly at?: CellRef } {
  const sheet = snapshot.sheets.find((one) => one.key === key)?.name;
  return sheet === undefined ? {} : { at: { sheet, cell } };
}
