import { quoteSheet, rangeAddress, sheetArea } from "../../plan/addresses";
import type { Formula } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { awardColumnArea, slotColumns } from "../awards/awards-layout";
import { RANKING_COLUMNS, workingColumn } from "../ranking/ranking-layout";
import { SHEETS } from "../sheet-keys";
import { summaryTotals } from "../summary/summary-layout";
import { WORDS } from "../words";

/** Live status cells of Tổng quan. */
export interface OverviewStatus {
  readonly unitsComplete: Formula;
  readonly cellsInvalid: Formula;
  readonly undecided: Formula;
  readonly notice: string | null;
}

export function statusOf(context: BookContext): OverviewStatus {
  return {
    unitsComplete: countComplete(context),
    cellsInvalid: countInvalid(context),
    undecided: countUndecided(context),
    notice: sampleNotice(context),
  };
}

function countComplete(context: BookContext): Formula {
  const { units } = context.outcome;
  const eligible = workingColumn(context, RANKING_COLUMNS.eligible);
  const cells = `${quoteSheet(tabName(context, SHEETS.ranking))}!${rangeAddress(eligible, true)}`;
  const all = units.length;
  return {
    formula: `(${all}-COUNTIF(${cells},"${WORDS.incomplete}"))&"/${all}"`,
    value: `${units.filter(({ complete }) => complete).length}/${all}`,
  };
}

function countInvalid(context: BookContext): Formula {
  const cells = sheetArea(tabName(context, SHEETS.summary), summaryTotals(context, "invalid"));
  return {
    formula: `SUM(${cells})`,
    value: context.outcome.units.reduce((total, { invalid }) => total + invalid, 0),
  };
}

function countUndecided(context: BookContext): Formula {
  const value = context.outcome.awards.filter(({ undecided }) => undecided).length;
  if (context.ruleset.slots.length === 0) return { formula: "0", value };
  const sheet = quoteSheet(tabName(context, SHEETS.awards));
  const waiting = awardColumnArea(context, slotColumns(context).waiting);
  return { formula: `SUM(${sheet}!${rangeAddress(waiting, true)})`, value };
}

/** Says in the book itself what is not official. */
function sampleNotice({ ruleset, entries }: BookContext): string | null {
  const parts = [
    ...(ruleset.samplePoints
      ? [`Thang điểm là ${WORDS.sample}, không phải quy định của khối.`]
      : []),
    ...(entries.sample ? [`Kết quả và điểm là ${WORDS.sampleScores}.`] : []),
  ];
  return parts.length > 0 ? parts.join(" ") : null;
}
