import { rangeAddress, cellAddress, quoteSheet, sheetCell } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { tabName } from "../book-context";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { hasChain, placeColumn, workingRow } from "../ranking/ranking-layout";
import { SHEETS } from "../sheet-keys";
import { WORDS } from "../words";
import {
  AWARD_COLUMNS,
  awardColumnAddress,
  awardHeaderRow,
  awardRow,
  slotColumns,
  slotRows,
} from "./awards-layout";
import { UNRANKED } from "./award-values";
import { conditionTests } from "./condition-formulas";
import { seatsFormula } from "./share-formulas";
import { slotSetting } from "./slot-setting";

/** Value above the table for a slot, in its status column. */
function above(context: BookContext, slot: number, row: number): string {
  return cellAddress({ row, column: slotColumns(context).status(slot) }, true);
}

/** Candidates compete with their value, the higher the better; where equal values are told apart, with their place, the lower the better. */
function isBetter(context: BookContext): "<" | ">" {
  return hasChain(context) ? "<" : ">";
}

/** The earlier slots that exclude a slot for the same unit. */
export function rivalsOf({ ruleset }: BookContext, slot: number): readonly number[] {
  const own = ruleset.slots[slot];
  return ruleset.slots.flatMap((earlier, i) =>
    i < slot && own?.exclusiveWith.includes(earlier.code) ? [i] : []
  );
}

/** Formulas above the table: seats, the value tied at the cut, the seats those units share. */
export function slotHeadFormulas(
  context: BookContext,
  slot: number
): { seats: string; tieValue: string; tieSeats: string } {
  const columns = slotColumns(context);
  const candidates = awardColumnAddress(context, columns.candidate(slot));
  const statuses = awardColumnAddress(context, columns.status(slot));
  const rows = slotRows(context);
  const tie = above(context, slot, rows.tieValue);
  const better = isBetter(context);
  const ahead = `COUNTIF(${candidates},"${better}"&${tie})${minusLeavers(context, slot, (value) => `${value}${better}${tie}`)}`;
  return {
    seats: seatsFormula(context, slot),
    tieValue: `IF(COUNTIF(${statuses},"${WORDS.tieAtCut}")=0,"",INDEX(${candidates},MATCH("${WORDS.tieAtCut}",${statuses},0)))`,
    tieSeats: `IF(ISNUMBER(${tie}),${above(context, slot, rows.seats)}-(${ahead}),"")`,
  };
}

/** How many of an earlier slot's tied units are sure to leave this slot. */
export function leaversFormula(context: BookContext, slot: number, earlier: number): string {
  const columns = slotColumns(context);
  const seats = above(context, earlier, slotRows(context).tieSeats);
  const statuses = awardColumnAddress(context, columns.status(earlier));
  const candidates = awardColumnAddress(context, columns.candidate(slot));
  const outside = `COUNTIFS(${statuses},"${WORDS.tieAtCut}",${candidates},"")`;
  return `IF(ISNUMBER(${seats}),MAX(0,${seats}-${outside}),0)`;
}

/** "-(…)" for the leavers of the rival slots whose tied value passes `test`; they add up when the rivals exclude each other, else the most of one counts. */
function minusLeavers(
  context: BookContext,
  slot: number,
  test: (tieValue: string) => string
): string {
  const rivals = rivalsOf(context, slot);
  if (rivals.length === 0) return "";
  const terms = rivals.map((earlier) => {
    const value = above(context, earlier, slotRows(context).tieValue);
    const left = above(context, slot, slotRows(context).firstLeavers + earlier);
    return `IF(ISNUMBER(${value}),IF(${test(value)},${left},0),0)`;
  });
  const disjoint = rivals.every((one) =>
    rivals.filter((other) => other < one).every((other) => rivalsOf(context, one).includes(other))
  );
  return disjoint ? `-(${terms.join("+")})` : `-MAX(${terms.join(",")})`;
}

/** The value with which a unit competes for a slot; "" when it does not. */
export function candidateFormula(
  context: BookContext,
  slot: number,
  unit: { code: string; row: number }
): string {
  const value = cellAddress({ row: unit.row, column: AWARD_COLUMNS.value });
  const columns = slotColumns(context);
  const free = rivalsOf(context, slot).map(
    (earlier) =>
      `${cellAddress({ row: unit.row, column: columns.status(earlier) })}<>"${WORDS.proposed}"`
  );
  const tests = [...conditionTests(context, slot, unit), ...free].join(",");
  const place = placeColumn(context);
  const ranking = { row: workingRow(context, indexOf(context, unit.code)), column: place ?? 0 };
  const rival = hasChain(context) ? sheetCell(tabName(context, SHEETS.ranking), ranking) : value;
  return `IF(ISNUMBER(${value}),IF(AND(${tests}),${rival},""),"")`;
}

function indexOf({ bloc }: BookContext, unit: string): number {
  return bloc.units.findIndex(({ code }) => code === unit);
}

export function statusFormula(context: BookContext, slot: number, row: number): string {
  const columns = slotColumns(context);
  const own = cellAddress({ row, column: columns.candidate(slot) });
  const all = awardColumnAddress(context, columns.candidate(slot));
  const seats = above(context, slot, slotRows(context).seats);
  const sign = isBetter(context);
  const better = `COUNTIF(${all},"${sign}"&${own})`;
  const upTo = `${better}+COUNTIF(${all},${own})${minusLeavers(context, slot, (tie) => `${tie}${sign}=${own}`)}`;
  const ahead = `${better}${minusLeavers(context, slot, (tie) => `${tie}${sign}${own}`)}`;
  return `IF(ISNUMBER(${own}),IF(${upTo}<=${seats},"${WORDS.proposed}",IF(${ahead}<${seats},"${WORDS.tieAtCut}","${WORDS.slotFull}")),"")`;
}

/** Formulas of a unit's row that follow from its statuses. */
export function resultFormulas(
  context: BookContext,
  row: number
): {
  proposal: string;
  final: string;
  waiting: string;
  slotIndex: string;
  sortRank: string;
  listOrder: string;
} {
  const columns = slotColumns(context);
  const at = (column: number): string => cellAddress({ row, column });
  const slots = context.ruleset.slots.map((_, slot) => slot);
  const proposal = [...slots].reverse().reduce((otherwise, slot) => {
    const award = slotSetting(context, slot, SLOT_COLUMNS.award);
    const status = at(columns.status(slot));
    return `IF(${status}="${WORDS.proposed}",${award},IF(${status}="${WORDS.tieAtCut}","${WORDS.tieAtCut}: "&${award},${otherwise}))`;
  }, '""');
  const undecided = `IF(LEFT(${at(columns.proposal)},${WORDS.tieAtCut.length})="${WORDS.tieAtCut}",1,0)`;
  const decision = at(columns.decision);
  return {
    proposal,
    final: `IF(${decision}="",IF(${undecided}=1,"",${at(columns.proposal)}),IF(${decision}="${WORDS.noAward}","",${decision}))`,
    waiting: `IF(${decision}="",${undecided},0)`,
    slotIndex: slotIndexFormula(context, at(columns.final)),
    sortRank: `IF(ISNUMBER(${at(AWARD_COLUMNS.rank)}),${at(AWARD_COLUMNS.rank)},${UNRANKED})`,
    listOrder: listOrderFormula(context, row),
  };
}

function listOrderFormula(context: BookContext, row: number): string {
  const columns = slotColumns(context);
  const index = cellAddress({ row, column: columns.slotIndex });
  const rank = cellAddress({ row, column: columns.sortRank });
  const indexes = awardColumnAddress(context, columns.slotIndex);
  const ranks = awardColumnAddress(context, columns.sortRank);
  const upTo = (column: number): string =>
    rangeAddress({ top: awardRow(context, 0), left: column, bottom: row, right: column });
  const earlierSlots = `COUNTIF(${indexes},"<"&${index})`;
  const better = `COUNTIFS(${indexes},${index},${ranks},"<"&${rank})`;
  const equal = `COUNTIFS(${upTo(columns.slotIndex)},${index},${upTo(columns.sortRank)},${rank})`;
  return `IF(ISNUMBER(${index}),${earlierSlots}+${better}+${equal},"")`;
}

/** Place of the final award among the slots. Compared with "=": a typed "*" is no award. */
function slotIndexFormula(context: BookContext, final: string): string {
  const slots = context.ruleset.slots.map((_, slot) => slot);
  return [...slots].reverse().reduce((otherwise, slot) => {
    return `IF(${final}=${slotSetting(context, slot, SLOT_COLUMNS.award)},${slot + 1},${otherwise})`;
  }, '""');
}

/** Choices of the decision: every award, and "Không đề nghị" below them. */
export function decisionSource(context: BookContext): string {
  const table = context.layout.criteria.tables.slots;
  const column = SLOT_COLUMNS.award;
  const area = {
    top: table.first,
    left: column,
    bottom: table.first + table.count - 1,
    right: column,
  };
  return `${quoteSheet(tabName(context, SHEETS.criteria))}!${rangeAddress(area, true)}`;
}

/** Names of the slot's units from the first row down to this one, joined by "; ". */
export function namesFormula(context: BookContext, slot: number, row: number): string {
  const columns = slotColumns(context);
  const before =
    row === awardHeaderRow(context) + 1
      ? '""'
      : cellAddress({ row: row - 1, column: columns.names(slot) });
  const name = cellAddress({ row, column: AWARD_COLUMNS.name });
  const mine = `${cellAddress({ row, column: columns.slotIndex })}=${slot + 1}`;
  return `${before}&IF(${mine},IF(${before}="","","; ")&${name},"")`;
}
