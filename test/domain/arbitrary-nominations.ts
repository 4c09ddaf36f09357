import {
  BLANK_NOMINATION,
  type Nomination,
  PROPOSAL_KINDS,
  RECIPIENTS,
  REFUSED,
} from "../../src/domain/nominations/nomination";
import type { Dice } from "./dice";

const ROUNDS = [
  "",
  "Sơ kết 6 tháng đầu năm",
  "sơ kết 6 tháng đầu năm",
  "Chuyên đề *",
  '"A?"',
  "~1",
] as const;
const NAMES = [
  "",
  "Phòng Tổng hợp",
  "PHÒNG TỔNG HỢP",
  "……",
  "<b>A</b>",
  "A*",
  "A?",
  "Tổ 1 ".repeat(40),
] as const;
const ACHIEVEMENTS = [
  "",
  "Hoàn thành chuyên đề",
  "hoàn thành chuyên đề",
  "~*?",
  "Tốt ".repeat(90),
] as const;
const AWARDS = ["", "Bằng khen", "bằng khen", "Giấy khen"] as const;

/** Proposals outside the ranking as people type them: blank rows, gaps, repeats, texts that programs take for patterns; none in most books. */
export function drawNominations(
  units: readonly string[],
  dice: Dice
): { readonly nominations?: readonly Nomination[] } {
  if (dice.isLucky(65)) return {};
  const rows = Array.from({ length: dice.roll(9) }, () => drawRow(units, dice));
  return { nominations: [...rows, { ...BLANK_NOMINATION, name: "Tập thể cuối" }] };
}

/** One row; now and then a blank one. */
export function drawRow(units: readonly string[], dice: Dice): Nomination {
  if (dice.isLucky(10)) return BLANK_NOMINATION;
  return {
    round: dice.pick(ROUNDS),
    kind: dice.pick(["", "Khác", ...PROPOSAL_KINDS, ...PROPOSAL_KINDS]),
    recipient: dice.pick(["", "Nhóm", ...RECIPIENTS, ...RECIPIENTS]),
    name: dice.pick(NAMES),
    position: dice.pick(["", "Chuyên viên"]),
    unit: dice.pick(["", "DV99", "dv01", "*", ...units]),
    award: dice.pick(AWARDS),
    achievement: dice.pick(ACHIEVEMENTS),
    result: dice.pick(["", "", "Bằng khen", REFUSED]),
    decisionNumber: dice.pick(["", "0123"]),
    decisionDate: dice.pick(["", "2025-07-15"]),
  };
}
