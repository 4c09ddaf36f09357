import type { HostFault } from "../port";
import type { OfficeFeature } from "./capabilities";

const FEATURE_PLACES: readonly (readonly [RegExp, OfficeFeature])[] = [
  [/ (DataValidation|Range\.dataValidation)/, "validation"],
  [
    / (ConditionalFormat|ConditionalRange|CustomConditional|Range\.conditionalFormats)/,
    "conditionalFormats",
  ],
  [/ (PageLayout|HeaderFooter|PageBreak|Worksheet\.(pageLayout|horizontalPageBreaks))/, "print"],
  [/ (WorksheetFreezePanes|Worksheet\.freezePanes)/, "freeze"],
  [/ (Chart|Worksheet\.charts)/, "charts"],
  [/ RangeFormat\.indentLevel/, "indent"],
  [/ Workbook\.readOnly/, "read-only"],
  [/ Workbook\.(autoSave|previouslySaved)/, "saved-state"],
  [/ Application\.suspendScreenUpdating/, "screen-updating"],
];

/** What a book can do without and made Excel fail; null when it was something else. */
export function failedFeature({ detail }: HostFault): OfficeFeature | null {
  return FEATURE_PLACES.find(([place]) => place.test(detail))?.[1] ?? null;
}

export function isProtecting({ detail }: HostFault): boolean {
  return detail.endsWith(" WorksheetProtection.protect");
}

export function isUnprotecting({ detail }: HostFault): boolean {
  return detail.endsWith(" WorksheetProtection.unprotect");
}
