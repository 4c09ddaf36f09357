import type { Decimal } from "../../domain/decimal";
import { canFall } from "../../domain/points/find-point-range";
import type { PlusMinusRule } from "../../domain/points/score-plus-minus";
import type { Criterion, Rule } from "../../domain/ruleset";
import { WORDS } from "../words";
import { describeTiers } from "./describe-tiers";

const SUGGESTED = `cách tính càng thấp càng tốt là ${WORDS.sample}`;
const BLANK_LINE = "dòng để trống là không có";

/** How points are given, as people read it under the criterion's name: for points given by hand what they are given on; "" where the name and the lines below say it all. */
export function describeRule(criterion: Criterion): string {
  const { rule, maxPoints, evidence } = criterion;
  switch (rule.kind) {
    case "direct":
      return evidence === "" ? "" : `\nMinh chứng: ${evidence}`;
    case "relativeToLeader":
      return `\n${relativeWords(rule.direction === "lower", maxPoints)}`;
    case "rankLookup":
      return `\n${rankWords(rule)}`;
    case "plusMinus":
      return `\nSố lần × điểm mỗi lần; không quá ${print(maxPoints)} điểm${floorWords(rule)}; ${BLANK_LINE}.`;
    case "awardTable": {
      const cap = rule.capped ? `không quá ${print(maxPoints)} điểm` : "được vượt thang điểm";
      return `\nSố lượng × điểm mỗi hình thức; ${cap}; ${BLANK_LINE}.`;
    }
    case "proportional":
      return `\n${proportionalWords(rule)}`;
    default:
      return describeTiers(criterion);
  }
}

function relativeWords(lower: boolean, max: Decimal): string {
  const half = print(max.div(2));
  const below = lower
    ? `Đạt đúng chỉ tiêu: ${half} điểm; kém hơn: ${half} × (2 − kết quả ÷ chỉ tiêu), không dưới 0`
    : `Đạt đúng chỉ tiêu: ${half} điểm; chưa đạt: ${half} × kết quả ÷ chỉ tiêu`;
  const above = `vượt: ${half} + ${half} × tỷ lệ vượt ÷ tỷ lệ vượt của đơn vị dẫn đầu (đơn vị có tỷ lệ vượt chỉ tiêu cao nhất)`;
  const without = `không có chỉ tiêu: ${print(max)} × ${lower ? "kết quả thấp nhất ÷ kết quả" : "kết quả ÷ kết quả cao nhất"} trong các đơn vị không có chỉ tiêu`;
  return `${below}; ${above}; ${without}.${lower ? ` (${SUGGESTED})` : ""}`;
}

function floorWords(rule: PlusMinusRule): string {
  if (!canFall(rule)) return "";
  return rule.floor === null ? ", không giới hạn dưới" : `, không dưới ${print(rule.floor)}`;
}

function rankWords({ ranks, raters }: Extract<Rule, { kind: "rankLookup" }>): string {
  const table = ranks.map(({ rank, points }) => `hạng ${rank}: ${print(points)} điểm`).join("; ");
  const from =
    raters.length === 0
      ? ""
      : " Lấy trung bình điểm của các cơ quan chấm, xếp hạng các đơn vị từ cao xuống (bằng nhau thì đồng hạng), rồi tra bảng.";
  return `H${table.slice(1)}; hạng khác: nhập điểm bằng tay.${from}`;
}

function proportionalWords({
  compare,
  direction,
  floorPercent,
  ceilingPercent,
}: Extract<Rule, { kind: "proportional" }>): string {
  const lower = direction === "lower";
  const limits = `từ ${print(floorPercent)}% đến ${print(ceilingPercent)}%`;
  const note = lower ? ` (${SUGGESTED})` : "";
  if (compare === "best") {
    const share = lower ? "kết quả thấp nhất ÷ kết quả" : "kết quả ÷ kết quả cao nhất";
    return `Thang điểm × tỷ lệ ${share} trong khối, tính ${limits}.${note}`;
  }
  const share = lower ? "2 − kết quả ÷ chỉ tiêu" : "kết quả ÷ chỉ tiêu";
  return `Thang điểm × tỷ lệ (${share}), tính ${limits}; không có chỉ tiêu thì không tính được.${note}`;
}

function print(value: Decimal): string {
  return value.toString().replace(".", ",");
}
