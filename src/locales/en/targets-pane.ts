import type { targetsPane as vi } from "../vi/targets-pane";

/** What the screen for the units' targets says; loaded with it. */
export const targetsPane: Readonly<Record<keyof typeof vi, string>> = {
  all: "One target for all units",
  "all-do": "Fill in for every unit that has the criterion",
  back: "Another criterion",
  "bad-number": "Enter a number from 0, such as 12.5. Write 1.234 as either 1234 or 1.23.",
  choose: "Choose a criterion to give each unit its target.",
  given: "given to {count} of {all} units",
  help: "Empty: no target figure yet. 0: a target of 0. Not assigned: the criterion does not count for that unit; a reason is needed.",
  open: "{count} without a target",
  others: "Other criteria ({count})",
  reason: "Why it is not assigned to {unit}",
  "reason-goes": "The reason given so far will be deleted, as the criterion is assigned again.",
  "reason-needed": "Give the reason why it is not assigned.",
  reset: "Discard what is not written",
  unwritten: "edited, not written",
  used: "Criteria that have or need targets ({count})",
  withheld: "not assigned to {count}",
  withhold: "Not assigned to {unit}",
};
