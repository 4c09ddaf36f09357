import type { UnitCode } from "../domain/bloc";
import type { SheetKey } from "../plan/cells";

/** Stable keys of the sheets every book has; unit sheets have one each. */
export const SHEETS = {
  overview: "overview",
  units: "units",
  criteria: "criteria",
  checkers: "checkers",
  summary: "summary",
  votes: "votes",
  ranking: "ranking",
  awards: "awards",
  /** Proposals outside the yearly ranking; only where there are some, or somebody asked for it. */
  nominations: "nominations",
  /** A copy of Tiêu chí to edit; stands in a book only while somebody edits it. */
  criteriaDraft: "criteria.draft",
  /** Two units side by side; only where somebody asked for it. */
  comparison: "comparison",
  /** How firm the order is; only where somebody asked for it. */
  analysis: "analysis",
} as const;

/** Keys of the forms and of the sheet of their texts begin so; a book has those that somebody asked for. */
export const FORM_PREFIX = "form";

export function unitSheetKey(unit: UnitCode): SheetKey {
  return `unit:${unit}`;
}

export const TAB_NAMES: Readonly<Record<string, string>> = {
  [SHEETS.overview]: "Tổng quan",
  [SHEETS.units]: "Đơn vị",
  [SHEETS.criteria]: "Tiêu chí",
  [SHEETS.checkers]: "Thẩm định nhiều bên",
  [SHEETS.summary]: "Tổng hợp",
  [SHEETS.votes]: "Kiểm phiếu",
  [SHEETS.ranking]: "Xếp hạng",
  [SHEETS.awards]: "Đề nghị khen thưởng",
  [SHEETS.nominations]: "Đề nghị theo đợt",
  [SHEETS.criteriaDraft]: "Sửa tiêu chí",
  [SHEETS.comparison]: "So sánh",
  [SHEETS.analysis]: "Phân tích",
};
