import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { showReading, typeGrid } from "./show-reading";

test("B04 a number twice", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "A", 5],
    ["2", "B", 2],
    ["2", "C", 3],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 A = 5", "2 B = 2", "2 C = 3"],
    scale: null,
    issues: [
      'error criteria.number-repeat A4 {"found":"2","needed":"3"}',
      'warning criteria.scale-summed C2 {"found":10}',
    ],
    rows: "header, criterion ×3",
  });
});

test("A09 a date where a number stood", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    [45658, "Việc A", 5],
    ["01/02/2025", "Việc B", 5],
    ["1", "Việc C", 46023],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 5", "2 Việc B = 5", "  2.1 Việc C = ?"],
    scale: null,
    issues: [
      'error criteria.date-value A2 {"found":"45658"}',
      'error criteria.date-value A3 {"found":"01/02/2025"}',
      'error criteria.date-value C4 {"found":"46023"}',
      'warning criteria.scale-summed C2 {"found":10}',
    ],
    rows: "header, criterion ×3",
  });
});

test("A08 A11 errors and a yes in the cells", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Cách chấm"],
    ["1", "Việc A", { error: "#N/A" }],
    ["2", "Việc B", true],
    ["3", "Việc C", 5, { error: "#REF!" }],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = ?", "2 Việc B = ?", "3 Việc C = 5"],
    scale: null,
    issues: [
      'error criteria.error-value D4 {"found":"#REF!"}',
      'error criteria.error-value C2 {"found":"#N/A"}',
      'error criteria.number-unclear C3 {"found":"true"}',
    ],
    rows: "header, criterion ×3",
  });
});

test("A02 points with two readings", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", "1.234"],
    ["2", "Việc B", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = ?", "2 Việc B = 5"],
    scale: null,
    issues: ['error criteria.number-ambiguous C2 {"found":"1.234","readings":"1234 · 1,234"}'],
    rows: "header, criterion ×2",
  });
});

test("A13 words and fractions in the column for points", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", "theo kết quả"],
    ["2", "Việc B", "9/10"],
    ["3", "Việc C", "từ 2 đến 5"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = ?", "2 Việc B = ?", "3 Việc C = ?"],
    scale: null,
    issues: [
      'error criteria.number-unclear C2 {"found":"theo kết quả"}',
      'error criteria.date-value C3 {"found":"9/10"}',
      'error criteria.number-unclear C4 {"found":"từ 2 đến 5"}',
    ],
    rows: "header, criterion ×3",
  });
});

test("A14 numbers that nobody means", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", 1e308],
    ["2", "Việc B", Infinity],
    ["3", "Việc C", "99999999999999999999"],
    ["4", "Việc D", -0],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = ?", "2 Việc B = ?", "3 Việc C = ?", "4 Việc D = ?"],
    scale: null,
    issues: [
      'error criteria.number-unclear C2 {"found":"1e+308"}',
      'error criteria.number-unclear C3 {"found":"Infinity"}',
      'error criteria.number-unclear C4 {"found":"99999999999999999999"}',
      'error criteria.not-positive C5 {"found":0}',
    ],
    rows: "header, criterion ×4",
  });
});

test("points below 0 in the base section", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", -5],
    ["2", "Việc B", 0],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = ?", "2 Việc B = ?"],
    scale: null,
    issues: [
      'error criteria.not-positive C2 {"found":-5}',
      'error criteria.not-positive C3 {"found":0}',
    ],
    rows: "header, criterion ×2",
  });
});

test("A03 a criterion without points is not 0", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A"],
    ["2", "Việc B", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = ?", "2 Việc B = 5"],
    scale: null,
    issues: ['error criteria.points-missing C2 {"name":"Việc A"}'],
    rows: "header, criterion ×2",
  });
});

test("B04 coefficients of 0, below 0 and in words", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm", "Hệ số"],
    ["1", "Việc A", 10, 0],
    ["2", "Việc B", 10, -1],
    ["3", "Việc C", 10, "hai"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 10", "2 Việc B = 10", "3 Việc C = 10"],
    scale: null,
    issues: [
      'error criteria.not-positive D2 {"found":0}',
      'error criteria.not-positive D3 {"found":-1}',
      'error criteria.number-unclear D4 {"found":"hai"}',
      'warning criteria.scale-summed C2 {"found":30}',
    ],
    rows: "header, criterion ×3",
  });
});

test("A10 a percent cell as target", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm", "Chỉ tiêu", "Đơn vị tính"],
    ["1", "Tỷ lệ", 2, 0.95, "%"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Tỷ lệ = 2 · target 0.95 · in %"],
    scale: null,
    issues: [
      'error criteria.percent-cell D2 {"found":"0.95"}',
      'warning criteria.scale-summed C2 {"found":2}',
    ],
    rows: "header, criterion",
  });
});

test("C09 an old font", () => {
  const grid = typeGrid([
    ["TT", "Néi dung", "§iÓm tèi ®a"],
    ["1", "C«ng t¸c tuyªn truyÒn", 10],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [],
    scale: null,
    issues: ['error criteria.old-font C1 {"found":"§iÓm tèi ®a"}', "error criteria.no-header A1"],
    rows: "unread ×2",
  });
});

test("points in the text that differ from the column", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A (5 điểm)", 6],
    ["2", "Việc B (4 điểm)", 4],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 6", "2 Việc B = 4"],
    scale: null,
    issues: [
      'error criteria.points-differ B2 {"found":5,"needed":6}',
      'warning criteria.scale-summed C2 {"found":10}',
    ],
    rows: "header, criterion ×2",
  });
});

test("points without a name, and a row outside the table", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "", 5],
    ["2", "Việc B", 5],
    ["", "Tổng cộng", 10],
    ["", "Người lập"],
    ["", "Điểm của Sở", 7],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 \u2026 = 5", "2 Việc B = 5"],
    scale: null,
    issues: [
      "error criteria.name-missing B2 {}",
      'warning criteria.row-unread B5 {"found":"Người lập"}',
      'error criteria.row-unread B6 {"found":"Điểm của Sở"}',
    ],
    rows: "header, criterion ×2, total, unread ×2",
  });
});
