import type { Rectangle } from "../../plan/cells";
import type { BookContext } from "../book-context";
import type { TotalId, UnitLine } from "../unit/unit-layout";

export const SUMMARY_ROWS = { title: 2, note: 4, header: 6, codes: 7, first: 8 } as const;
export const SUMMARY_COLUMNS = { code: 1, name: 2, max: 3, firstUnit: 4 } as const;

/** Result lines on Tổng hợp, by their titles. */
export const SUMMARY_TOTALS: Partial<Record<TotalId, string>> = {
  base: "Cộng điểm nội dung",
  bonus: "Cộng điểm thưởng",
  penalty: "Cộng điểm trừ",
  total: "TỔNG ĐIỂM",
  attainable: "Điểm tối đa được giao",
  percent: "Tỷ lệ (%)",
  invalid: "Số ô điểm bị lỗi",
};

export type SummaryLine = Exclude<UnitLine, { kind: "part" }>;

/** The units' cells of a result line, as an area of the sheet. */
export function summaryTotals(context: BookContext, id: TotalId): Rectangle {
  const index = summaryLines(context).findIndex((line) => line.kind === "total" && line.id === id);
  if (index < 0) throw new Error(`No line ${id} on the summary`);
  const row = SUMMARY_ROWS.first + index;
  const right = SUMMARY_COLUMNS.firstUnit + context.bloc.units.length - 1;
  return { top: row, left: SUMMARY_COLUMNS.firstUnit, bottom: row, right };
}

/** The lines of a unit sheet that Tổng hợp repeats: all but parts and counts. */
export function summaryLines({ layout }: BookContext): readonly SummaryLine[] {
  return layout.unit.lines.filter(
    (line): line is SummaryLine =>
      line.kind !== "part" && (line.kind !== "total" || line.id in SUMMARY_TOTALS)
  );
}
