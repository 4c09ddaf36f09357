import type { analysisPane as vi } from "../vi/analysis-pane";

/** What the screen that draws So sánh and Phân tích says; loaded with it. */
export const analysisPane: Readonly<Record<keyof typeof vi, string>> = {
  "analysis-help":
    "This sheet tells how firm the order is: whether ranks change when a criterion is left out, weights differ or a unit is left out. It changes no score and no rank.",
  back: "Back to the ranking",
  "bad-terms": "Correct the numbers above before drawing the sheet.",
  "bad-whole": "Enter a whole number from {least} to {most}.",
  "comparison-help":
    "Two units side by side, criterion by criterion, adding up to what lies between them. Choose other units on the sheet itself; its formulas follow.",
  draws: "Number of trials",
  "draws-hint": "More come closer; 10000 are enough.",
  open: "Open the sheet {name}",
  percent: "Largest change of a weight (±%)",
  "percent-hint":
    "In every trial each criterion's weight goes up or down at random within this range.",
  seed: "Starting number",
  "seed-hint": "The same number gives the same result every time, on every machine.",
  terms: "How weights are varied",
};
