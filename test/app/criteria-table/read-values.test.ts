import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { showReading, typeGrid } from "./show-reading";

test("points in the text, no column for them", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Cách chấm"],
    ["I", "Công tác A (10 điểm)"],
    ["1", "Việc A1 (4đ)"],
    ["2", "Việc A2: tối đa 6 điểm"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I Công tác A = 10", "  I.1 Việc A1 = 4", "  I.2 Việc A2 = 6"],
    scale: "10",
    issues: ['warning criteria.scale-summed B2 {"found":10}'],
    rows: "header, criterion ×3",
  });
});

test("A01 points as text, with comma, point, unit and words", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "A", "1,5"],
    ["2", "B", "2.5"],
    ["3", "C", "3 điểm"],
    ["4", "D", "4đ"],
    ["5", "E", "Tối đa 5"],
    ["6", "F", "0-6"],
    ["7", "G", "(7)"],
    ["", "Tổng", "29"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 A = 1.5", "2 B = 2.5", "3 C = 3", "4 D = 4", "5 E = 5", "6 F = 6", "7 G = 7"],
    scale: "29",
    issues: [],
    rows: "header, criterion ×7, total",
  });
});

test("A12 full-width digits, thin and zero-width spaces", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc\u00a0A", "９,５"],
    ["2", "Việc\u200b B", "0,5\u200b"],
    ["3", "Thêm", "1\u202f000"],
    ["", "Tổng cộng", "\u20091 010"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 9.5", "2 Việc B = 0.5", "3 Thêm = 1000"],
    scale: "1010",
    issues: [],
    rows: "header, criterion ×3, total",
  });
});

test("three decimals, and a live sum off by a hair", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "A", 0.30000000000000004],
    ["1", "A1", 0.1],
    ["2", "A2", 0.2],
    ["II", "B", "0,125"],
    ["1", "B1", 0.125],
    ["", "Tổng cộng", 0.425],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I A = 0.3",
      "  I.1 A1 = 0.1",
      "  I.2 A2 = 0.2",
      "II B = 0.125",
      "  II.1 B1 = 0.125",
    ],
    scale: "0.425",
    issues: [],
    rows: "header, criterion ×5, total",
  });
});

test("coefficients", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Hệ số"],
    ["1", "Việc A", 10, 2],
    ["2", "Việc B", 10, "1,5"],
    ["3", "Việc C", 10],
    ["", "Tổng cộng", 45],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 10 · ×2", "2 Việc B = 10 · ×1.5", "3 Việc C = 10"],
    scale: "45",
    issues: [],
    rows: "header, criterion ×3, total",
  });
});

test("targets and measures", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm", "Chỉ tiêu", "ĐVT"],
    ["1", "Tỷ lệ", 2, "100%"],
    ["2", "Mô hình", 2, "3 mô hình"],
    ["3", "Tin bài", 2, 12, "bài"],
    ["4", "Khác", 2, "theo kế hoạch"],
    ["", "Tổng", 8],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Tỷ lệ = 2 · target 100 · in %",
      "2 Mô hình = 2 · target 3 · in mô hình",
      "3 Tin bài = 2 · target 12 · in bài",
      "4 Khác = 2",
    ],
    scale: "8",
    issues: ['warning criteria.target-unread D5 {"found":"theo kế hoạch"}'],
    rows: "header, criterion ×4, total",
  });
});

test("C05 C10 names that look like formulas or code", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", '=HYPERLINK("x")', 2],
    ["2", "__proto__", 2],
    ["3", "+84 912", 2],
    ["4", "@abc", 2],
    ["5", "constructor", 2],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      '1 =HYPERLINK("x") = 2',
      "2 __proto__ = 2",
      "3 +84 912 = 2",
      "4 @abc = 2",
      "5 constructor = 2",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});
