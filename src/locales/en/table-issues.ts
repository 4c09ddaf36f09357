import type { tableIssues as tableIssuesVi } from "../vi/table-issues";

/** What ranking a table of one's own finds. */
export const tableIssues: Record<
  keyof typeof tableIssuesVi,
  { found: string; needed: string; next: string }
> = {
  "table.bad-csv": {
    found: "a CSV file that cannot be read[: {reason}]",
    needed: "a CSV file in UTF-8",
    next: 'In Excel choose Save as "CSV UTF-8" and try again.',
  },
  "table.column-left-out": {
    found: "columns of numbers that are not in the total: {columns}",
    needed: "choose them if they should count",
    next: "Name the score columns (--by) if one that was left out is a score.",
  },
  "table.duplicate-column": {
    found: 'several columns named "{name}"',
    needed: "one name for each column",
    next: "Rename one of the columns.",
  },
  "table.duplicate-name": {
    found: 'the name "{name}" already stands in row {first}',
    needed: "one row for each unit",
    next: "Delete a row if it is the same unit; write fuller names if not. The two rows are ranked apart.",
  },
  "table.key-missing": {
    found:
      '{count} tied units that the tie-break column "{column}" cannot separate, because it has no value for: {names}',
    needed: "a value for every tied unit",
    next: "Enter the missing values, or let the bloc decide; until then these units share a rank.",
  },
  "table.lower-mixed": {
    found: "columns where less is better in a mean or percent",
    needed: "columns of one direction",
    next: "Use the sum (such columns are taken off), or leave these columns out.",
  },
  "table.missing": {
    found: '[unit "{name}" with ]{count} missing scores: {columns}',
    needed: "a number in every score column",
    next: "Enter the scores; until then the row is not ranked, and a blank is never 0.",
  },
  "table.no-header": {
    found: "no header row",
    needed: "a header row with at least two cells, and rows of numbers under it",
    next: "Select an area that includes the header.",
  },
  "table.no-max-row": {
    found: 'no row "Điểm tối đa" (most points)',
    needed: 'a row "Điểm tối đa" or "Max" in the name column',
    next: "Add the row, or choose other weights.",
  },
  "table.no-name": {
    found: "a row of numbers without a name",
    needed: "the name of the unit",
    next: "Write it in the name column.",
  },
  "table.no-name-column": {
    found: "no column of text that could name the units",
    needed: "a name column",
    next: "Name the column (--name), or add one.",
  },
  "table.no-rows": {
    found: "no row to rank",
    needed: "at least one row of numbers",
    next: "Check the area that was chosen.",
  },
  "table.no-score-column": {
    found: "no column of numbers to add",
    needed: "at least one score column",
    next: "Name the score columns (--by).",
  },
  "table.no-sheet": {
    found: 'no sheet "{name}"',
    needed: "a sheet with a table[: {available}]",
    next: "Name the sheet again (--sheet).",
  },
  "table.no-weight-row": {
    found: 'no row "Hệ số" (weights)',
    needed: 'a row "Hệ số" or "Weights" in the name column',
    next: "Add the row, or give the weights in another way.",
  },
  "table.rank-differs": {
    found:
      '{count} published ranks that do not follow from the scores, the first of "{name}": rank {found}',
    needed: "rank {needed}, computed from {units} rows",
    next: "Check the decimals, the tie method, and whether ranks were taken before rounding; if they still differ, the published ranks are not of this table.",
  },
  "table.row-left-out": {
    found: 'a row "{name}" that is no unit (a total, mean, most points or weights)',
    needed: "not to rank it",
    next: "If it is a unit, write a fuller name.",
  },
  "table.still-tied": {
    found: "{count} units that share ranks[ (in {groups} ranks)]: {names}",
    needed: "a decision of the bloc where ranks must differ",
    next: "Name tie-break columns (--tie-break) if the rules have them; the program never separates ties by itself.",
  },
  "table.too-many-digits": {
    found: "a number with too many digits",
    needed: "a total of at most 15 digits, {places} decimals included",
    next: "Use a larger unit (such as millions) or fewer decimals.",
  },
  "table.total-differs": {
    found:
      '{count} published totals that do not follow from the scores, the first of "{name}": {found}',
    needed: "{needed}, computed from scores and weights of {units} rows",
    next: "Check the weights and the score columns; if they are right, the published totals are not of this table.",
  },
  "table.unknown-column": {
    found: 'no column "{found}"',
    needed: "one of the columns: {needed}",
    next: "Write the name as in the header.",
  },
  "table.weight-invalid": {
    found: 'weight or most points of column "{column}": "{found}"',
    needed: "a number that is not negative (most points above 0)",
    next: "Correct the number.",
  },
  "table.weight-missing": {
    found: 'no weight for column "{column}"',
    needed: "a weight for every score column",
    next: "Add the weight; no column gets one by itself.",
  },
  "table.weight-sum": {
    found: "weights that add to {found}",
    needed: "a sum above 0; percentages add to exactly 100 (or 1)",
    next: "Correct the weights; they are never rescaled by themselves.",
  },
};
