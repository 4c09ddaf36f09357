/** Words that stand in cells and in formulas. One word, one meaning, in every sheet. */
export const WORDS = {
  yes: "Có",
  no: "Không",
  done: "Đạt",
  notDone: "Không đạt",
  unconfirmed: "Chưa xác nhận",
  notAssigned: "Không giao",
  dash: "–",
  bad: "Lỗi",
  otherTier: "Khác",
  tier: "Mức",
  part: "Phần",
  /** An event or award that is counted. */
  item: "Khoản",
  rank: "Hạng",
  rater: "Cơ quan chấm",
  floor: "Sàn",
  ceiling: "Trần",
  noLeader: "Không có",
  incomplete: "Chưa chấm xong",
  noBand: "Không thuộc khung nào",
  proposed: "Đề nghị",
  tieAtCut: "Chờ quyết định",
  slotFull: "Hết chỉ tiêu",
  noAward: "Không đề nghị",
  rest: "Còn lại",
  sample: "mẫu gợi ý",
  sampleScores: "số liệu minh họa",
  inputMark: " ✎",
} as const;

export const STAGE_WORDS = {
  self: "Tự chấm",
  checked: "Thẩm định",
  official: "Chính thức",
} as const;
export const BY_WORDS = { points: "Điểm", percent: "Tỷ lệ %" } as const;
export const BLOC_KIND_WORDS = { khoi: "Khối thi đua", cum: "Cụm thi đua" } as const;
export const SELECTION_WORDS = {
  election: "Bầu",
  acclamation: "Suy tôn",
  rotation: "Luân phiên",
} as const;
export const UNIT_KIND_WORDS = {
  fatherlandFront: "Mặt trận Tổ quốc",
  massOrganisation: "Đoàn thể",
  party: "Cơ quan Đảng",
  state: "Cơ quan nhà nước",
  association: "Hội",
} as const;
/** Headings of the three sections, in every sheet. */
export const SECTION_TITLES = {
  base: "A. NỘI DUNG THI ĐUA",
  bonus: "B. ĐIỂM THƯỞNG",
  penalty: "C. ĐIỂM TRỪ",
} as const;
export const RULE_WORDS = {
  direct: "Chấm trực tiếp",
  achieved: "Đạt / không đạt",
  tiersByCondition: "Theo mức (điều kiện)",
  tiersByCount: "Theo số lần, số lượng",
  tiersByPercent: "Theo tỷ lệ %",
  sumOfParts: "Cộng các phần",
  relativeToLeader: "So với đơn vị dẫn đầu",
  rankLookup: "Theo thứ hạng",
  plusMinus: "Cộng, trừ theo số lần",
  awardTable: "Bảng điểm thưởng",
  proportional: "Theo tỷ lệ so với chỉ tiêu",
} as const;
export const COMBINE_WORDS = {
  mean: "Trung bình",
  median: "Trung vị",
  trimmedMean: "Trung bình bỏ cao nhất, thấp nhất",
} as const;
export const GATE_WORDS = {
  fact: "Dữ kiện",
  minCriterionPercent: "Tối thiểu mỗi tiêu chí (%)",
  minTotal: "Tối thiểu giá trị xếp hạng",
  minGroupPercent: "Tối thiểu của một nhóm (%)",
  minCriterionPoints: "Tối thiểu của một tiêu chí (điểm)",
  minVotePercent: "Tối thiểu phiếu (%)",
} as const;
/** How equal units are numbered. */
export const TIES_WORDS = {
  min: "Đồng hạng, bỏ hạng sau (1-2-2-4)",
  dense: "Đồng hạng, không bỏ hạng (1-2-2-3)",
  average: "Hạng trung bình (1-2,5-2,5-4)",
} as const;
/** Tie keys; the first two are followed by a code. */
export const TIE_KEY_WORDS = {
  group: "Nhóm",
  criterion: "Tiêu chí",
  baseTotal: "Điểm nội dung (không thưởng, trừ)",
  fewerPenalties: "Điểm trừ ít hơn",
  votes: "Số phiếu",
} as const;
/** What votes are divided by. */
export const DENOMINATOR_WORDS = {
  issued: "Số phiếu phát ra",
  valid: "Số phiếu hợp lệ",
  members: "Số thành viên được bỏ phiếu",
} as const;

/** The key whose word is `text`, ignoring case; null when none is. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, string>>,
  text: string
): Key | null {
  return (Object.keys(words) as Key[]).find((key) => isWord(text, words[key])) ?? null;
}

/** True when a cell's text is this word, as spreadsheet programs compare text: case does not matter, blanks and Unicode form do. */
export function isWord(text: string, word: string): boolean {
  return text.toLowerCase() === word.toLowerCase();
}

const SAMPLE_MARK = ` (${WORDS.sample})`;

/** `text` with " (mẫu gợi ý)" behind it when it is a sample. */
export function markSample(text: string, sample: boolean): string {
  return sample ? text + SAMPLE_MARK : text;
}

/** Text and sample flag of a marked text. */
export function unmarkSample(text: string): { readonly text: string; readonly sample: boolean } {
  const sample = text.endsWith(SAMPLE_MARK);
  return { text: sample ? text.slice(0, -SAMPLE_MARK.length) : text, sample };
}
