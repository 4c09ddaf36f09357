import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { showReading, typeGrid } from "./show-reading";

test("numbers without a space, with slash and bracket", () => {
  const grid = typeGrid([
    ["Tiêu chí", "Điểm"],
    ["1.Việc A", 3],
    ["2/ Việc B", 3],
    ["3) Việc C", 2],
    ["4- Việc D", 2],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 3", "2 Việc B = 3", "3 Việc C = 2", "4 Việc D = 2"],
    scale: "10",
    issues: ['warning criteria.scale-summed B2 {"found":10}'],
    rows: "header, criterion ×4",
  });
});

test("levels A, I, 1, 1.1, a", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["A", "Phần A", 10],
    ["I", "Mục I", 10],
    ["1", "Nhóm 1", 6],
    ["1.1", "Nhóm 1.1", 6],
    ["a", "Việc a", 2],
    ["b)", "Việc b", 4],
    ["2", "Việc 2", 4],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "A Phần A = 10",
      "  A.I Mục I = 10",
      "    A.I.1 Nhóm 1 = 6",
      "      1.1 Nhóm 1.1 = 6",
      "        1.1.a Việc a = 2",
      "        1.1.b Việc b = 4",
      "    A.I.2 Việc 2 = 4",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×7",
  });
});

test("numbers that begin again under each group", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "A", 5],
    ["1", "A1", 2],
    ["2", "A2", 3],
    ["II", "B", 5],
    ["1", "B1", 1],
    ["2", "B2", 4],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I A = 5",
      "  I.1 A1 = 2",
      "  I.2 A2 = 3",
      "II B = 5",
      "  II.1 B1 = 1",
      "  II.2 B2 = 4",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×6",
  });
});

test("numbers that go on through the groups", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "A", 5],
    ["1", "A1", 2],
    ["2", "A2", 3],
    ["II", "B", 5],
    ["3", "B3", 1],
    ["4", "B4", 4],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I A = 5",
      "  I.1 A1 = 2",
      "  I.2 A2 = 3",
      "II B = 5",
      "  II.3 B3 = 1",
      "  II.4 B4 = 4",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×6",
  });
});

test("letters that are also Roman numbers", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["A", "Việc A", 1],
    ["B", "Việc B", 2],
    ["C", "Việc C", 3],
    ["D", "Việc D", 4],
    ["E", "Việc E", 5],
    ["F", "Việc F", 6],
    ["G", "Việc G", 7],
    ["H", "Việc H", 8],
    ["I", "Việc I", 9],
    ["", "Tổng", 45],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "A Việc A = 1",
      "B Việc B = 2",
      "C Việc C = 3",
      "D Việc D = 4",
      "E Việc E = 5",
      "F Việc F = 6",
      "G Việc G = 7",
      "H Việc H = 8",
      "I Việc I = 9",
    ],
    scale: "45",
    issues: [],
    rows: "header, criterion ×9, total",
  });
});

test("a, b, c, d, đ, e", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Nhóm", 6],
    ["a)", "Việc a", 1],
    ["b)", "Việc b", 1],
    ["c)", "Việc c", 1],
    ["d)", "Việc d", 1],
    ["đ)", "Việc đ", 1],
    ["e)", "Việc e", 1],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Nhóm = 6",
      "  1.a Việc a = 1",
      "  1.b Việc b = 1",
      "  1.c Việc c = 1",
      "  1.d Việc d = 1",
      "  1.đ Việc đ = 1",
      "  1.e Việc e = 1",
    ],
    scale: "6",
    issues: ['warning criteria.scale-summed C2 {"found":6}'],
    rows: "header, criterion ×7",
  });
});

test("a gap in the numbers", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "A", 5],
    ["3", "C", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 A = 5", "3 C = 5"],
    scale: "10",
    issues: [
      'warning criteria.number-gap A3 {"found":"3","needed":"2"}',
      'warning criteria.scale-summed C2 {"found":10}',
    ],
    rows: "header, criterion ×2",
  });
});

test("1.1 under 2", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "A", 5],
    ["1.1", "A1", 5],
    ["2", "B", 5],
    ["1.2", "B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 A = 5", "  1.1 A1 = 5", "2 B = 5", "  1.2 B1 = 5"],
    scale: "10",
    issues: [
      'warning criteria.number-misplaced A5 {"found":"1.2","needed":"1"}',
      'warning criteria.scale-summed C2 {"found":10}',
    ],
    rows: "header, criterion ×4",
  });
});

test("numbers kept by Excel as numbers: 1.10 became 1.1", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    [1, "Nhóm", 11],
    [1.1, "Việc 1", 1],
    [1.2, "Việc 2", 1],
    [1.3, "Việc 3", 1],
    [1.4, "Việc 4", 1],
    [1.5, "Việc 5", 1],
    [1.6, "Việc 6", 1],
    [1.7, "Việc 7", 1],
    [1.8, "Việc 8", 1],
    [1.9, "Việc 9", 1],
    [1.1, "Việc 10", 1],
    [1.11, "Việc 11", 1],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Nhóm = 11",
      "  1.1 Việc 1 = 1",
      "  1.2 Việc 2 = 1",
      "  1.3 Việc 3 = 1",
      "  1.4 Việc 4 = 1",
      "  1.5 Việc 5 = 1",
      "  1.6 Việc 6 = 1",
      "  1.7 Việc 7 = 1",
      "  1.8 Việc 8 = 1",
      "  1.9 Việc 9 = 1",
      "  1.1 Việc 10 = 1",
      "  1.11 Việc 11 = 1",
    ],
    scale: null,
    issues: [
      'error criteria.number-repeat A12 {"found":"1.1","needed":"10"}',
      'warning criteria.number-gap A13 {"found":"1.11","needed":"10"}',
      'warning criteria.scale-summed C2 {"found":11}',
    ],
    rows: "header, criterion ×12",
  });
});

test("labels with words: Tiêu chí 1", () => {
  const grid = typeGrid([
    ["Nội dung", "Điểm tối đa"],
    ["Tiêu chí 1: Tuyên truyền", 6],
    ["1.1. Kế hoạch", 2],
    ["1.2. Tin bài", 4],
    ["Tiêu chí 2. Báo cáo", 4],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Tuyên truyền = 6", "  1.1 Kế hoạch = 2", "  1.2 Tin bài = 4", "2 Báo cáo = 4"],
    scale: "10",
    issues: ['warning criteria.scale-summed B2 {"found":10}'],
    rows: "header, criterion ×4",
  });
});

test("1.1 under both I and II", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "A", 5],
    ["1.1", "A1", 5],
    ["II", "B", 5],
    ["1.1", "B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I A = 5", "  I.1 A1 = 5", "II B = 5", "  II.1 B1 = 5"],
    scale: "10",
    issues: [
      'warning criteria.number-misplaced A5 {"found":"1.1","needed":"1"}',
      'warning criteria.scale-summed C2 {"found":10}',
    ],
    rows: "header, criterion ×4",
  });
});

test("I.1 under I, and 1.1 under 1", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "A", 5],
    ["I.1", "A1", 5],
    ["II", "B", 5],
    ["II.1", "B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I A = 5", "  I.1 A1 = 5", "II B = 5", "  II.1 B1 = 5"],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×4",
  });
});
