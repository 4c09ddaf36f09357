import type { IssueTexts } from "../issue-texts";
import type { explainIssues as vi } from "../vi/explain-issues";

/** Faults of a unit that is asked for by its name. */
export const explainIssues = {
  "unit.not-found": {
    found: 'a unit\'s name or code "{name}"',
    needed: "a unit of the book: {available}",
    next: "Call the unit by its code, short name or full name.",
  },
  "unit.not-unique": {
    found: '"{name}" may be several units',
    needed: "exactly one unit: {available}",
    next: "Call the unit by its code.",
  },
  "unit.same-twice": {
    found: "the same unit twice ({name})",
    needed: "two different units",
    next: "Choose another unit to compare with.",
  },
} as const satisfies IssueTexts<keyof typeof vi>;
