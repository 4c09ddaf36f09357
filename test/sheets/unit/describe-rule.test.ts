import { decimal } from "../../../src/domain/decimal";
import type { Rule } from "../../../src/domain/ruleset";
import {
  parseRuleWord,
  RULE_CHOICE_WORDS,
  ruleWord,
} from "../../../src/sheets/criteria/rule-words";
import { describeRule } from "../../../src/sheets/unit/describe-rule";
import { makeCriterion } from "../../domain/samples";

const describeOne = (rule: Rule): string => describeRule(makeCriterion("1", 5, { rule }));
const item = [{ text: "Biểu dương", points: decimal(3) }];
const minus = { text: "Phê bình", points: decimal(-3) };
const share = { floorPercent: decimal(0), ceilingPercent: decimal("112.5") };

test.each<[Rule, string]>([
  [
    { kind: "relativeToLeader", direction: "higher" },
    "\nĐạt đúng chỉ tiêu: 2,5 điểm; chưa đạt: 2,5 × kết quả ÷ chỉ tiêu; vượt: 2,5 + 2,5 × tỷ lệ vượt ÷ tỷ lệ vượt của đơn vị dẫn đầu (đơn vị có tỷ lệ vượt chỉ tiêu cao nhất); không có chỉ tiêu: 5 × kết quả ÷ kết quả cao nhất trong các đơn vị không có chỉ tiêu.",
  ],
  [
    { kind: "rankLookup", ranks: [{ rank: 1, points: decimal(5) }], raters: [] },
    "\nHạng 1: 5 điểm; hạng khác: nhập điểm bằng tay.",
  ],
  [
    { kind: "rankLookup", ranks: [{ rank: 1, points: decimal(5) }], raters: ["Cục A", "Cục B"] },
    "\nHạng 1: 5 điểm; hạng khác: nhập điểm bằng tay. Lấy trung bình điểm của các cơ quan chấm, xếp hạng các đơn vị từ cao xuống (bằng nhau thì đồng hạng), rồi tra bảng.",
  ],
  [
    { kind: "plusMinus", items: [...item, minus], floor: decimal("-1.5") },
    "\nSố lần × điểm mỗi lần; không quá 5 điểm, không dưới -1,5; dòng để trống là không có.",
  ],
  [
    { kind: "plusMinus", items: [...item, minus], floor: null },
    "\nSố lần × điểm mỗi lần; không quá 5 điểm, không giới hạn dưới; dòng để trống là không có.",
  ],
  [
    { kind: "plusMinus", items: item, floor: null },
    "\nSố lần × điểm mỗi lần; không quá 5 điểm; dòng để trống là không có.",
  ],
  [
    { kind: "awardTable", awards: item, capped: false },
    "\nSố lượng × điểm mỗi hình thức; được vượt thang điểm; dòng để trống là không có.",
  ],
  [
    { kind: "proportional", direction: "higher", compare: "target", ...share },
    "\nThang điểm × tỷ lệ (kết quả ÷ chỉ tiêu), tính từ 0% đến 112,5%; không có chỉ tiêu thì không tính được.",
  ],
  [
    { kind: "proportional", direction: "lower", compare: "best", ...share },
    "\nThang điểm × tỷ lệ kết quả thấp nhất ÷ kết quả trong khối, tính từ 0% đến 112,5%. (cách tính càng thấp càng tốt là mẫu gợi ý)",
  ],
])("%j is told under the criterion", (rule, words) => {
  expect(describeOne(rule)).toBe(words);
});

test("whatever has no source says so", () => {
  const lower: Rule = { kind: "relativeToLeader", direction: "lower" };
  expect(describeOne(lower)).toContain("càng thấp càng tốt là mẫu gợi ý");
});

test("every way to score has a word of its own, and the word is read back", () => {
  expect(new Set(RULE_CHOICE_WORDS.map((word) => word.toLowerCase())).size).toBe(16);
  const rule: Rule = { kind: "proportional", direction: "lower", compare: "best", ...share };
  expect(parseRuleWord(ruleWord(rule).toUpperCase())).toEqual({
    kind: "proportional",
    direction: "lower",
    compare: "best",
  });
  expect(parseRuleWord("Theo cảm tính")).toBeNull();
});

test("a criterion scored by hand says what it is scored on, when that is known", () => {
  const direct = (evidence: string) =>
    describeRule(makeCriterion("1", 5, { rule: { kind: "direct" }, evidence }));
  expect([direct("Báo cáo của đơn vị"), direct("")]).toEqual([
    "\nMinh chứng: Báo cáo của đơn vị",
    "",
  ]);
});
