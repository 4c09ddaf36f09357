import type { councilPane as vi } from "../vi/council-pane";

/** What the screen for the council's word on equal units says; loaded with it. */
export const councilPane: Readonly<Record<keyof typeof vi, string>> = {
  back: "Back to the ranking",
  group: "Rank {place}: {count} units are level",
  help: "The council only decides between units that are still level after every tie-break. Give each unit its place and say why; the program never chooses for you.",
  "no-columns":
    "These criteria have no tie-break: level units share their rank. To let the council decide, add at least one tie-break to the criteria.",
  nobody: "No units are level.",
  "not-set": "not decided",
  order: "Place of {unit}",
  reason: "Reason (such as the minutes of the council)",
  "reason-needed": "Give the reason of the decision.",
  reset: "Drop what is not written",
  rules: "Edit criteria and points",
  still: "They are equal in every tie-break.",
  stopped:
    "{units} have no value for tie-break {number}, so nothing further is compared. Enter the value first, or let the council decide.",
  unused:
    "The order given for {units} is not used, as they are level with nobody; clear it on the ranking sheet.",
};
