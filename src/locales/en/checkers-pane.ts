import type { checkersPane as vi } from "../vi/checkers-pane";

/** What the screen for several checkers says; loaded with it. */
export const checkersPane: Readonly<Record<keyof typeof vi, string>> = {
  add: "Add a checker",
  "all-criteria": "{checker}: scores every criterion",
  back: "Back",
  combine: "How the scores become one",
  "combine-mean": "Mean",
  "combine-median": "Median (the score in the middle)",
  "combine-trimmedMean": "Mean without highest and lowest",
  criteria: "Criteria that {checker} scores ({count})",
  discard: "Discard the changes",
  done: "all {expected} cells scored",
  edit: "Edit the checkers",
  faults: "To be mended first",
  faulty: "{unit} – {criterion}: score cannot be used",
  gaps: "Cells that {checker} still has to fill ({count})",
  go: "Go to the first cell that {checker} still has to fill",
  intro:
    "For when several bodies check. Each types its scores on the sheet Thẩm định nhiều bên; when all have, they become one checked score, where the unit's cell Điểm thẩm định is empty.",
  "last-criterion": "Each checker scores at least one criterion.",
  missing: "{unit} – {criterion}",
  more: "… {count} more cells on the sheet",
  name: "Name of checker {number}",
  "no-name": "checker {number}",
  "no-panel": "This book has one checking body, which scores in the column Điểm thẩm định.",
  none: "No checkers. Without any, the book goes back to a single column Điểm thẩm định.",
  "open-sheet": "Open the sheet Thẩm định nhiều bên",
  pending:
    "There are changes that are not written yet, those of the ruleset editor included; they are written together.",
  progress: "{given} of {expected} cells scored, {count} to go",
  remove: "Remove {checker}",
  review: "Review the changes",
  state: "How far the checkers are",
};
