import { decimal, ZERO } from "../../domain/decimal";
import type { Rule } from "../../domain/ruleset";
import { foldLetters } from "../fold-text";
import type { ReadRule } from "./rule-words";

const SHARE =
  /(ket qua|thuc hien|dat duoc)( \p{L}+){0,2} ?[/:] ?(chi tieu|ke hoach)( \p{L}+){0,3} ?\)? ?[x*×] ?(diem|thang)/u;
const IN_PROPORTION = /\btheo ty le( %)?( \p{L}+){0,4} (so voi )?(chi tieu|ke hoach)\b/u;

/** Rules that words describe by a formula, not by a list of points: compared with the leader, or in proportion to the target. */
export function readFormula(text: string): ReadRule | null {
  const words = foldLetters(text).replace(/\s+/g, " ");
  if (/\b(dan dau|cao nhat)\b/.test(words) && /\bvuot\b/.test(words))
    return { rule: { kind: "relativeToLeader", direction: "higher" }, notes: [] };
  const isShare = SHARE.test(words) || IN_PROPORTION.test(words);
  if (!isShare || /\d/.test(words.replace(/\b100 ?%/g, ""))) return null;
  const rule: Rule = {
    kind: "proportional",
    direction: "higher",
    compare: "target",
    floorPercent: ZERO,
    ceilingPercent: decimal(100),
  };
  return { rule, notes: [{ kind: "stopsAtFull" }] };
}
