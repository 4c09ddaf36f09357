import type { Field, FieldId } from "./overview-field";
import { OVERVIEW_SECTIONS } from "./overview-sections";

export type { Field, FieldId } from "./overview-field";

export const OVERVIEW_ROWS = { stamp: 1, title: 2, first: 4 } as const;
export const OVERVIEW_COLUMNS = { label: 1, value: 2, note: 3 } as const;

export type OverviewLine =
  | { readonly kind: "section"; readonly row: number; readonly title: string }
  | { readonly kind: "field"; readonly row: number; readonly field: Field };

/** Lines with their rows, one blank row between sections. */
export const OVERVIEW_LINES: readonly OverviewLine[] = (() => {
  const lines: OverviewLine[] = [];
  let row: number = OVERVIEW_ROWS.first;
  for (const { title, fields } of OVERVIEW_SECTIONS) {
    lines.push({ kind: "section", row: row++, title });
    fields.forEach((field) => lines.push({ kind: "field", row: row++, field }));
    row++;
  }
  return lines;
})();

/** Row of a field on Tổng quan. */
export function fieldRow(id: FieldId): number {
  const line = OVERVIEW_LINES.find((one) => one.kind === "field" && one.field.id === id);
  if (!line) throw new Error(`No field ${id} on the overview`);
  return line.row;
}
