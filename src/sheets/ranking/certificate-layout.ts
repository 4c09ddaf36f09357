import type { Position } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { marginRows } from "./margins-layout";
import { RANKING_COLUMNS } from "./ranking-layout";

/** Columns of the table that compares three hands; the counts of cells stand right of it, not printed. */
export const CERTIFICATE_COLUMNS = {
  code: RANKING_COLUMNS.code,
  name: RANKING_COLUMNS.name,
  engineTotal: 4,
  formulaTotal: 5,
  printedTotal: 6,
  engineRank: 7,
  formulaRank: 8,
  printedRank: 9,
  result: 10,
  note: 11,
  expected: 12,
  numeric: 13,
  blank: 14,
  invalid: 15,
} as const;

/** Rows of the reconciliation, under the margins. */
export interface CertificateRows {
  readonly title: number;
  readonly made: number;
  readonly counts: number;
  readonly units: number;
  readonly cells: number;
  readonly header: number;
  readonly first: number;
}

export const CERTIFICATE_TITLE = "ĐỐI CHIẾU";

export function certificateRows(context: BookContext): CertificateRows {
  const title = marginRows(context).first + context.bloc.units.length + 1;
  return {
    title,
    made: title + 1,
    counts: title + 2,
    units: title + 3,
    cells: title + 4,
    header: title + 5,
    first: title + 6,
  };
}

/** Whether a cell keeps what the last ranking found. */
export function isCertified(context: BookContext, { row, column }: Position): boolean {
  const { made, first } = certificateRows(context);
  const isUnit = row >= first && row < first + context.bloc.units.length;
  const { engineTotal, engineRank } = CERTIFICATE_COLUMNS;
  return row === made || (isUnit && (column === engineTotal || column === engineRank));
}

/** Rows inside the base section of a unit sheet whose score cell is always empty: they are no blanks. */
export function emptyBaseRows({ layout }: BookContext): number {
  const span = layout.unit.spans.get("base");
  if (!span) return 0;
  const isGroupEmpty = layout.unit.columns.has("contribution");
  return layout.unit.lines.filter(
    ({ row, kind }) =>
      row >= span.from && row <= span.to && (kind === "part" || (kind === "group" && isGroupEmpty))
  ).length;
}
