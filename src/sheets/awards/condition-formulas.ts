import { cellAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { SLOT_COLUMNS } from "../criteria/setting-columns";
import { factCell } from "../units/units-layout";
import { votesCell } from "../votes/votes-layout";
import { WORDS } from "../words";
import { AWARD_COLUMNS } from "./awards-layout";
import { minimumCell, slotSetting } from "./slot-setting";

/** A unit, and its row on Đề nghị khen thưởng. */
export interface UnitPlace {
  readonly code: string;
  readonly row: number;
}

/** Whether a unit meets each condition of a slot: least value, votes, facts, numbers. The formulas hold for ranked units only. */
export function conditionTests(
  context: BookContext,
  slot: number,
  unit: UnitPlace
): readonly string[] {
  const { facts = [], atLeast = [] } = context.ruleset.slots[slot] ?? {};
  return [
    totalTest(context, slot, unit),
    ...votesTest(context, slot, unit),
    ...facts.map((fact) => factTest(context, unit, fact)),
    ...atLeast.map((_, index) => numberTest(context, { slot, index }, unit)),
  ];
}

/** Whether the ranked value reaches the least one, if there is one. */
export function totalTest(context: BookContext, slot: number, { row }: UnitPlace): string {
  const value = cellAddress({ row, column: AWARD_COLUMNS.value });
  const least = slotSetting(context, slot, SLOT_COLUMNS.minTotal);
  return `IF(ISNUMBER(${least}),${value}>=${least},TRUE)`;
}

/** Whether a unit has the votes that a slot asks for; nothing where it asks for none. */
export function votesTest(
  context: BookContext,
  slot: number,
  { code }: UnitPlace
): readonly string[] {
  const { slots, voting } = context.ruleset;
  if ((slots[slot]?.minVotePercent ?? null) === null) return [];
  if (voting === undefined) return ["FALSE"];
  const percent = votesCell(context, code, "percent");
  const least = slotSetting(context, slot, SLOT_COLUMNS.minVotePercent);
  return [`IF(ISNUMBER(${percent}),${percent}>=${least},FALSE)`];
}

/** Whether a yes/no fact is true. */
export function factTest(context: BookContext, { code }: UnitPlace, fact: string): string {
  return `${factCell(context, code, fact)}="${WORDS.yes}"`;
}

/** Whether a number fact reaches its least value; an empty cell does not. */
export function numberTest(
  context: BookContext,
  { slot, index }: { readonly slot: number; readonly index: number },
  { code }: UnitPlace
): string {
  const fact = context.ruleset.slots[slot]?.atLeast?.[index]?.fact ?? "";
  const cell = factCell(context, code, fact);
  return `IF(ISNUMBER(${cell}),${cell}>=${minimumCell(context, slot, index)},FALSE)`;
}
