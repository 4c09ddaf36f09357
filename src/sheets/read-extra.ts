import type { CellValue, Position, SheetKey } from "../plan/cells";
import type { SheetSnapshot, Snapshot } from "../plan/snapshot";
import { ANALYSIS_COLUMNS, frozenWidth, layoutAnalysis } from "./analysis/analysis-layout";
import type { BookContext } from "./book-context";
import { COMPARISON_COLUMNS, COMPARISON_ROWS } from "./comparison/comparison-sheet-layout";
import type { AnalysisInputs, ComparisonInputs, ExtraSheets } from "./extra-sheets";
import { countNominationRows } from "./nominations/read-nominations";
import { SHEETS } from "./sheet-keys";

/** What stands on So sánh and Phân tích that no formula gives, and the room on Đề nghị theo đợt; null for a sheet that the book does not have. */
export function readExtra(context: BookContext, { sheets }: Snapshot): ExtraSheets {
  const find = (key: SheetKey): SheetSnapshot | undefined =>
    sheets.find((sheet) => sheet.key === key);
  const [comparison, analysis] = [find(SHEETS.comparison), find(SHEETS.analysis)];
  const nominations = find(SHEETS.nominations);
  return {
    comparison: comparison === undefined ? null : readComparison(comparison),
    analysis: analysis === undefined ? null : readAnalysis(context, analysis),
    nominationRows: nominations === undefined ? null : countNominationRows(nominations),
  };
}

function readComparison(sheet: SheetSnapshot): ComparisonInputs {
  const column = COMPARISON_COLUMNS.max;
  return {
    a: valueAt(sheet, { row: COMPARISON_ROWS.a, column }),
    b: valueAt(sheet, { row: COMPARISON_ROWS.b, column }),
  };
}

function readAnalysis(context: BookContext, sheet: SheetSnapshot): AnalysisInputs {
  const { weights, frozen } = layoutAnalysis(context);
  const sets = weights.sets.map((_, k) =>
    weights.groups.map((group) =>
      valueAt(sheet, { row: group.row, column: ANALYSIS_COLUMNS.firstSet + k })
    )
  );
  const rows = frozen.last - frozen.first + 1;
  return {
    sets,
    frozen: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: frozenWidth }, (_cell, k) =>
        valueAt(sheet, { row: frozen.first + i, column: k + 1 })
      )
    ),
  };
}

/** What a cell shows; an error counts as nothing. */
function valueAt({ rows }: SheetSnapshot, { row, column }: Position): CellValue {
  const value = rows[row - 1]?.[column - 1]?.value ?? null;
  return typeof value === "object" ? null : value;
}
