import { proposeRule } from "../../../src/app/criteria-table/propose-rule";
import { decimal } from "../../../src/domain/decimal";
import type { Section } from "../../../src/domain/ruleset";
import { showRule } from "./show-reading";

/** Section, maximum, words → rule; what was not understood is KEPT as words and scored directly. */
const SENTENCES: readonly (readonly [Section, number | null, string, string])[] = [
  [
    "base",
    6,
    "Đạt từ 90% trở lên: 6 điểm; từ 75% đến dưới 90%: 4 điểm; dưới 50%: 1 điểm",
    "tiersByCondition 6 “Đạt từ 90% trở lên” 4 “từ 75% đến dưới 90%” 1 “dưới 50%” | max 6 | hole 50–75",
  ],
  [
    "base",
    6,
    "Đạt từ 90% trở lên: 6 điểm; từ 75% đến dưới 90%: 4 điểm; từ 50% đến dưới 75%: 2 điểm; còn lại: 1 điểm",
    "tiersByPercent/1 0→1 “còn lại” 50→2 “từ 50% đến dưới 75%” 75→4 “từ 75% đến dưới 90%” 90→6 “Đạt từ 90% trở lên” | max 6",
  ],
  [
    "base",
    6,
    "≥ 90%: 6đ; 75-<90%: 4đ; 50% - <75%: 2đ; <50%: 1đ",
    "tiersByPercent/1 0→1 “<50%” 50→2 “50% - <75%” 75→4 “75-<90%” 90→6 “≥ 90%” | max 6",
  ],
  [
    "base",
    5,
    "trên 90%: 5 điểm, từ 70% đến 90%: 3 điểm, dưới 70%: 0 điểm",
    "tiersByPercent/1 0→0 “dưới 70%” 70→3 “từ 70% đến 90%” 90.1→5 “trên 90%” | max 5 | edge 90",
  ],
  [
    "base",
    5,
    "Từ 90% trở lên 5 điểm; từ 80% đến 90% 4 điểm; dưới 80% 0 điểm",
    "tiersByPercent/1 0→0 “dưới 80%” 80→4 “từ 80% đến 90%” 90→5 “Từ 90% trở lên” | max 5 | shared 90",
  ],
  [
    "base",
    5,
    "90 - 100%: 5 điểm; 80 - 89%: 4 điểm; dưới 80%: 2 điểm",
    "tiersByPercent/1 0→2 “dưới 80%” 80→4 “80 - 89%” 90→5 “90 - 100%” | max 5 | between 90",
  ],
  [
    "base",
    10,
    "100%: 10; 90%: 8; 80%: 6",
    "tiersByPercent/1 0→0 “dưới 80%” 80→6 “80%” 90→8 “90%” 100→10 “100%” | max 10 | below 80=0",
  ],
  [
    "base",
    4,
    "Tu 90% tro len: 4 diem; duoi 90%: 2 diem",
    "tiersByPercent/1 0→2 “duoi 90%” 90→4 “Tu 90% tro len” | max 4",
  ],
  [
    "base",
    5,
    "dưới 90% đến 75%: 3 điểm; từ 90%: 5 điểm; dưới 75%: 0 điểm",
    "tiersByPercent/1 0→0 “dưới 75%” 75→3 “dưới 90% đến 75%” 90→5 “từ 90%” | max 5",
  ],
  [
    "base",
    5,
    "đủ: 5 điểm; vắng 1: 4 điểm; vắng 2: 3 điểm; vắng 3: 1 điểm; vắng từ 4: 0 điểm",
    "tiersByCount 0→5 “đủ” 1→4 “vắng 1” 2→3 “vắng 2” 3→1 “vắng 3” 4→0 “vắng từ 4” | max 5",
  ],
  [
    "base",
    5,
    "thiếu 1: 4 điểm; thiếu 2: 3 điểm; từ 4 trở lên: 0",
    "tiersByCondition 5 “không có” 4 “thiếu 1” 3 “thiếu 2” 0 “từ 4 trở lên” | max 5 | hole 3–3 | below 1=5",
  ],
  [
    "base",
    5,
    "thiếu 1 báo cáo: 4 điểm; thiếu 2 báo cáo: 3 điểm; thiếu từ 3 báo cáo trở lên: 0 điểm",
    "tiersByCount 0→5 “không có” 1→4 “thiếu 1 báo cáo” 2→3 “thiếu 2 báo cáo” 3→0 “thiếu từ 3 báo cáo trở lên” | max 4 | below 1=5",
  ],
  [
    "base",
    5,
    "có 1 mô hình: 2 điểm; có 2 mô hình: 4 điểm; có từ 3 mô hình trở lên: 5 điểm",
    "tiersByCount 0→0 “không có” 1→2 “có 1 mô hình” 2→4 “có 2 mô hình” 3→5 “có từ 3 mô hình trở lên” | max 5 | below 1=0",
  ],
  [
    "base",
    5,
    "Từ 10 sáng kiến trở lên: 5 điểm; 5 đến 9 sáng kiến: 3 điểm; dưới 5 sáng kiến: 1 điểm",
    "tiersByCount 0→1 “dưới 5 sáng kiến” 5→3 “5 đến 9 sáng kiến” 10→5 “Từ 10 sáng kiến trở lên” | max 5",
  ],
  [
    "base",
    5,
    "từ 1.000 người trở lên: 5 điểm; dưới 1.000 người: 3 điểm",
    "tiersByCondition 5 “từ 1.000 người trở lên” 3 “dưới 1.000 người” | max 5",
  ],
  [
    "base",
    8,
    "Hoàn thành tốt: 8 điểm, khá: 6 điểm, trung bình: 4 điểm, yếu: 0 điểm",
    "tiersByCondition 8 “Hoàn thành tốt” 6 “khá” 4 “trung bình” 0 “yếu” | max 8",
  ],
  [
    "base",
    5,
    "5 điểm: có chương trình và hội nghị; 3 điểm: có chương trình; 0 điểm: không có",
    "tiersByCondition 5 “có chương trình và hội nghị” 3 “có chương trình” 0 “không có” | max 5",
  ],
  [
    "base",
    5,
    "5 điểm nếu có chương trình, 0 điểm nếu không",
    "tiersByCondition 5 “có chương trình” 0 “không” | max 5",
  ],
  [
    "base",
    8,
    "đủ, đúng hạn: 8 điểm; thiếu 2 báo cáo tháng: 6 điểm; thiếu 1 báo cáo quý hoặc 3 báo cáo tháng: 4 điểm; thiếu 1 báo cáo quý và từ 4 báo cáo tháng: 0 điểm",
    "tiersByCondition 8 “đủ, đúng hạn” 6 “thiếu 2 báo cáo tháng” 4 “thiếu 1 báo cáo quý hoặc 3 báo cáo tháng” 0 “thiếu 1 báo cáo quý và từ 4 báo cáo tháng” | max 8",
  ],
  [
    "base",
    4,
    "Có kế hoạch (1 điểm); có kiểm tra, sơ kết (1,5 điểm); có tổng kết (1.5 điểm)",
    "sumOfParts 1 “Có kế hoạch” 1.5 “có kiểm tra, sơ kết” 1.5 “có tổng kết”",
  ],
  [
    "base",
    4,
    "- Có kế hoạch: 1 điểm\n- Có kiểm tra: 1,5 điểm\n- Có tổng kết: 1,5 điểm",
    "sumOfParts 1 “Có kế hoạch” 1.5 “Có kiểm tra” 1.5 “Có tổng kết”",
  ],
  ["base", 5, "Có kế hoạch: 1 điểm; có kiểm tra: 1 điểm", "KEPT"],
  ["base", 10, "Đạt: 10 điểm; không đạt: 0 điểm", "achieved | max 10"],
  [
    "base",
    3,
    "chậm 1 báo cáo trừ 1 điểm",
    "tiersByCount 0→3 “không bị trừ” 1→2 “1 lần: chậm 1 báo cáo” 2→1 “2 lần: chậm 1 báo cáo” 3→0 “từ 3 lần: chậm 1 báo cáo” | stopsAtZero",
  ],
  [
    "base",
    2,
    "Mỗi lần vắng trừ 0,5 điểm",
    "tiersByCount 0→2 “không bị trừ” 1→1.5 “1 lần: vắng” 2→1 “2 lần: vắng” 3→0.5 “3 lần: vắng” 4→0 “từ 4 lần: vắng” | stopsAtZero",
  ],
  [
    "base",
    2,
    "trừ 0,5 điểm/lần",
    "tiersByCount 0→2 “không bị trừ” 1→1.5 “1 lần” 2→1 “2 lần” 3→0.5 “3 lần” 4→0 “từ 4 lần” | stopsAtZero",
  ],
  ["base", 5, "chậm 1 báo cáo trừ 0,5 điểm, thiếu 1 báo cáo trừ 1 điểm", "KEPT"],
  ["base", 3, "bị phê bình -3; biểu dương +3", "plusMinus ≥ – -3 “bị phê bình” 3 “biểu dương”"],
  [
    "penalty",
    2,
    "trừ 0,5 điểm/lần chậm, tối đa trừ 2 điểm",
    "plusMinus ≥ – 0.5 “lần chậm” | max 2",
  ],
  ["penalty", null, "trừ 1 điểm/lần, tối đa trừ 3 điểm", "plusMinus ≥ – 1 “lần” | max 3"],
  ["penalty", null, "Bị kỷ luật: trừ 5 điểm", "achieved | max 5"],
  ["penalty", null, "trừ 1 điểm/lần", "plusMinus ≥ – 1 “lần”"],
  ["bonus", 3, "cộng 1 điểm/sáng kiến", "plusMinus ≥ – 1 “sáng kiến”"],
  ["bonus", null, "cộng 10 điểm", "achieved | max 10"],
  [
    "bonus",
    15,
    "Cờ thi đua của Chính phủ: 15 điểm; Cờ thi đua của tỉnh: 10 điểm; Bằng khen: 5 điểm",
    "awardTable capped 15 “Cờ thi đua của Chính phủ” 10 “Cờ thi đua của tỉnh” 5 “Bằng khen”",
  ],
  [
    "base",
    60,
    "Hạng nhất 60 điểm; hạng nhì 45 điểm; hạng ba 30 điểm; hạng tư 15 điểm; hạng năm 0 điểm",
    "rankLookup 1→60 2→45 3→30 4→15 5→0 | max 60",
  ],
  [
    "base",
    60,
    "nhất: 60 điểm, nhì: 45 điểm, ba: 30 điểm, tư: 15 điểm, năm: 0 điểm",
    "rankLookup 1→60 2→45 3→30 4→15 5→0 | max 60",
  ],
  [
    "base",
    5,
    "Chưa đạt: 1/2 điểm tối đa × (kết quả/chỉ tiêu); vượt chỉ tiêu: tính theo đơn vị dẫn đầu",
    "relativeToLeader",
  ],
  ["base", 8, "Kết quả / chỉ tiêu × điểm tối đa", "proportional target 0–100 | stopsAtFull"],
  ["base", 8, "Chấm theo tỷ lệ hoàn thành chỉ tiêu", "proportional target 0–100 | stopsAtFull"],
  ["base", 3, "trên loa phát thanh và 01 tin bài mỗi quý", "KEPT"],
  ["base", 3, "1.234 điểm nếu đạt", "KEPT"],
  ["base", 3, "", ""],
  ["base", null, "phần 1: 1,5 điểm", "sumOfParts 1.5 “phần 1”"],
  ["base", null, "tối đa 10 điểm", "max 10"],
  [
    "base",
    5,
    "Cách chấm như sau:\nĐạt 100%: 5 điểm\nDưới 100%: 0 điểm",
    "tiersByPercent/1 0→0 “Dưới 100%” 100→5 “Đạt 100%” | max 5",
  ],
  [
    "base",
    5,
    "Đạt 100%: 5 điểm; dưới 100%: 0 điểm (căn cứ báo cáo quý IV)",
    "tiersByPercent/1 0→0 “dưới 100% (căn cứ báo cáo quý IV)” 100→5 “Đạt 100%” | max 5",
  ],
  ["base", 5, "Đạt 100% được 5 điểm, dưới 100% tính theo tỷ lệ", "KEPT"],
  ["base", 5, "5 điểm nếu đạt 100%, dưới 100% tính theo tỷ lệ", "KEPT"],
  ["base", 5, "Hoàn thành 100% kế hoạch: 5đ; cứ giảm 1% trừ 0,1đ", "KEPT"],
  [
    "base",
    5,
    "có từ 2 mô hình trở lên: 5 điểm; 1 mô hình: 3 điểm; không có: 0 điểm",
    "tiersByCount 0→0 “không có” 1→3 “1 mô hình” 2→5 “có từ 2 mô hình trở lên” | max 5",
  ],
  ["base", 5, "Đạt từ 90% trở lên: 5 điểm", "sumOfParts 5 “Đạt từ 90% trở lên”"],
  [
    "base",
    5,
    "có mô hình mới: 5 điểm; không có: 0 điểm",
    "tiersByCondition 5 “có mô hình mới” 0 “không có” | max 5",
  ],
];

test.each(SENTENCES)("%s, %s: %s", (...[section, max, text, expected]) => {
  const read = proposeRule({ section, text, max: max === null ? null : decimal(max) });
  const notes = read.notes.map((note) =>
    [
      note.kind,
      "value" in note ? ` ${note.value.toString()}` : "",
      "points" in note ? `=${note.points.toString()}` : "",
    ].join("")
  );
  const parts = [
    read.isUnderstood ? "" : "KEPT",
    showRule(read.rule),
    read.max === null ? "" : `max ${read.max.toString()}`,
    read.hole === null ? "" : `hole ${read.hole.from.toString()}–${read.hole.to.toString()}`,
    notes.join(","),
  ];
  expect(parts.filter((part) => part !== "").join(" | ")).toBe(expected);
});
