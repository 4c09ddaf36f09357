import type { criteriaTexts as textsVi } from "../vi/criteria-table";

/** What the command `criteria` says, in English. */
export const criteriaTexts = {
  "criteria.proposal": "  {code} · {rule} ← “{text}”",
  "criteria.proposals": "Rules read from words, to be confirmed:",
  "criteria.read": "Read: {groups} groups, {criteria} criteria, scale {scale}",
  "criteria.written": "Wrote the ruleset: {file}",
  "usage.criteria": "reads a scoring table (.csv, .xlsx) into a ruleset",
} satisfies Record<keyof typeof textsVi, string>;
