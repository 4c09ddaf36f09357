import type { Decimal } from "../../domain/decimal";
import { readBoundTiers } from "./bound-tiers";
import { findTop, readList, readYesNo, type ListedRule } from "./read-list";
import { readEvents } from "./read-events";
import { readRanks } from "./read-ranks";
import { readFormula } from "./rule-formula";
import type { ReadRule, RuleNote, RuleWords } from "./rule-words";
import { splitPoints, type PointsItem, type PointsText } from "./split-points";

/** What words come to. `max` is the maximum that they state themselves. */
export interface RuleProposal extends ReadRule {
  readonly max: Decimal | null;
  /** False when the criterion is to be scored directly because its words mean nothing known. */
  readonly isUnderstood: boolean;
  /** A range of results that no tier names. */
  readonly hole: { readonly from: Decimal; readonly to: Decimal } | null;
}

/** Longer than any way of scoring; such a text is kept, not taken apart. */
const MOST_LETTERS = 4_000;

const DIRECT: RuleProposal = {
  rule: { kind: "direct" },
  notes: [],
  max: null,
  isUnderstood: false,
  hole: null,
};

/** The rule that words describe, as a proposal; "direct" when they are not understood, or when there are none. */
export function proposeRule(words: RuleWords): RuleProposal {
  if (words.text.length > MOST_LETTERS) return DIRECT;
  if (words.text === "") return { ...DIRECT, isUnderstood: true };
  const formula = readFormula(words.text);
  if (formula !== null) return { ...DIRECT, ...formula, isUnderstood: true };
  const split = splitPoints(words.text);
  return split === null ? DIRECT : readSplit(split, words);
}

/** Statements with points, of which "tối đa" only limits the others; a piece that says more than an introduction spoils it all. */
function readSplit({ items, rest }: PointsText, words: RuleWords): RuleProposal {
  const max = items.find(({ kind }) => kind === "limit")?.points ?? null;
  const own = items.filter(({ kind }) => kind !== "limit");
  const isWhole = rest.every((piece) => isIntroduction(words.text, piece));
  if (!isWhole) return { ...DIRECT, max };
  if (own.length === 0) return { ...DIRECT, max, isUnderstood: max !== null };
  const read = readItems(own, { ...words, max: words.max ?? max }) ?? DIRECT;
  return { ...read, max: max ?? read.max };
}

/** "Cách chấm như sau:" says nothing by itself. */
function isIntroduction(text: string, piece: string): boolean {
  const [first = ""] = text.split("\n");
  return first.startsWith(piece) && first.trim().endsWith(":") && !/\d/.test(piece);
}

/** Every reading in turn, the surest first. */
function readItems(items: readonly PointsItem[], words: RuleWords): RuleProposal | null {
  const events = readEvents(items, words);
  if (events !== "none") return events && accept(events, events.max);
  const ranks = readRanks(items);
  if (ranks !== null) return accept(ranks, findTop(items));
  const yesNo = readYesNo(items, words.max);
  return yesNo === null ? readTiers(items, words) : accept(yesNo, yesNo.top);
}

function readTiers(items: readonly PointsItem[], words: RuleWords): RuleProposal | null {
  const bounds = readBoundTiers(items, words.max);
  if (bounds.kind === "rule") return accept(bounds, findTop(items));
  const hole = bounds.kind === "hole" ? bounds : null;
  const listed = readList(items, words) ?? (hole?.lacksZero ? addZero(items, words) : null);
  return listed && { ...accept(listed, listed.top), hole };
}

function accept({ rule, notes }: ReadRule, max: Decimal | null): RuleProposal {
  return { rule, notes, max, hole: null, isUnderstood: true };
}

/** "thiếu 1: 4 điểm …" of a maximum of 5: none missing is supposed to give 5. */
function addZero(items: readonly PointsItem[], words: RuleWords): ListedRule | null {
  const [first] = items;
  if (words.max === null || first === undefined) return null;
  const { max } = words;
  const zero: PointsItem = { ...first, text: "không có", points: max };
  const listed = readList([zero, ...items], words);
  const note: RuleNote = { kind: "below", value: max.minus(max).plus(1), points: max };
  return listed?.rule.kind === "tiersByCondition" ? { ...listed, notes: [note] } : null;
}
