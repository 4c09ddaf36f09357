import type { explainPane as vi } from "../vi/explain-pane";

/** What the screen that explains the order of two units says besides its sentences; loaded with it. */
export const explainPane: Readonly<Record<keyof typeof vi, string>> = {
  back: "Back to the ranking",
  changes: "Would one corrected score change the order",
  copied: "Copied. Paste it into the feedback letter.",
  copy: "Copy the feedback",
  "copy-by-hand": "Copying was not possible; select and copy the text below by hand.",
  count: "Count before ranking",
  differences: "Difference by criterion",
  equal: "The two units are equal on {count} criteria.",
  feedback: "Feedback to one unit",
  "feedback-unit": "Unit that gets the letter",
  first: "First unit",
  margins: "How far from the places and awards around them",
  "more-lines": "Smaller differences ({count})",
  near: "{text} – why?",
  "no-lines": "The two units are equal on every criterion.",
  "no-pair": "Two units are needed for a comparison.",
  same: "Choose two different units.",
  second: "Second unit",
  see: "Show the cell of {criterion} for {unit}",
};
