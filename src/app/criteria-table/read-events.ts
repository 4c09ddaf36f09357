import { decimal, ZERO, type Decimal } from "../../domain/decimal";
import type { BoundTier, Rule } from "../../domain/ruleset";
import { foldLetters } from "../fold-text";
import type { PointsItem } from "./split-points";
import type { ReadRule, RuleWords } from "./rule-words";

/** More steps than this are no table that anybody reads. */
const MOST_STEPS = 20;

interface EventRule extends ReadRule {
  readonly max: Decimal | null;
}

/** Rules of "cộng" and "trừ". "none": the words are not of this kind; null: they are, but mean nothing that can be counted. */
export function readEvents(
  items: readonly PointsItem[],
  words: RuleWords
): EventRule | "none" | null {
  const isSigned = items.some(({ kind }) => kind === "plus" || kind === "minus");
  const isEach = items.some((item) => item.isEach);
  if (!isSigned && !isEach) return "none";
  if (words.section !== "base") return readExtra(items, words);
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0 && only.kind === "minus")
    return readDeduction(only, words.max);
  const hasBoth = items.every(({ kind }) => kind !== "set") && others.length > 0;
  const hasPlus = items.some(({ kind }) => kind === "plus");
  return hasBoth && hasPlus ? { rule: toPlusMinus(items, null), notes: [], max: null } : null;
}

/** In bonus and penalty sections points stand without a sign: each event counts, or the one thing was done or not. */
function readExtra(items: readonly PointsItem[], words: RuleWords): EventRule | null {
  const wanted = words.section === "bonus" ? "minus" : "plus";
  if (items.some(({ kind }) => kind === wanted)) return null;
  const [only, ...others] = items;
  if (only === undefined) return null;
  if (others.length === 0 && !only.isEach) {
    const isWhole = words.max === null || only.points.eq(words.max);
    if (isWhole && !hasCount(only.text))
      return { rule: { kind: "achieved" }, notes: [], max: only.points };
  }
  if (items.some(({ text }) => text === "")) return null;
  const plain = items.map((item): PointsItem => ({ ...item, kind: "plus" }));
  return { rule: toPlusMinus(plain, null), notes: [], max: null };
}

/** "chậm 1 báo cáo": the text counts by itself. */
function hasCount(text: string): boolean {
  return /\b0?1\b/.test(text);
}

function toPlusMinus(items: readonly PointsItem[], floor: Decimal | null): Rule {
  const signed = items.map(({ text, points, kind }) => ({
    text,
    points: kind === "minus" ? ZERO.minus(points) : points,
  }));
  return { kind: "plusMinus", items: signed, floor };
}

/** "chậm 1 báo cáo trừ 1 điểm" of a maximum of 5: a table 5, 4, 3, 2, 1, 0. */
function readDeduction(item: PointsItem, max: Decimal | null): EventRule | null {
  if (max === null || !isCountable(item)) return null;
  const tiers: BoundTier[] = [{ from: ZERO, text: "không bị trừ", points: max }];
  let left = max;
  while (left.gt(0)) {
    if (tiers.length > MOST_STEPS) return null;
    left = left.gt(item.points) ? left.minus(item.points) : ZERO;
    tiers.push(toTier(item, tiers.length, left));
  }
  return { rule: { kind: "tiersByCount", tiers }, notes: [{ kind: "stopsAtZero" }], max: null };
}

/** One event each time, with no other number in its words. */
function isCountable({ text, points, isEach }: PointsItem): boolean {
  const others = foldLetters(text).replace(/\b0?1\b/, "");
  return text !== "" && points.gt(0) && !/\d/.test(others) && (isEach || hasCount(text));
}

function toTier({ text }: PointsItem, count: number, points: Decimal): BoundTier {
  const event = text.replace(/^(mỗi|cứ|từng|moi)\s+/iu, "").replace(/^(lần|lan)(\s|$)/iu, "");
  const lead = points.gt(0) ? `${count} lần` : `từ ${count} lần`;
  return { from: decimal(count), text: event === "" ? lead : `${lead}: ${event}`, points };
}
