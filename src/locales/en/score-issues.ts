import type { IssueTexts } from "../issue-texts";
import type { scoreIssues as vi } from "../vi/score-issues";

/** Faults of entered scores and results, in English. */
export const scoreIssues = {
  "score.above-max": {
    found: "a score of[ {value}][ {found}][ for criterion {criterion}]",
    needed: "a number from 0 to {max}",
    next: "Correct the score; until then the unit is not ranked.",
  },
  "score.ambiguous-number": {
    found: '"{found}", which can be read in two ways[ ({needed})]',
    needed: "a number written clearly, such as 9.5",
    next: "Write the number without a thousands separator.",
  },
  "score.below-floor": {
    found: "a score of {value}[ for criterion {criterion}]",
    needed: "a number not below the floor {floor}",
    next: "Correct the score; until then the unit is not ranked.",
  },
  "score.duplicate-row": {
    found: "unit {unit}, criterion {criterion} on several lines[, before on line {first}]",
    needed: "one line for each unit and criterion",
    next: "Keep one line and delete the others.",
  },
  "score.error-value": {
    found: "the error {found}",
    needed: "a number[ from 0 to {max}] or an empty cell",
    next: "Clear the cell and enter the value again.",
  },
  "score.formula-in-input": {
    found: "a formula in an input cell[: {found}]",
    needed: "a typed value",
    next: "Replace the formula by its value.",
  },
  "score.negative": {
    found: "a score of[ {value}][ {found}][ for criterion {criterion}]",
    needed:
      "no negative number (penalty points too are entered as positive numbers, in the penalty section)",
    next: "Correct the score.",
  },
  "score.not-a-number": {
    found: '"{found}"[ for criterion {criterion}][, a text that seems to mean {meant}]',
    needed: "a number[ from 0 to {max}]",
    next: "Clear the cell and type the number[ {meant}] without any text.",
  },
  "score.not-assigned": {
    found: 'criterion {criterion} is not assigned to unit {unit} but holds something[ ("{found}")]',
    needed: "an empty cell where a criterion is not assigned",
    next: "Clear the score, or assign the criterion to the unit.",
  },
  "score.not-entered": {
    found: "no score[ for criterion {criterion}]",
    needed: "a number[ from 0 to {max}]",
    next: "Enter the score; an empty cell is not 0.",
  },
  "score.rank-not-listed": {
    found: "rank {found}[ for criterion {criterion}], which the table of ranks does not list",
    needed: "a listed rank ({needed})",
    next: "Ask whoever issued the table, then type the points and give the reason.",
  },
  "score.reason-missing": {
    found:
      "{layer} that differs from the score before it, without a reason[ (criterion {criterion})]",
    needed: "the reason for the change",
    next: "Write the reason in the reason column.",
  },
  "score.result-invalid": {
    found: 'a result[ "{found}"][ for criterion {criterion}] that no points follow from',
    needed: "a result of the criterion's kind[ (in the sheet's words: {needed})]",
    next: "Enter the result again as the hint of the cell says.",
  },
  "score.target-needed": {
    found: "a result[ for criterion {criterion}] whose target is 0, empty or no number",
    needed: "a target above 0: without one there is no percentage",
    next: "Ask whoever sets the target; if there is none, type the points and give the reason.",
  },
  "score.target-negative": {
    found: "target {value}[ for criterion {criterion}]",
    needed: "a number of 0 or more",
    next: "Correct the target; leave it empty if there is none.",
  },
  "score.too-many-decimals": {
    found: "a score of {value}[ for criterion {criterion}]",
    needed: "at most {places} decimals",
    next: "Correct the score; if it stays, it counts as {rounded}.",
  },
  "score.unknown-criterion": {
    found: 'criterion code "{criterion}"',
    needed: "the code of a criterion in the workbook[: {needed}]",
    next: "Correct the code after the first column of the scoring sheet.",
  },
  "score.unknown-unit": {
    found: 'unit code "{unit}"',
    needed: "the code of a unit in the workbook[: {needed}]",
    next: "Correct the code after the units sheet.",
  },
  "score.withheld-reason": {
    found: "criterion {criterion} is not assigned to unit {unit} and no reason is given",
    needed: "the reason why it is not assigned",
    next: "Give the reason, such as: the unit has no grassroots branches. It is written in the column Lý do.",
  },
} satisfies IssueTexts<keyof typeof vi>;
