import type { MemberUnit } from "../../domain/bloc";
import { readCount } from "../../domain/votes/count-votes";
import type { FormRanking, FormUnit, FormVote } from "../../forms/form-context";
import { sheetCell } from "../../plan/addresses";
import type { CellValue, Formula } from "../../plan/cells";
import { awardValues } from "../../sheets/awards/award-values";
import { awardRow, slotColumns } from "../../sheets/awards/awards-layout";
import { type BookContext, outcomeOf, tabName } from "../../sheets/book-context";
import { cellOf, rankingRows } from "../../sheets/ranking/ranking-values";
import { RANKING_COLUMNS, RANKING_ROWS, workingRow } from "../../sheets/ranking/ranking-layout";
import { SHEETS } from "../../sheets/sheet-keys";
import { summaryTotals } from "../../sheets/summary/summary-layout";
import { totalRow } from "../../sheets/unit/unit-layout";
import { totalValue } from "../../sheets/unit/unit-values";
import { unitCell } from "../../sheets/units/units-layout";
import { hasVotes } from "../../sheets/votes/has-votes";
import { resultValue } from "../../sheets/votes/vote-values";
import {
  type BallotField,
  ballotRow,
  VOTES_COLUMNS,
  votesCell,
  votesRow,
} from "../../sheets/votes/votes-layout";
import { DENOMINATOR_WORDS } from "../../sheets/words";
import { awardOfLine } from "./deviations-of-forms";

const NOTHING: Formula = { formula: '""', value: "" };

/** The units as forms need them, in the bloc's order. */
export function unitsOfForms(context: BookContext): readonly FormUnit[] {
  const awards = awardValues(context).rows;
  const rows = rankingRows(context);
  const sheet = tabName(context, SHEETS.ranking);
  return context.bloc.units.map((unit, i): FormUnit => {
    const row = rows[i];
    const award = awards[i];
    if (!row || !award) throw new Error(`No ranking for unit ${unit.code}`);
    const ranked = (column: keyof typeof RANKING_COLUMNS, value: CellValue): Formula => ({
      formula: sheetCell(sheet, { row: workingRow(context, i), column: RANKING_COLUMNS[column] }),
      value,
    });
    return {
      code: unit.code,
      kind: unit.kind,
      name: { formula: unitCell(context, unit.code, "name"), value: unit.name },
      shortName: { formula: unitCell(context, unit.code, "shortName"), value: unit.shortName },
      total: ranked("total", row.unit.total.toNumber()),
      value: ranked("value", cellOf(row.ranked.value)),
      rank: ranked("rank", row.ranked.rank ?? ""),
      band: ranked("band", row.band),
      bonus: extraOf(context, i, "bonus"),
      penalty: extraOf(context, i, "penalty"),
      award: awardOf(context, i, award.final),
      slot: typeof award.slotIndex === "number" ? award.slotIndex : null,
      ...votesOf(context, unit, row.ranked.votePercent),
    };
  });
}

/** Bonus or penalty of a unit on Tổng hợp. */
function extraOf(context: BookContext, index: number, id: "bonus" | "penalty"): Formula | null {
  const unit = context.bloc.units[index];
  if (!unit || totalRow(context.layout.unit, id) === null) return null;
  const { top, left } = summaryTotals(context, id);
  return {
    formula: sheetCell(tabName(context, SHEETS.summary), { row: top, column: left + index }),
    value: totalValue(outcomeOf(context, unit.code), id),
  };
}

function awardOf(context: BookContext, index: number, value: string): Formula {
  if (context.ruleset.slots.length === 0) return NOTHING;
  const at = { row: awardRow(context, index), column: slotColumns(context).final };
  return { formula: sheetCell(tabName(context, SHEETS.awards), at), value };
}

function votesOf(
  context: BookContext,
  { code }: MemberUnit,
  percent: ReturnType<typeof rankingRows>[number]["ranked"]["votePercent"]
): Pick<FormUnit, "votePercent" | "voteResult" | "votes"> {
  if (!hasVotes(context.ruleset))
    return { votes: NOTHING, votePercent: NOTHING, voteResult: NOTHING };
  const result = { row: votesRow(context, code), column: VOTES_COLUMNS.result };
  const count = readCount(context.entries.ballot?.votes.get(code))?.toNumber() ?? "";
  return {
    votes: { formula: votesCell(context, code, "usable"), value: count },
    votePercent: { formula: votesCell(context, code, "percent"), value: cellOf(percent) },
    voteResult: {
      formula: sheetCell(tabName(context, SHEETS.votes), result),
      value: resultValue(context, code),
    },
  };
}

/** The ranking's printed table, best first. */
export function rankingOfForms(context: BookContext): readonly FormRanking[] {
  const sheet = tabName(context, SHEETS.ranking);
  const printed = [...rankingRows(context)].sort((a, b) => a.order - b.order);
  return printed.map((row, i): FormRanking => {
    const cell = (column: keyof typeof RANKING_COLUMNS, value: CellValue): Formula => ({
      formula: sheetCell(sheet, { row: RANKING_ROWS.first + i, column: RANKING_COLUMNS[column] }),
      value,
    });
    const unit = context.bloc.units.find(({ code }) => code === row.unit.unit);
    return {
      rank: cell("rank", row.ranked.rank ?? ""),
      name: cell("name", unit?.name ?? ""),
      total: cell("total", row.unit.total.toNumber()),
      value: cell("value", cellOf(row.ranked.value)),
      band: cell("band", row.band),
      note: cell("note", row.note),
      ...awardOfLine(context, i, row.unit.unit),
    };
  });
}

/** The numbers of the vote; null where nothing is voted on. */
export function voteOfForms(context: BookContext): FormVote | null {
  const { ruleset, entries } = context;
  if (!hasVotes(ruleset)) return null;
  const sheet = tabName(context, SHEETS.votes);
  const field = (id: BallotField): Formula => {
    return {
      formula: sheetCell(sheet, { row: ballotRow(id), column: VOTES_COLUMNS.usable }),
      value: readCount(entries.ballot?.[id])?.toNumber() ?? "",
    };
  };
  const divisor = ruleset.voting?.denominator ?? "issued";
  const word = DENOMINATOR_WORDS[divisor];
  return {
    members: field("members"),
    issued: field("issued"),
    collected: field("collected"),
    valid: field("valid"),
    invalid: field("invalid"),
    denominator: { formula: `"${word}"`, value: word },
    denominatorCount: field(divisor),
  };
}
