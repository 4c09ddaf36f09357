import type { rulesetDraftTexts as texts } from "../vi/ruleset-draft";

/** What can be done with that sheet, in English. */
export const rulesetDraftTexts = {
  "draft.apply": "Apply the edits",
  "draft.drop": "Drop the copy",
  "draft.make": "Edit on a sheet",
} satisfies Record<keyof typeof texts, string>;
