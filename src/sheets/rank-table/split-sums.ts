import { isSubtracted } from "../../domain/rank-table/rank-rule";
import { columnLetters, quoteSheet } from "../../plan/addresses";
import type { Addresses } from "./rank-layout";
import type { RankSheet } from "./rank-sheet";

/** Longest part of a formula; the whole stays under 1,000 characters. */
const LONGEST_PART = 820;

/** A score column, by index, in a row of the data sheet. */
interface ScoreCell {
  readonly score: number;
  readonly row: number;
}

/** Indexes of score columns in groups, so that the formula of a group is not too long. */
export interface Sums {
  readonly parts: readonly (readonly number[])[];
  readonly counts: readonly (readonly number[])[];
}

export function splitSums(sheet: RankSheet, at: Addresses): Sums {
  const row = sheet.rows.reduce((largest, one) => Math.max(largest, one.row), 1);
  const countOf =
    sheet.rule.total === "percent"
      ? (score: number) => checkTerm(sheet, { score, row }).length + 1
      : (score: number) => listRuns(sheet, [score], row).join().length + 1;
  return {
    parts: split(sheet, (score) => productTerm(sheet, at, { score, row }).length),
    counts: split(sheet, countOf),
  };
}

/** "+score*weight", or with a minus where less is better; without weight when the total is a percent. */
export function productTerm(sheet: RankSheet, at: Addresses, { score, row }: ScoreCell): string {
  const rule = sheet.rule.scores[score];
  const sign = rule && isSubtracted(sheet.rule, rule) ? "-" : "+";
  const value = at.source(row, columnOf(sheet, score));
  return sheet.rule.total === "percent" ? sign + value : `${sign}${value}*${at.weight(score)}`;
}

/** 1 when the score is a number from 0 to the most points, else 0. */
export function checkTerm(sheet: RankSheet, { score, row }: ScoreCell): string {
  const column = `${quoteSheet(sheet.data.sheet)}!${columnLetters(columnOf(sheet, score))}`;
  const cell = column + row;
  const max = `${column}$${sheet.data.maxRow ?? 1}`;
  return `IF(ISNUMBER(${cell}),IF(${cell}<0,0,IF(${cell}>${max},0,1)),0)`;
}

/** The cells of a row's scores, neighbours joined to ranges. */
export function listRuns(sheet: RankSheet, scores: readonly number[], row: number): string[] {
  const columns = scores.map((score) => columnOf(sheet, score)).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.to + 1 === column) last.to = column;
    else runs.push({ from: column, to: column });
  }
  const data = quoteSheet(sheet.data.sheet);
  return runs.map(
    ({ from, to }) => `${data}!${columnLetters(from)}${row}:${columnLetters(to)}${row}`
  );
}

function columnOf({ scores }: RankSheet, score: number): number {
  return scores[score]?.column ?? 1;
}

function split({ scores }: RankSheet, lengthOf: (score: number) => number): number[][] {
  const groups: number[][] = [[]];
  let used = 0;
  scores.forEach((_, score) => {
    const length = lengthOf(score);
    const isFull = used > 0 && used + length > LONGEST_PART;
    if (isFull) groups.push([]);
    used = isFull ? length : used + length;
    groups.at(-1)?.push(score);
  });
  return groups;
}
