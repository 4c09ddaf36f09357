import type { IssueTexts } from "../issue-texts";
import type { criteriaIssues as issuesVi } from "../vi/criteria-issues";

/** What reading a scoring table finds, in English. */
export const criteriaIssues = {
  "criteria.bad-csv": {
    found: "a CSV file that cannot be read[: {reason}]",
    needed: "a CSV file in UTF-8",
    next: 'In Excel choose Save as "CSV UTF-8" and try again.',
  },
  "criteria.bad-range": {
    found: 'the range "{found}"',
    needed: "the address of a range of cells, such as A4:F60",
    next: "Give the range again, or leave --range out to read the whole sheet.",
  },
  "criteria.below-supposed": {
    found: "words that do not say what a result below {value} is worth",
    needed: "a confirmation of {points} points, as proposed",
    next: "Look at the criterion's rule and change it if the regulation says otherwise.",
  },
  "criteria.column-twice": {
    found: 'the column "{found}" with the meaning of "{other}"',
    needed: "one column for each meaning",
    next: "Rename or remove one of them and read again.",
  },
  "criteria.column-unknown": {
    found: 'a column "{found}" of no known meaning',
    needed: "a usual header (TT, Nội dung, Điểm tối đa, Cách chấm, Minh chứng …)",
    next: "Leave it if it is not needed, else rename it and read again.",
  },
  "criteria.date-value": {
    found: "a date ({found})",
    needed: "the number as typed, such as 1.1 or 1/2",
    next: "Format the cell as text and type it again.",
  },
  "criteria.error-value": {
    found: "an error or a value that is neither text nor number ({found})",
    needed: "text or a number",
    next: "Mend the formula or type the cell again.",
  },
  "criteria.gap-below": {
    found: "no tier for results just below {value}",
    needed: "a confirmation that the lower tier counts, as proposed",
    next: "Look at the criterion's tiers and change them if the regulation says otherwise.",
  },
  "criteria.group-extra": {
    found: '"{found}" in a group\'s row[ "{name}"]',
    needed: "rules, evidence and targets in the rows of criteria",
    next: "It was not used; move it to a criterion's row if it matters.",
  },
  "criteria.group-summed": {
    found: 'no points for the group "{name}"',
    needed: "a confirmation that {found}, the sum of its items, is right",
    next: "Write the group's points in the table if the regulation says otherwise.",
  },
  "criteria.label-unclear": {
    found: '"{found}" in the column for numbers',
    needed: "a number such as I, 1, 1.1, a, or a dash",
    next: "The row was read as one without a number; mend the cell if it is in the wrong place.",
  },
  "criteria.lower-edge": {
    found: "words that put a result of exactly {value} in the lower tier",
    needed: "a confirmation, as proposed",
    next: "Look at the criterion's tiers and change them if the regulation says otherwise.",
  },
  "criteria.name-missing": {
    found: "a row with points and no text",
    needed: "the name of the criterion",
    next: "Write the text of this row.",
  },
  "criteria.no-header": {
    found: "no row with the headers of a scoring table",
    needed: "a row with a column Nội dung (or Tiêu chí) and one of TT, Điểm tối đa, Cách chấm",
    next: "Take the header row in, or rename the columns, and read again.",
  },
  "criteria.no-rows": {
    found: "no criterion under the header",
    needed: "at least one row with a criterion",
    next: "Choose a range with all rows of the table.",
  },
  "criteria.no-sheet": {
    found: 'no sheet "{name}"',
    needed: "one of the sheets {available}",
    next: "Give the sheet's name again.",
  },
  "criteria.not-positive": {
    found: "the number {found}",
    needed: "a number above 0 (deductions stand in the section Điểm trừ)",
    next: "Write the number again, or move the row to the section Điểm trừ.",
  },
  "criteria.number-ambiguous": {
    found: 'the number "{found}", which can be read in two ways: {readings}',
    needed: "a number without a thousands mark",
    next: "Type the number again.",
  },
  "criteria.number-gap": {
    found: "the number {found} with {needed} missing before it",
    needed: "numbers that follow on each other",
    next: "See whether a row is missing; numbers are kept as they stand.",
  },
  "criteria.number-misplaced": {
    found: "the number {found} outside {needed}",
    needed: "a number of the item above",
    next: "Mend the number, or add the row of {needed}.",
  },
  "criteria.number-repeat": {
    found: "the number {found} again, or out of order",
    needed: "{needed}, or the row of a new group above",
    next: "Mend the number; if Excel made 1.1 of 1.10, format the cell as text and type it again.",
  },
  "criteria.number-unclear": {
    found: '"{found}", which is no number',
    needed: "a number such as 5 or 2.5",
    next: "Write a number here and the words in the column Cách chấm.",
  },
  "criteria.old-font": {
    found: 'letters of an old font (TCVN3, VNI): "{found}"',
    needed: "Unicode letters",
    next: "Convert the table to Unicode (UniKey does) and read again; nothing was converted.",
  },
  "criteria.percent-cell": {
    found: "the target {found} measured in %",
    needed: "100 if it is 100 %",
    next: "Type the target as a number and take the percent format off the cell.",
  },
  "criteria.points-differ": {
    found: "{found} points in the text",
    needed: "{needed}, as in the column for points",
    next: "Make the two agree.",
  },
  "criteria.points-from-rule": {
    found: 'no maximum for "{name}"',
    needed: "a confirmation of {found} points, read from the words",
    next: "Write the maximum in the table if the regulation says otherwise.",
  },
  "criteria.points-missing": {
    found: 'no maximum for "{name}"',
    needed: "the maximum in the column for points or in the text, such as (5 điểm)",
    next: "Write the maximum; for points per event, the most that can be given or taken.",
  },
  "criteria.proposals": {
    found: "{count} rules read from words",
    needed: "a person who looks at them and confirms",
    next: "Look at the proposed rules before the ruleset is used.",
  },
  "criteria.row-unread": {
    found: 'the row "{found}", which could not be read',
    needed: "a criterion, group, total, remark or signature",
    next: "Give the row a number, or leave it out of the range.",
  },
  "criteria.rule-hole": {
    found: "no tier for results from {from} to {to}",
    needed: "tiers that follow on each other",
    next: "Leave it and the scorer picks a tier; add the missing tier to have it computed.",
  },
  "criteria.rule-unread": {
    found: 'a way of scoring that was not understood: "{found}"',
    needed: "points that add up to the maximum, or tiers from high to low",
    next: "The criterion is scored directly and the words are kept; choose another rule if needed.",
  },
  "criteria.scale-summed": {
    found: "no total in the table",
    needed: "a confirmation that the scale is {found}, the sum of its items",
    next: "Add a row Tổng cộng to the table if the scale is another.",
  },
  "criteria.section-unclear": {
    found: '"{found}" under a heading for both bonus and deductions',
    needed: "bonus and deductions under headings of their own",
    next: "Part the heading in two, or say in each row whether it adds or takes.",
  },
  "criteria.several-tables": {
    found: "scoring tables on several sheets: {sheets}",
    needed: "one sheet",
    next: "Choose the sheet to read (command line: --sheet).",
  },
  "criteria.shared-edge": {
    found: "two tiers that name {value}",
    needed: "a confirmation that the higher tier counts, as proposed",
    next: "Look at the criterion's tiers and change them if the regulation says otherwise.",
  },
  "criteria.stops-at-full": {
    found: "words that do not say what a result above the target is worth",
    needed: "a confirmation that it is no more than the maximum, as proposed",
    next: "Look at the criterion's rule and change it if the regulation says otherwise.",
  },
  "criteria.stops-at-zero": {
    found: "words that do not say how much can be deducted",
    needed: "a confirmation that it stops at 0, as proposed",
    next: "Look at the criterion's rule and change it if the regulation says otherwise.",
  },
  "criteria.target-unread": {
    found: 'the target "{found}"',
    needed: "one number, with its unit if any",
    next: "It was not used; make it a number if it is the same for all units.",
  },
  "criteria.top-tier": {
    found: "a best tier of {found} points",
    needed: "{needed}, the criterion's maximum",
    next: "Look at the tiers or at the maximum.",
  },
  "criteria.total-differs": {
    found: "the total {found}[ in the row {name}]",
    needed: "{needed}",
    next: "Make the total and the items agree; nothing is corrected here.",
  },
} satisfies IssueTexts<keyof typeof issuesVi>;
