import type { Feature } from "../../plan/changes";
import type { HostFault } from "../port";

const FEATURE_PLACES: readonly (readonly [RegExp, Feature])[] = [
  [/ (DataValidation|Range\.dataValidation)/, "validation"],
  [
    / (ConditionalFormat|ConditionalRange|CustomConditional|Range\.conditionalFormats)/,
    "conditionalFormats",
  ],
  [/ (PageLayout|HeaderFooter|PageBreak|Worksheet\.(pageLayout|horizontalPageBreaks))/, "print"],
  [/ (WorksheetFreezePanes|Worksheet\.freezePanes)/, "freeze"],
];

/** What only adorns and made a change fail; null when it was something else. */
export function failedFeature({ detail }: HostFault): Feature | null {
  return FEATURE_PLACES.find(([place]) => place.test(detail))?.[1] ?? null;
}

export function isProtecting({ detail }: HostFault): boolean {
  return detail.endsWith(" WorksheetProtection.protect");
}

export function isUnprotecting({ detail }: HostFault): boolean {
  return detail.endsWith(" WorksheetProtection.unprotect");
}
