import type { RuleChoice } from "../criteria/rule-words";
import { parseRuleWord, RULE_CHOICE_WORDS } from "../criteria/rule-words";
import { SECTION_WORDS } from "../criteria/plan-criteria";
import { WORDS } from "../words";
import { LINE_WORDS, NODE_WORDS } from "./draft-words";

const OF_CRITERION = "Thuộc nhóm: ghi mã của tiêu chí.";

const LINES: Readonly<Record<string, string>> = {
  [NODE_WORDS.group]:
    "Gồm các dòng con. Điểm của nhóm = tổng (điểm × hệ số) các dòng con; ở phần thưởng, trừ có thể ghi thấp hơn (mức trần).",
  [NODE_WORDS.criterion]:
    "Dòng được chấm. Ghi mã, nội dung, điểm tối đa, hệ số (để trống là 1), cách chấm, thuộc nhóm.",
  [WORDS.tier]: `Một mức điểm. Ghi nội dung, điểm; chấm theo số lần hoặc tỷ lệ % thì ghi mốc bắt đầu ở cột Từ. ${OF_CRITERION}`,
  [WORDS.part]: `Một phần của tiêu chí, đạt thì được trọn điểm phần đó. Ghi nội dung, điểm. ${OF_CRITERION}`,
  [WORDS.item]: `Một khoản được đếm: nội dung và điểm mỗi lần. ${OF_CRITERION}`,
  [WORDS.rank]: `Điểm của một thứ hạng: ghi hạng ở cột Từ, điểm ở cột Điểm. ${OF_CRITERION}`,
  [WORDS.rater]: `Tên một cơ quan cho điểm, ghi ở cột Nội dung. ${OF_CRITERION}`,
  [WORDS.floor]: `Thấp nhất được tính: số điểm (cột Điểm) khi cộng, trừ theo số lần; tỷ lệ % (cột Từ) khi chấm theo tỷ lệ. ${OF_CRITERION}`,
  [WORDS.ceiling]: `Tỷ lệ % cao nhất được tính, ghi ở cột Từ. ${OF_CRITERION}`,
  [SECTION_WORDS.base]:
    "Mỗi bộ tiêu chí có một dòng. Cột Điểm là thang điểm. Nhóm lớn ghi Thuộc nhóm: Nội dung.",
  [SECTION_WORDS.bonus]:
    "Mỗi bộ tiêu chí có một dòng. Cột Điểm là mức thưởng cao nhất, để trống là không giới hạn.",
  [SECTION_WORDS.penalty]:
    "Mỗi bộ tiêu chí có một dòng. Cột Điểm là mức trừ cao nhất, để trống là không giới hạn.",
};

/** Every kind of line with what is written in it. */
export const LINE_LEGEND: readonly (readonly [word: string, text: string])[] = LINE_WORDS.map(
  (word) => [word, LINES[word] ?? ""]
);

/** Every way of scoring with what it does and which lines it needs. */
export const RULE_LEGEND: readonly (readonly [word: string, text: string])[] =
  RULE_CHOICE_WORDS.map((word) => {
    const choice = parseRuleWord(word);
    return [word, choice === null ? "" : explainRule(choice)];
  });

function explainRule(choice: RuleChoice): string {
  switch (choice.kind) {
    case "direct":
      return "Người chấm tự ghi điểm, từ 0 đến điểm tối đa.";
    case "achieved":
      return "Đạt được trọn điểm, không đạt được 0 điểm.";
    case "tiersByCondition":
      return "Người chấm chọn một mức. Thêm các dòng Mức: nội dung là điều kiện, kèm điểm.";
    case "tiersByCount":
      return "Đếm số lần, số lượng. Thêm các dòng Mức, mốc ở cột Từ tăng dần, mức đầu từ 0.";
    case "tiersByPercent":
      return "Theo tỷ lệ % đạt được. Thêm các dòng Mức như trên; cột Từ của dòng tiêu chí là số chữ số lẻ của tỷ lệ (để trống là 0).";
    case "sumOfParts":
      return "Cộng điểm các phần đạt được. Thêm các dòng Phần; điểm các phần cộng lại bằng điểm tối đa.";
    default:
      return explainCompared(choice);
  }
}

function explainCompared({ kind, direction, compare, capped }: RuleChoice): string {
  const better = direction === "lower" ? " Kết quả càng thấp càng tốt." : "";
  switch (kind) {
    case "rankLookup":
      return "Tra điểm theo thứ hạng. Thêm các dòng Hạng; có dòng Cơ quan chấm thì lấy điểm bình quân của các cơ quan rồi xếp hạng.";
    case "plusMinus":
      return "Số lần × điểm mỗi lần. Thêm các dòng Khoản (điểm trừ ghi số âm; trong phần điểm trừ ghi số dương); dòng Sàn nếu có điểm thấp nhất.";
    case "awardTable":
      return `Số lượng × điểm mỗi hình thức khen. Thêm các dòng Khoản. ${capped === true ? "Không quá điểm tối đa." : "Được vượt điểm tối đa."}`;
    case "proportional":
      return `Điểm tối đa × kết quả ÷ ${compare === "best" ? "kết quả tốt nhất trong khối" : "chỉ tiêu"}. Thêm dòng Sàn, dòng Trần (%); không có thì tính từ 0 đến 100.${better}`;
    default:
      return `Đạt đúng chỉ tiêu được nửa số điểm; phần vượt so với đơn vị vượt cao nhất.${better}`;
  }
}
