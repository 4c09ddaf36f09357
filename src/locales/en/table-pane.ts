import type { selectionIssues as viIssues, tablePaneTexts as vi } from "../vi/table-pane";
import type { IssueTexts } from "../issue-texts";

/** What pointing at a table in a workbook finds, in English. */
export const selectionIssues: IssueTexts<keyof typeof viIssues> = {
  "selection.empty": {
    found: "there is no table where the selection is",
    needed: "a cell of the table, or the whole of it with its header row",
    next: "Select the table in the sheet and press again.",
  },
  "selection.none": {
    found: "a picture, a chart or several areas are selected",
    needed: "one block of cells",
    next: "Select the table in the sheet and press again.",
  },
};

/** What the pane says of a table that a person points at, in English. */
export const tablePaneTexts: Record<keyof typeof vi, string> = {
  "own.area": "Read: {where}.",
  "own.choice": "Use your own scoring table",
  "own.choice-text": "Read from a table in a sheet",
  "own.confirm": "How {code} is scored",
  "own.confirm-direct": "Score directly instead",
  "own.confirm-yes": "Right",
  "own.confirmed":
    "{done} of {count} ways of scoring confirmed; criteria without it are scored directly.",
  "own.counts": "{groups} groups, {criteria} criteria, scale {scale}.",
  "own.direct": "Scored directly.",
  "own.errors":
    "The table has errors: correct them in the sheet and read it again. No points are corrected for you.",
  "own.how": "Understood as: {rule}",
  "own.issues": "What to look at",
  "own.needed": "Read a scoring table without errors first.",
  "own.no-points": "no points yet",
  "own.points": "{points} points",
  "own.read": "Read the selection",
  "own.read-again": "Read the selection again",
  "own.reading": "Reading…",
  "own.section-base": "Criteria ({count})",
  "own.section-bonus": "Bonus ({count})",
  "own.section-penalty": "Penalty ({count})",
  "own.source": "Source: your own table, {where}",
  "own.text":
    "Select the scoring table in the sheet (one cell of it is enough) and press Read the selection.",
  "own.words": "In the table: “{text}”",
  "screen.table": "Quick ranking",
  "table.area": "Ranking the table on sheet {sheet}, {area}.",
  "table.column-direction": "Direction of column {column}",
  "table.column-weight": "Weight of column {column}",
  "table.higher": "Higher is better",
  "table.lower": "Lower is better",
  "table.name": "Column of names",
  "table.none": "(none)",
  "table.open": "Rank any table",
  "table.open-text":
    "Select a table of scores in a sheet, choose columns and weights; get the ranking in formulas on a new sheet.",
  "table.places": "Decimals",
  "table.preview": "The ranking beforehand",
  "table.rules": "How it is computed",
  "table.scores": "Score columns",
  "table.summary": "{ranked} of {rows} rows have a rank.",
  "table.text":
    "Select the table in the sheet (one cell of it is enough) and press Read the selection. Your table is not changed.",
  "table.tie-break": "Equals are separated by column (no. {number})",
  "table.ties": "Equal rows",
  "table.ties-average": "Average rank: 1 – 2.5 – 2.5 – 4",
  "table.ties-dense": "Shared rank, none left out: 1 – 2 – 2 – 3",
  "table.ties-min": "Shared rank, the next left out: 1 – 2 – 2 – 4",
  "table.total": "Result",
  "table.total-mean": "Mean",
  "table.total-sum": "Sum",
  "table.weights": "Weights",
  "table.weights-equal": "All columns alike",
  "table.weights-max": "Percent of the row of most points",
  "table.weights-named": "Enter one for each column",
  "table.weights-row": "From the table's row of weights",
  "task.table": "Make the ranking",
};
