import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { showReading, typeGrid } from "./show-reading";

test("sums after each group and at the end", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "A", 5],
    ["1", "A1", 5],
    ["", "Cộng mục I", 5],
    ["II", "B", 4],
    ["1", "B1", 4],
    ["", "Cộng", 4],
    ["", "Tổng cộng (I+II)", 9],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I A = 5", "  I.1 A1 = 5", "II B = 4", "  II.1 B1 = 4"],
    scale: "9",
    issues: [],
    rows: "header, criterion ×2, total, criterion ×2, total ×2",
  });
});

test("bonus and penalty with numbers of their own and limits", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "A", 10],
    ["1", "A1", 10],
    ["II", "Điểm thưởng (tối đa 3 điểm)"],
    ["1", "Sáng kiến", 2],
    ["2", "Đăng cai", 2],
    ["III", "Điểm trừ", 2],
    ["1", "Chậm báo cáo", -1],
    ["2", "Vắng họp", "-1"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I A = 10",
      "  I.1 A1 = 10",
      "bonus ≤ 3",
      "  II.1 Sáng kiến = 2",
      "  II.2 Đăng cai = 2",
      "penalty ≤ 2",
      "  III.1 Chậm báo cáo = 1",
      "  III.2 Vắng họp = 1",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×8",
  });
});

test("bonus and penalty under one heading", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Cách chấm"],
    ["1", "Việc A", 10],
    ["2", "Điểm cộng, điểm trừ"],
    ["-", "Sáng kiến", 2, "cộng 2 điểm"],
    ["-", "Vắng họp", 1, "trừ 1 điểm"],
    ["-", "Khác", 1],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Việc A = 10",
      "bonus ≤ ∞",
      "  CT.1 Sáng kiến = 2 · achieved",
      "penalty ≤ ∞",
      "  DT.1 Vắng họp = 1 · achieved",
    ],
    scale: null,
    issues: [
      'error criteria.section-unclear B6 {"found":"Khác"}',
      'warning criteria.scale-summed C2 {"found":10}',
    ],
    rows: "header, criterion ×5",
  });
});

test("A base, B bonus, C penalty", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["A", "NỘI DUNG THI ĐUA", 10],
    ["I", "Công tác", 10],
    ["1", "Việc", 10],
    ["B", "ĐIỂM THƯỞNG", 2],
    ["1", "Sáng kiến", 2],
    ["C", "ĐIỂM TRỪ", 3],
    ["1", "Vắng họp", 3],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I Công tác = 10",
      "  I.1 Việc = 10",
      "bonus ≤ 2",
      "  B.1 Sáng kiến = 2",
      "penalty ≤ 3",
      "  C.1 Vắng họp = 3",
    ],
    scale: "10",
    issues: [],
    rows: "header, criterion ×7",
  });
});

test("headings without a number, items as dashes with points in words", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", 10],
    ["", "Tổng điểm", 10],
    ["", "Điểm thưởng"],
    ["", "- Cờ thi đua của tỉnh: cộng 10 điểm"],
    ["", "- Bằng khen: cộng 5 điểm"],
    ["", "Điểm trừ"],
    ["", "- Bị phê bình: trừ 2 điểm"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Việc A = 10",
      "bonus ≤ ∞",
      "  CT.1 Cờ thi đua của tỉnh: cộng 10 điểm = 10 · achieved",
      "  CT.2 Bằng khen: cộng 5 điểm = 5 · achieved",
      "penalty ≤ ∞",
      "  DT.1 Bị phê bình: trừ 2 điểm = 2 · achieved",
    ],
    scale: "10",
    issues: [
      'warning criteria.points-from-rule B5 {"name":"Cờ thi đua của tỉnh: cộng 10 điểm","found":10}',
      'warning criteria.points-from-rule B6 {"name":"Bằng khen: cộng 5 điểm","found":5}',
      'warning criteria.points-from-rule B8 {"name":"Bị phê bình: trừ 2 điểm","found":2}',
    ],
    rows: "header, criterion, total, criterion ×5",
  });
});

test("remarks, date, function and name under the table", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", 10],
    ["", "Tổng cộng", 10],
    ["Ghi chú: điểm lẻ đến 0,25."],
    ["", "", "Hà Nội, ngày 5 tháng 12 năm 2025"],
    ["NGƯỜI LẬP", "", "TRƯỞNG KHỐI"],
    ["(Ký, ghi rõ họ tên)"],
    [],
    ["Nguyễn Văn A", "", "Trần Thị B"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 10"],
    scale: "10",
    issues: [],
    rows: "header, criterion, total, note, signature ×4",
  });
});

test("classes under the total are no criteria and are told", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", 10],
    ["", "Tổng cộng", 10],
    ["", "Từ 9 điểm trở lên: xuất sắc"],
    ["", "Dưới 9 điểm: hoàn thành"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 10"],
    scale: "10",
    issues: [
      'warning criteria.row-unread B4 {"found":"Từ 9 điểm trở lên: xuất sắc"}',
      'warning criteria.row-unread B5 {"found":"Dưới 9 điểm: hoàn thành"}',
    ],
    rows: "header, criterion, total, unread ×2",
  });
});

test("a group without points", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "Công tác A"],
    ["1", "A1", 2],
    ["2", "A2", 3],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I Công tác A = 5", "  I.1 A1 = 2", "  I.2 A2 = 3"],
    scale: "5",
    issues: [
      'warning criteria.group-summed C2 {"found":5,"name":"Công tác A"}',
      'warning criteria.scale-summed C2 {"found":5}',
    ],
    rows: "header, criterion ×3",
  });
});

test("the scale in the title, no total row", () => {
  const grid = typeGrid([
    ["BẢNG ĐIỂM (thang điểm 10)"],
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", 4],
    ["2", "Việc B", 6],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 4", "2 Việc B = 6"],
    scale: "10",
    issues: [],
    rows: "title, header, criterion ×2",
  });
});

test("title and total do not agree", () => {
  const grid = typeGrid([
    ["BẢNG TIÊU CHÍ \u2013 thang điểm 100"],
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", 4],
    ["2", "Việc B", 6],
    ["", "Tổng cộng", 10],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 4", "2 Việc B = 6"],
    scale: null,
    issues: ['error criteria.total-differs A1 {"found":100,"needed":10,"name":""}'],
    rows: "title, header, criterion ×2, total",
  });
});

test("rules and evidence in a group row", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm", "Cách chấm", "Minh chứng"],
    ["I", "Công tác A", 5, "chấm theo báo cáo", "Báo cáo"],
    ["1", "Việc A1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I Công tác A = 5", "  I.1 Việc A1 = 5"],
    scale: "5",
    issues: [
      'warning criteria.group-extra D2 {"found":"chấm theo báo cáo","name":"Công tác A"}',
      'warning criteria.group-extra E2 {"found":"Báo cáo","name":"Công tác A"}',
      'warning criteria.scale-summed C2 {"found":5}',
    ],
    rows: "header, criterion ×2",
  });
});
