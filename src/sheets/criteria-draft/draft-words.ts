import type { RuleKind, Section } from "../../domain/ruleset";
import { CRITERIA_HEADERS, SECTION_WORDS } from "../criteria/plan-criteria";
import { isWord, WORDS } from "../words";

/** What stands under "Mã" in a section's line, and under "Thuộc nhóm" of what belongs to no group. */
export const SECTION_CODES = {
  base: "Nội dung",
  bonus: "Thưởng",
  penalty: "Trừ",
} as const satisfies Record<Section, string>;

export const NODE_WORDS = { group: "Nhóm", criterion: "Tiêu chí" } as const;

/** What a line of a rule is, as "Loại dòng" says it. */
export const PART_WORDS = [
  WORDS.tier,
  WORDS.part,
  WORDS.item,
  WORDS.rank,
  WORDS.rater,
  WORDS.floor,
  WORDS.ceiling,
] as const;

export type PartWord = (typeof PART_WORDS)[number];

/** Every word that "Loại dòng" may hold, in the order of the legend. */
export const LINE_WORDS: readonly string[] = [
  NODE_WORDS.group,
  NODE_WORDS.criterion,
  ...PART_WORDS,
  ...Object.values(SECTION_WORDS),
];

/** The lines that a rule takes; others under it would say nothing. */
export const PARTS_OF_RULE: Readonly<Record<RuleKind, readonly PartWord[]>> = {
  direct: [],
  achieved: [],
  tiersByCondition: [WORDS.tier],
  tiersByCount: [WORDS.tier],
  tiersByPercent: [WORDS.tier],
  sumOfParts: [WORDS.part],
  relativeToLeader: [],
  rankLookup: [WORDS.rank, WORDS.rater],
  plusMinus: [WORDS.item, WORDS.floor],
  awardTable: [WORDS.item],
  proportional: [WORDS.floor, WORDS.ceiling],
};

/** The word of a line, its number aside ("Mức 2" is "Mức"); null when it is none of ours. */
export function parseLineWord(text: string): string | null {
  const plain = text.replace(/ [0-9]+$/u, "");
  return LINE_WORDS.find((word) => isWord(plain, word) || isWord(text, word)) ?? null;
}

/** Words of the live checks. */
export const CHECKS = {
  fits: "Đủ",
  cap: "Mức trần",
  noKind: "Chưa ghi loại dòng",
  twice: "Trùng mã",
  noParent: "Chưa ghi thuộc nhóm",
  unknownParent: "Thuộc nhóm: không có mã này",
  noNumber: "Điểm phải là số",
  sameEdge: "Trùng mốc",
} as const;

/** The columns of Tiêu chí but its last, then the copy's own. */
export const DRAFT_HEADERS = [
  ...CRITERIA_HEADERS.slice(0, -1),
  "Thuộc nhóm",
  "Các dòng con cộng được",
  "Kiểm tra",
] as const;

/** Ends the tables: what stands from here on is not read. */
export const LEGEND_TITLE = "GIẢI THÍCH (chỉ để xem, không áp dụng)";
