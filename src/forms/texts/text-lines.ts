import type { FormTexts } from "../../domain/bloc";
import { FORM_KINDS } from "../form-kinds";
import { COMMON_SECTION } from "./common-section";
import type { FormLine, FormSection } from "./form-line";

/** All lines of the sheet Nội dung biểu mẫu, form by form. */
export const TEXT_SECTIONS: readonly FormSection[] = [
  COMMON_SECTION,
  ...FORM_KINDS.map(({ section }) => section),
];

export const TEXT_ROWS = { stamp: 1, title: 2, note: 3, tokens: 4, header: 6, first: 7 } as const;
export const TEXT_COLUMNS = { id: 1, label: 2, text: 3, source: 4, choices: 6 } as const;

export type PlacedLine =
  | { readonly row: number; readonly title: string; readonly line: null }
  | { readonly row: number; readonly title: string; readonly line: FormLine };

/** The sections' titles and lines with their rows. */
export const PLACED_LINES: readonly PlacedLine[] = TEXT_SECTIONS.flatMap(({ title, lines }) => [
  { title, line: null },
  ...lines.map((line) => ({ title, line })),
]).map((placed, i) => ({ ...placed, row: TEXT_ROWS.first + i }));

const ROWS: ReadonlyMap<string, number> = new Map(
  PLACED_LINES.flatMap(({ line, row }) => (line === null ? [] : [[line.id, row] as const]))
);
const LINES: ReadonlyMap<string, FormLine> = new Map(
  PLACED_LINES.flatMap(({ line }) => (line === null ? [] : [[line.id, line] as const]))
);

/** Row of a line; an unknown id is a bug. */
export function rowOfLine(id: string): number {
  const row = ROWS.get(id);
  if (row === undefined) throw new Error(`No line ${id} among the texts of the forms`);
  return row;
}

export function findLine(id: string): FormLine | null {
  return LINES.get(id) ?? null;
}

/** What stands in a line: what people typed, else the product's own sentence; "" for an empty field. */
export function textOf(line: FormLine, texts: FormTexts | undefined): string {
  if (line.kind === "wording") return texts?.wording[line.id] ?? line.text;
  return texts?.fields[line.id] ?? "";
}
