import type { Feature } from "../../plan/changes";

/** Lowest requirement set with which a book is right: names 1.4, protection with options 1.2, properties, freezing and copying of sheets 1.7. The manifest asks for the same. */
export const MINIMUM_SET = "1.7";

/** Comforts above the minimum, one file of features/ each, and the set that each needs. */
export const FEATURE_SETS = {
  validation: "1.8",
  charts: "1.8",
  "read-only": "1.8",
  print: "1.9",
  indent: "1.9",
  events: "1.9",
  "saved-state": "1.9",
  "screen-updating": "1.9",
  conditionalFormats: "1.7",
  freeze: "1.7",
} as const satisfies Record<Feature, string> & Record<string, string>;

export type OfficeFeature = keyof typeof FEATURE_SETS;

/** Answers whether the Excel that runs us has a requirement set of ExcelApi. */
export type HasSet = (version: string) => boolean;

/** Which features may be used; `without` leaves out some that failed. */
export interface Capabilities {
  can(feature: OfficeFeature): boolean;
  without(feature: OfficeFeature): Capabilities;
  /** Features that a person should be told are missing. */
  readonly missing: readonly Feature[];
}

const TOLD: readonly Feature[] = ["validation", "conditionalFormats", "print", "freeze", "charts"];

export function readCapabilities(
  hasSet: HasSet,
  failed: ReadonlySet<OfficeFeature> = new Set()
): Capabilities {
  const can = (feature: OfficeFeature): boolean =>
    !failed.has(feature) && hasSet(FEATURE_SETS[feature]);
  return {
    can,
    without: (feature) => readCapabilities(hasSet, new Set([...failed, feature])),
    missing: TOLD.filter((feature) => !can(feature)),
  };
}
