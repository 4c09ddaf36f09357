import type { OfficeFeature } from "../../../src/host/office/capabilities";

/** The file of each feature, below src/host/office. */
export const FEATURE_FILES: Readonly<Record<OfficeFeature, string>> = {
  validation: "features/validation.ts",
  charts: "features/charts.ts",
  "read-only": "features/read-only.ts",
  print: "features/print.ts",
  indent: "features/indent.ts",
  events: "features/events.ts",
  "saved-state": "features/saved-state.ts",
  "screen-updating": "features/screen-updating.ts",
  conditionalFormats: "features/conditional-formats.ts",
  freeze: "features/freeze.ts",
};

/** The feature that a file is for; null for any other file. */
export function featureOfFile(file: string): string | null {
  return Object.entries(FEATURE_FILES).find(([, own]) => own === file)?.[0] ?? null;
}
