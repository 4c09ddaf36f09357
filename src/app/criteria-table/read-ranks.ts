import type { RankPoints } from "../../domain/ruleset";
import { foldWords } from "../fold-text";
import type { ReadRule } from "./rule-words";
import type { PointsItem } from "./split-points";

const WORDS: Readonly<Record<string, number>> = {
  nhat: 1,
  nhi: 2,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};
const RANK = /^(?:xep )?(?:thu hang|hang|thu|giai|vi tri)(?: thu)? (\d{1,2}|\p{L}+)$|^(nhat|nhi)$/u;

/** Points by rank: "hạng nhất 60 điểm; hạng nhì 45 điểm …", every rank once. */
export function readRanks(items: readonly PointsItem[]): ReadRule | null {
  const words = items.map(({ text }) => foldWords(text));
  const first = words.findIndex((text) => RANK.test(text));
  const ranks = items.flatMap(({ points }, index): RankPoints[] => {
    const rank = first < 0 || index < first ? null : toRank(words[index] ?? "");
    return rank === null ? [] : [{ rank, points }];
  });
  const areAll = ranks.length >= 2 && ranks.length === items.length;
  if (!areAll || new Set(ranks.map(({ rank }) => rank)).size < ranks.length) return null;
  ranks.sort((one, other) => one.rank - other.rank);
  return { rule: { kind: "rankLookup", ranks, raters: [] }, notes: [] };
}

/** "hạng nhất" or, after such a one, "nhất", "2". */
function toRank(words: string): number | null {
  const found = RANK.exec(words);
  const text = found?.[1] ?? found?.[2] ?? words;
  if (/^\d{1,2}$/.test(text)) return Number(text) > 0 ? Number(text) : null;
  return Object.hasOwn(WORDS, text) ? (WORDS[text] ?? null) : null;
}
