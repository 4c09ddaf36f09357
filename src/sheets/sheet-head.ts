import { sheetCell } from "../plan/addresses";
import type { Rectangle, SheetKey } from "../plan/cells";
import type { SheetDraft } from "../plan/draft-sheet";
import type { BookContext } from "./book-context";
import { stampText, tabName } from "./book-context";
import { heightFor, LOOKS } from "./looks";
import type { FieldId } from "./overview/overview-fields";
import { fieldRow, OVERVIEW_COLUMNS } from "./overview/overview-fields";
import { SHEETS } from "./sheet-keys";
import { WORDS } from "./words";

/** Rows that every computed sheet begins with. */
export const HEAD_ROWS = { stamp: 1, title: 2, bloc: 3 } as const;

/** Reference to a field of Tổng quan. */
export function overviewCell(context: BookContext, id: FieldId): string {
  return sheetCell(tabName(context, SHEETS.overview), {
    row: fieldRow(id),
    column: OVERVIEW_COLUMNS.value,
  });
}

/** One row from the first column to `right`. */
export function acrossRow(row: number, right: number): Rectangle {
  return { top: row, left: 1, bottom: row, right };
}

/** Stamp, "TITLE NĂM 2018" and the bloc's name, both live. `right` is the last column. */
export function drawSheetHead(
  draft: SheetDraft,
  context: BookContext,
  head: { readonly key: SheetKey; readonly title: string; readonly right: number }
): void {
  const { bloc } = context;
  const title = `${head.title} NĂM `;
  const stamp = { row: HEAD_ROWS.stamp, column: 1 };
  draft.put(stamp, stampText(context, head.key), LOOKS.stamp);
  draft.putMerged(
    acrossRow(HEAD_ROWS.title, head.right),
    { formula: `"${title}"&${overviewCell(context, "year")}`, value: `${title}${bloc.year}` },
    LOOKS.title
  );
  draft.putMerged(
    acrossRow(HEAD_ROWS.bloc, head.right),
    { formula: overviewCell(context, "blocName"), value: bloc.name },
    { ...LOOKS.subtitle, bold: false }
  );
  draft.rowHeight(HEAD_ROWS.title, 24).rowHeight(HEAD_ROWS.bloc, heightFor([[bloc.name, 110]], 17));
}

/** What must be said on every printed page about points and scores that are not official; "" or a text that begins with ". ". */
export function originNote({ ruleset, entries }: BookContext): string {
  const points = ruleset.samplePoints ? `. Thang điểm: ${WORDS.sample}` : "";
  const scores = entries.sample ? `. Kết quả và điểm: ${WORDS.sampleScores}` : "";
  return points + scores;
}
