import type { votesPane as vi } from "../vi/votes-pane";

/** What the screen for the record of a vote says; loaded with it. */
export const votesPane: Readonly<Record<keyof typeof vi, string>> = {
  back: "Back to the ranking",
  "bad-whole": "Enter a whole number from 0. Leave it empty while it is not known.",
  collected: "Ballots collected",
  failed: "{percent} % – not passed",
  help: "Enter what the record of the vote says. An empty field is a missing number, not 0.",
  invalid: "Invalid ballots",
  issued: "Ballots handed out",
  members: "Members who may vote",
  "of-issued": "Percent of the ballots handed out[; {least} % needed].",
  "of-members": "Percent of the members who may vote[; {least} % needed].",
  "of-none": "Votes only separate units of equal value.",
  "of-valid": "Percent of the valid ballots[; {least} % needed].",
  optional: "Not compulsory",
  passed: "{percent} % – passed",
  percent: "{percent} %",
  record: "Record of the vote",
  reset: "Drop what is not written",
  units: "Votes for each unit",
  valid: "Valid ballots",
};
