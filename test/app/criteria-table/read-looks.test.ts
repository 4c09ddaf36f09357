import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { showReading, typeGrid } from "./show-reading";

test("dashes with points under a number are criteria", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Tuyên truyền", 5],
    ["-", "Có kế hoạch", 2],
    ["-", "Có tin bài", 3],
    ["2", "Báo cáo", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Tuyên truyền = 5",
      "  1.1 Có kế hoạch = 2",
      "  1.2 Có tin bài = 3",
      "2 Báo cáo = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×4",
  });
});

test("dashes over pluses", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Tuyên truyền", 6],
    ["-", "Kế hoạch"],
    ["+", "Năm", 2],
    ["+", "Quý", 1],
    ["-", "Tin bài", 3],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Tuyên truyền = 6",
      "  1.1 Kế hoạch = 3",
      "    1.1.1 Năm = 2",
      "    1.1.2 Quý = 1",
      "  1.2 Tin bài = 3",
    ],
    scale: "6",
    issues: [
      'warning criteria.group-summed C3 {"found":3,"name":"Kế hoạch"}',
      'warning criteria.scale-summed C2 {"found":6}',
    ],
    rows: "header, criterion ×5",
  });
});

test("dashes without points are words of the rule", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Cách chấm"],
    ["1", "Tuyên truyền", 5],
    ["", "- có kế hoạch: 2 điểm"],
    ["", "- có tin bài: 3 điểm"],
    ["2", "Báo cáo", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Tuyên truyền = 5 · sumOfParts 2 \u201ccó kế hoạch\u201d 3 \u201ccó tin bài\u201d",
      "2 Báo cáo = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×4",
  });
});

test("rows without a number under a numbered one", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Tuyên truyền", 5],
    ["", "Có kế hoạch", 2],
    ["", "Có tin bài", 3],
    ["2", "Báo cáo", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Tuyên truyền = 5",
      "  1.1 Có kế hoạch = 2",
      "  1.2 Có tin bài = 3",
      "2 Báo cáo = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×4",
  });
});

test("indentation by spaces is all there is", () => {
  const grid = typeGrid([
    ["Nội dung", "Điểm tối đa"],
    ["Công tác A", 5],
    ["   Việc A1", 2],
    ["   Việc A2", 3],
    ["Công tác B", 5],
    ["   Việc B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Công tác A = 5",
      "  1.1 Việc A1 = 2",
      "  1.2 Việc A2 = 3",
      "2 Công tác B = 5",
      "  2.1 Việc B1 = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed B2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});

test("bold rows are all there is", () => {
  const grid = typeGrid(
    [
      ["Nội dung", "Điểm tối đa"],
      ["Công tác A", 5],
      ["Việc A1", 2],
      ["Việc A2", 3],
      ["Công tác B", 5],
      ["Việc B1", 5],
    ],
    { bold: [1, 4] }
  );
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Công tác A = 5",
      "  1.1 Việc A1 = 2",
      "  1.2 Việc A2 = 3",
      "2 Công tác B = 5",
      "  2.1 Việc B1 = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed B2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});

test("capital rows are all there is", () => {
  const grid = typeGrid([
    ["Nội dung", "Điểm tối đa"],
    ["CÔNG TÁC A", 5],
    ["Việc A1", 2],
    ["Việc A2", 3],
    ["CÔNG TÁC B", 5],
    ["Việc B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 CÔNG TÁC A = 5",
      "  1.1 Việc A1 = 2",
      "  1.2 Việc A2 = 3",
      "2 CÔNG TÁC B = 5",
      "  2.1 Việc B1 = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed B2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});

test("the same style of number on two levels, told apart by bold rows", () => {
  const grid = typeGrid(
    [
      ["TT", "Nội dung", "Điểm tối đa"],
      ["1", "Công tác A", 5],
      ["1", "Việc A1", 2],
      ["2", "Việc A2", 3],
      ["2", "Công tác B", 5],
      ["1", "Việc B1", 5],
    ],
    { bold: [1, 4] }
  );
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Công tác A = 5",
      "  1.1 Việc A1 = 2",
      "  1.2 Việc A2 = 3",
      "2 Công tác B = 5",
      "  2.1 Việc B1 = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});

test("capital headings without a number over numbers that go on", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["", "CÔNG TÁC A"],
    ["1", "Việc 1", 2],
    ["2", "Việc 2", 3],
    ["", "CÔNG TÁC B"],
    ["3", "Việc 3", 5],
    ["", "Tổng cộng", 10],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 CÔNG TÁC A = 5",
      "  1.1 Việc 1 = 2",
      "  1.2 Việc 2 = 3",
      "2 CÔNG TÁC B = 5",
      "  2.3 Việc 3 = 5",
    ],
    scale: "10",
    issues: [
      'warning criteria.group-summed C2 {"found":5,"name":"CÔNG TÁC A"}',
      'warning criteria.group-summed C5 {"found":5,"name":"CÔNG TÁC B"}',
    ],
    rows: "header, criterion ×5, total",
  });
});

test("one criterion over several rows of tiers with points", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Cách chấm"],
    ["1", "Họp giao ban", 5, "đủ"],
    ["", "", 4, "vắng 1"],
    ["", "", 3, "vắng 2"],
    ["", "", 0, "vắng từ 3"],
    ["2", "Báo cáo", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Họp giao ban = 5 · tiersByCount 0→5 \u201cđủ\u201d 1→4 \u201cvắng 1\u201d 2→3 \u201cvắng 2\u201d 3→0 \u201cvắng từ 3\u201d",
      "2 Báo cáo = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});

test("numbered rows with points that are tiers", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Tỷ lệ hội viên", 6],
    ["a", "Từ 90% trở lên", 6],
    ["b", "Từ 75% đến dưới 90%", 4],
    ["c", "Dưới 75%", 1],
    ["2", "Báo cáo", 4],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Tỷ lệ hội viên = 6 · tiersByPercent/1 0→1 \u201cDưới 75%\u201d 75→4 \u201cTừ 75% đến dưới 90%\u201d 90→6 \u201cTừ 90% trở lên\u201d · in %",
      "2 Báo cáo = 4",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});

test("rows with points that end at 0 are tiers, also without bounds", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Kết quả phong trào", 5],
    ["-", "tốt", 5],
    ["-", "khá", 3],
    ["-", "không thực hiện", 0],
    ["2", "Báo cáo", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Kết quả phong trào = 5 · tiersByCondition 5 \u201ctốt\u201d 3 \u201ckhá\u201d 0 \u201ckhông thực hiện\u201d",
      "2 Báo cáo = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×5",
  });
});

test("headings over merged cells stand in the column for numbers", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I. CÔNG TÁC A (5 điểm)"],
    ["1", "Việc A1", 5],
    ["II. CÔNG TÁC B (5 điểm)"],
    ["1", "Việc B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I CÔNG TÁC A = 5", "  I.1 Việc A1 = 5", "II CÔNG TÁC B = 5", "  II.1 Việc B1 = 5"],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×4",
  });
});

test("a name that goes on in the next row", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Tuyên truyền chủ trương của Đảng,", 5],
    ["", "chính sách, pháp luật của Nhà nước"],
    ["2", "Báo cáo", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước = 5",
      "2 Báo cáo = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion ×3",
  });
});
