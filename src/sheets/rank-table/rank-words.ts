import type { TotalKind } from "../../domain/rank-table/rank-rule";
import {
  EXACT_PLACES,
  isAscending,
  isSubtracted,
  KEY_PLACES,
} from "../../domain/rank-table/rank-rule";
import type { RankSheet } from "./rank-sheet";

/** Header of the total. */
export const TOTAL_WORDS: Readonly<Record<TotalKind, string>> = {
  sum: "Tổng điểm",
  mean: "Điểm trung bình",
  percent: "Tỷ lệ % so với điểm tối đa",
};

/** Words of the column Ghi chú. */
export const NOTE_WORDS = {
  missing: "Chưa xếp hạng: thiếu điểm hoặc điểm không dùng được",
  tied: "Đồng hạng",
  stopped: "Đồng hạng: có đơn vị thiếu giá trị ở cột phụ",
  noName: "(không có tên)",
} as const;

export const ORDER_WORDS = { right: "Đúng thứ hạng", old: "Đã cũ, xếp lại" } as const;

/** The rule in words, a line each. The number of decimals stands in its own cell. */
export function sayRule(sheet: RankSheet): readonly string[] {
  return [sayTotal(sheet), sayPrecision(sheet), sayTies(sheet), sayKeys(sheet), MISSING, ORDER];
}

const MISSING =
  "Dòng thiếu điểm, hoặc có chữ thay cho số, chưa được xếp hạng; ô trống không được tính là 0.";
const ORDER =
  "Các dòng đứng theo thứ hạng lúc lập bảng. Hạng luôn tính theo số liệu hiện tại; khi số liệu đổi mà thứ tự dòng đã cũ thì xếp hạng lại.";

function sayTotal({ rule, scores }: RankSheet): string {
  const names = (isOff: boolean): string =>
    scores
      .filter((_, i) => rule.scores[i] && isSubtracted(rule, rule.scores[i]) === isOff)
      .map(({ name }) => name)
      .join(", ");
  const subtracted = names(true);
  const total = {
    sum: "Tổng điểm = cộng (điểm × hệ số) của các cột",
    mean: "Điểm trung bình = cộng (điểm × hệ số) của các cột, chia cho tổng hệ số",
    percent: "Tỷ lệ = cộng điểm của các cột, chia cho cộng điểm tối đa, nhân 100",
  }[rule.total];
  const off = subtracted === "" ? "" : `, trừ đi (điểm × hệ số) của: ${subtracted}`;
  const better = isAscending(rule)
    ? "Mọi cột đều là càng thấp càng tốt: nhỏ hơn xếp trên."
    : "Lớn hơn xếp trên.";
  return `${total}${off}. ${better}`;
}

function sayPrecision({ rule }: RankSheet): string {
  return rule.compare === "rounded"
    ? "Làm tròn theo số chữ số thập phân ghi bên dưới rồi mới so: hai dòng in giống nhau là bằng nhau."
    : `Xếp hạng TRƯỚC khi làm tròn: so đến ${EXACT_PLACES} chữ số thập phân, in ra mới làm tròn; hai dòng in giống nhau có thể khác hạng.`;
}

function sayTies({ rule }: RankSheet): string {
  return {
    min: "Bằng nhau thì đồng hạng, các hạng sau bỏ trống: 1-2-2-4.",
    dense: "Bằng nhau thì đồng hạng, hạng sau nối tiếp: 1-2-2-3.",
    average: "Bằng nhau thì cùng nhận hạng trung bình: 1-2,5-2,5-4.",
  }[rule.ties];
}

function sayKeys({ rule, keys }: RankSheet): string {
  if (keys.length === 0) return "Không dùng cột phụ để phân hạng.";
  const named = keys.map(({ name }, i) => {
    return `${name} (${rule.keys[i]?.lower ? "thấp hơn xếp trên" : "cao hơn xếp trên"})`;
  });
  return `Bằng nhau thì so lần lượt: ${named.join(", ")}, đến ${KEY_PLACES} chữ số thập phân. Trong nhóm bằng nhau có dòng thiếu giá trị thì dừng, cả nhóm đồng hạng; so hết vẫn bằng nhau cũng đồng hạng.`;
}
