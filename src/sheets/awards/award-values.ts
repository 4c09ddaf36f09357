import type { FilledSlot } from "../../domain/fill-slots";
import { fillSlots } from "../../domain/fill-slots";
import type { RankedUnit, UnitAward } from "../../domain/outcome";
import type { CellValue } from "../../plan/cells";
import { toSerial } from "../../plan/dates";
import type { BookContext } from "../book-context";
import { hasChain } from "../ranking/ranking-layout";
import { WORDS } from "../words";
import { resultWord } from "./result-words";
import { slotWhy } from "./why-words";

/** What the award sheet must show, said by the engine. */
export interface AwardValues {
  readonly slots: readonly FilledSlot[];
  readonly rows: readonly AwardRow[];
}

export interface AwardRow {
  readonly ranked: RankedUnit;
  readonly award: UnitAward;
  /** Per slot: the value a candidate competes with, "" for others; and the status word. */
  readonly candidates: readonly CellValue[];
  readonly statuses: readonly string[];
  /** Per slot: 1 for a unit that meets every condition, else "". */
  readonly qualified: readonly CellValue[];
  /** Per slot: why the unit got it or not. */
  readonly whys: readonly string[];
  readonly proposal: string;
  readonly decision: string | null;
  readonly reason: string;
  readonly final: string;
  /** What was decided later, as the cells hold it. */
  readonly result: {
    readonly award: CellValue;
    readonly number: CellValue;
    readonly date: CellValue;
  };
  /** 1-based place of the final award among the slots; "" for none. */
  readonly slotIndex: CellValue;
  readonly sortRank: number;
  /** Place on the printed list; "" for none. */
  readonly listOrder: CellValue;
}

/** Rank used to order units that hold an award by decision without being ranked. */
export const UNRANKED = 9999;

export function awardValues(context: BookContext): AwardValues {
  const { ruleset, outcome, entries } = context;
  const slots = fillSlots(ruleset.slots, outcome.ranking, entries.facts);
  const plain = outcome.awards.map((award, i) => {
    const ranked = outcome.ranking[i];
    if (!ranked) throw new Error(`No ranking for unit ${award.unit}`);
    return toRow(context, { slots, award, ranked });
  });
  return { slots, rows: plain.map((row, i) => ({ ...row, listOrder: listOrder(plain, i) })) };
}

function toRow(
  context: BookContext,
  { slots, award, ranked }: { slots: readonly FilledSlot[]; award: UnitAward; ranked: RankedUnit }
): AwardRow {
  const { ruleset, entries } = context;
  const decision = entries.decisions.get(award.unit) ?? null;
  const index = ruleset.slots.findIndex(({ code }) => code === award.final);
  return {
    ranked,
    award,
    candidates: slots.map(({ candidates }) =>
      candidates.includes(award.unit) ? competesWith(context, ranked) : ""
    ),
    statuses: slots.map((slot) => statusWord(slot, award.unit)),
    qualified: slots.map(({ qualified }) => (qualified.includes(award.unit) ? 1 : "")),
    whys: slots.map((slot) => slotWhy(context, slot, { ranked, award })),
    proposal: proposalText(context, award),
    decision: decision === null ? null : decisionWord(context, decision.slot),
    reason: decision?.reason ?? "",
    final: ruleset.slots[index]?.award ?? "",
    result: resultCells(context, award.unit),
    slotIndex: index < 0 ? "" : index + 1,
    sortRank: ranked.rank ?? UNRANKED,
    listOrder: "",
  };
}

function resultCells({ ruleset, entries }: BookContext, unit: string): AwardRow["result"] {
  const result = entries.results.get(unit);
  if (result === undefined) return { award: null, number: null, date: null };
  return {
    award: resultWord(ruleset, result),
    number: result.number || null,
    date: toSerial(result.date),
  };
}

/** The value that a unit competes with; its place where equal values are told apart. */
function competesWith(context: BookContext, { value, place }: RankedUnit): CellValue {
  return hasChain(context) ? (place ?? "") : (value?.toNumber() ?? "");
}

function statusWord({ statuses }: FilledSlot, unit: string): string {
  const status = statuses.get(unit);
  if (status === undefined) return "";
  return { proposed: WORDS.proposed, tieAtCut: WORDS.tieAtCut, none: WORDS.slotFull }[status];
}

function proposalText({ ruleset }: BookContext, award: UnitAward): string {
  const slot = ruleset.slots.find(({ code }) => code === award.proposed);
  if (!slot) return "";
  const tied = award.slots.get(slot.code) === "tieAtCut";
  return tied ? `${WORDS.tieAtCut}: ${slot.award}` : slot.award;
}

function decisionWord({ ruleset }: BookContext, code: string): string {
  return ruleset.slots.find((slot) => slot.code === code)?.award ?? WORDS.noAward;
}

function listOrder(rows: readonly AwardRow[], index: number): CellValue {
  const own = rows[index];
  if (!own || own.slotIndex === "") return "";
  const before = rows.filter((row, i) => row.slotIndex !== "" && precedes(row, own, i <= index));
  return before.length;
}

function precedes(row: AwardRow, own: AwardRow, notAfter: boolean): boolean {
  if (row.slotIndex !== own.slotIndex) return Number(row.slotIndex) < Number(own.slotIndex);
  if (row.sortRank !== own.sortRank) return row.sortRank < own.sortRank;
  return notAfter;
}

/** How many of `earlier`'s tied units are sure to leave `slot`; null when the two do not exclude each other. */
export function leavers(slot: FilledSlot, earlier: FilledSlot): number | null {
  if (!slot.slot.exclusiveWith.includes(earlier.slot.code)) return null;
  if (earlier.tie === null) return 0;
  const outside = earlier.tie.units.filter((unit) => !slot.candidates.includes(unit)).length;
  return Math.max(0, earlier.tie.seats - outside);
}
