import { sum, ZERO, type Decimal } from "../../domain/decimal";
import { foldWords } from "../fold-text";
import type { ReadRule, RuleWords } from "./rule-words";
import type { PointsItem } from "./split-points";

/** A rule out of a list of statements, and the maximum that the list itself states. */
export interface ListedRule extends ReadRule {
  readonly top: Decimal | null;
}

const YES = ["dat", "co", "hoan thanh", "thuc hien", "du", "dat yeu cau"];
const NO = [
  "khong",
  "khong dat",
  "khong co",
  "chua",
  "chua dat",
  "chua co",
  "khong hoan thanh",
  "chua hoan thanh",
  "khong thuc hien",
  "khong du",
  "khong dat yeu cau",
];

/** "Đạt: 10 điểm; không đạt: 0 điểm": the whole maximum or nothing. */
export function readYesNo(items: readonly PointsItem[], max: Decimal | null): ListedRule | null {
  const [yes, no] = items;
  if (yes === undefined || no === undefined || items.length > 2) return null;
  const isPair = YES.includes(foldWords(yes.text)) && NO.includes(foldWords(no.text));
  const isWhole = no.points.eq(0) && (max === null || yes.points.eq(max));
  return isPair && isWhole ? { rule: { kind: "achieved" }, notes: [], top: yes.points } : null;
}

/** Awards, parts that add up to the maximum, or tiers of which the best is the maximum. Nothing else can be told apart. */
export function readList(items: readonly PointsItem[], words: RuleWords): ListedRule | null {
  if (items.some(({ text }) => text === "")) return null;
  const { max } = words;
  if (max === null) return readWithoutMax(items);
  if (areAwards(items, words)) {
    const awards = listItems(items);
    return { rule: { kind: "awardTable", awards, capped: true }, notes: [], top: null };
  }
  const points = items.map((item) => item.points);
  if (sum(points).eq(max) && !points.some((value) => value.eq(0))) return toParts(items);
  return findTop(items).eq(max) && items.length > 1 ? toTiers(items) : null;
}

/** One statement is a part; several that end at 0 are tiers, and the best is the maximum. */
function readWithoutMax(items: readonly PointsItem[]): ListedRule | null {
  if (items.length === 1) return toParts(items);
  return items.some(({ points }) => points.eq(0)) ? toTiers(items) : null;
}

/** One part alone must be one statement: "đạt 100%, dưới 100% tính theo tỷ lệ" is two. */
function toParts(items: readonly PointsItem[]): ListedRule | null {
  const [only] = items;
  if (items.length === 1 && (only?.text.match(/\d+([.,]\d+)?/g) ?? []).length > 1) return null;
  return { rule: { kind: "sumOfParts", parts: listItems(items) }, notes: [], top: null };
}

function toTiers(items: readonly PointsItem[]): ListedRule {
  const rule = { kind: "tiersByCondition", tiers: listItems(items) } as const;
  return { rule, notes: [], top: findTop(items) };
}

function listItems(items: readonly PointsItem[]): { text: string; points: Decimal }[] {
  return items.map(({ text, points }) => ({ text, points }));
}

/** The most that one statement gives. */
export function findTop(items: readonly PointsItem[]): Decimal {
  return items.reduce((top, { points }) => (points.gt(top) ? points : top), ZERO);
}

const AWARD =
  /^(co |bang khen|giay khen|huan chuong|huy chuong|danh hieu|giai |cup|ky niem chuong)/;

function areAwards(items: readonly PointsItem[], { section }: RuleWords): boolean {
  const isList = section === "bonus" && items.length > 1;
  return isList && items.every(({ text }) => AWARD.test(foldWords(text)));
}
