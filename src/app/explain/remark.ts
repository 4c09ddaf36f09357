import type { MemberUnit } from "../../domain/bloc";
import type { Decimal } from "../../domain/decimal";
import type { Ruleset } from "../../domain/ruleset";

/** A number with the digits that are to be printed, decimal point "."; the decimal mark is the language's. */
export interface Digits {
  readonly digits: string;
}

/** A number to be printed with so many decimals. */
export interface Fixed {
  readonly value: Decimal;
  readonly places: number;
}

/** A name as entered, which is marked where it is only a sample. */
export interface Name {
  readonly text: string;
  readonly sample: boolean;
}

/** What stands in the place of a {name} in a text. */
export type Term = string | number | Digits | Fixed | Name | Remark | readonly Term[];

/** Something to be said, without words: they stand in the locales under the code. "[…]" of a text is left out with the terms that are not given. */
export interface Remark<Code extends string = RemarkCode> {
  readonly code: Code;
  readonly params: Readonly<Record<string, Term>>;
}

/** Every code that the explanations use. */
export type RemarkCode =
  | "amount.points"
  | "amount.percent"
  | "change.pass"
  | "change.fall"
  | "change.level"
  | "change.award"
  | "change.blank"
  | "change.none"
  | "count.units"
  | "count.base"
  | "count.extras"
  | "dominance"
  | "feedback.none"
  | "feedback.part"
  | "feedback.rank"
  | "feedback.strengths"
  | "feedback.title"
  | "feedback.unranked"
  | "feedback.weaknesses"
  | "gap.ahead"
  | "gap.behind"
  | "gap.part"
  | "gap.points"
  | "gap.percent"
  | "key.baseTotal"
  | "key.criterion"
  | "key.fewerPenalties"
  | "key.group"
  | "key.less"
  | "key.votes"
  | "line.bonusCap"
  | "line.criterion"
  | "line.bonus"
  | "line.penalty"
  | "line.penaltyCap"
  | "line.rounding"
  | "margin.award-in"
  | "margin.award-out"
  | "margin.award-tie"
  | "margin.minimum-over"
  | "margin.minimum-short"
  | "margin.unit"
  | "near.council"
  | "near.key"
  | "near.stopped"
  | "near.tied"
  | "near.unranked"
  | "near.value"
  | "note.gate"
  | "note.incomplete"
  | "note.invalid"
  | "note.nothing-assigned"
  | "note.tied"
  | "reach.fallBehind"
  | "reach.levelNext"
  | "reach.levelPrevious"
  | "reach.loseSeat"
  | "reach.missMinimum"
  | "reach.passLast"
  | "reach.passPrevious"
  | "reach.reachMinimum"
  | "stage.checked"
  | "stage.official"
  | "stage.self"
  | "why.council"
  | "why.key"
  | "why.keys-equal"
  | "why.measure-percent"
  | "why.measure-points"
  | "why.no-keys"
  | "why.stopped"
  | "why.stopped-council"
  | "why.tied"
  | "why.unranked"
  | "why.unranked-unit"
  | "why.value";

/** A remark of a code with what stands in it. */
export function remark(code: RemarkCode, params: Remark["params"] = {}): Remark {
  return { code, params };
}

/** A unit by its full name. */
export function nameOf({ name, sample }: MemberUnit): Name {
  return { text: name, sample };
}

/** As short as it is exact, below zero with "−". */
export function exactly(value: Decimal): Digits {
  return { digits: `${value.lt(0) ? "−" : ""}${value.abs().toString()}` };
}

/** The same, above zero with "+". */
export function signed(value: Decimal): Digits {
  const { digits } = exactly(value);
  return { digits: value.gt(0) ? `+${digits}` : digits };
}

/** A ranked value with its places and its unit: 99,50 điểm, 98,00 %. */
export function amountOf({ ranking }: Ruleset, value: Decimal): Remark {
  return remark(`amount.${ranking.by}`, { value: { value, places: ranking.places } });
}

/** The same of a difference between two values, without its sign. */
export function gapOf({ ranking }: Ruleset, gap: Decimal): Remark {
  return remark(`gap.${ranking.by}`, { value: { value: gap.abs(), places: ranking.places } });
}
