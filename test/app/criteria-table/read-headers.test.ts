import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { showReading, typeGrid } from "./show-reading";

test("titles, blank rows and a merged title before the header", () => {
  const grid = typeGrid([
    ["UBND TỈNH A", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["", "", "Độc lập - Tự do - Hạnh phúc"],
    [],
    ["BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2025"],
    ["(Ban hành kèm theo Kế hoạch số 12/KH-UBND)"],
    [],
    ["TT", "Nội dung", "Điểm tối đa"],
    ["I", "Công tác A", 10],
    ["1", "Việc A1", 4],
    ["2", "Việc A2", 6],
    ["", "Tổng cộng", 10],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["I Công tác A = 10", "  I.1 Việc A1 = 4", "  I.2 Việc A2 = 6"],
    scale: "10",
    issues: [],
    rows: "title ×4, header, criterion ×3, total",
  });
});

test("a header of two rows: Điểm over Tối đa and Tự chấm", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm", "", "Ghi chú"],
    ["", "", "Tối đa", "Tự chấm"],
    ["1", "Việc A", 4, 4, "x"],
    ["2", "Việc B", 6, 5],
    ["", "Cộng", 10, 9],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 4", "2 Việc B = 6"],
    scale: "10",
    issues: [],
    rows: "header ×2, criterion ×2, total",
  });
});

test("a header of two rows, the upper one only over the points", () => {
  const grid = typeGrid([
    ["", "", "Chấm điểm"],
    ["STT", "Tiêu chí", "Tối đa", "Thẩm định"],
    ["1", "Việc A", 4, 4],
    ["2", "Việc B", 6],
    ["", "Tổng điểm", 10],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 4", "2 Việc B = 6"],
    scale: "10",
    issues: [],
    rows: "header ×2, criterion ×2, total",
  });
});

test("a row that numbers the columns", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Điểm tự chấm"],
    ["(1)", "(2)", "(3)", "(4)"],
    ["1", "Việc A", 10],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 10"],
    scale: "10",
    issues: ['warning criteria.scale-summed C3 {"found":10}'],
    rows: "header ×2, criterion",
  });
});

test("headers in capitals, without accents, with breaks and odd spaces", () => {
  const grid = typeGrid([
    [
      " SO  TT",
      "NOI\nDUNG TIEU CHI",
      "DIEM\r\nTOI   DA",
      "HUONG DAN CHAM",
      "VAN BAN CHUNG MINH",
      "DIEM TU CHAM",
    ],
    ["1", "Viec A", 10, "Dat: 10 diem; khong dat: 0 diem", "Bao cao"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Viec A = 10 · achieved · by Bao cao"],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion",
  });
});

test("C03 decomposed letters everywhere", () => {
  const grid = typeGrid([
    [
      "Số TT".normalize("NFD"),
      "Nội dung tiêu chuẩn".normalize("NFD"),
      "Điểm chuẩn".normalize("NFD"),
    ],
    ["I", "Công tác tuyên truyền".normalize("NFD"), 10],
    ["1", "Phổ biến pháp luật (4 điểm)".normalize("NFD")],
    ["2", "Điều hành".normalize("NFD"), 6],
    ["", "Tổng cộng".normalize("NFD"), 10],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I Công tác tuyên truyền = 10",
      "  I.1 Phổ biến pháp luật = 4",
      "  I.2 Điều hành = 6",
    ],
    scale: "10",
    issues: [],
    rows: "header, criterion ×3, total",
  });
});

test("A19 columns in another order", () => {
  const grid = typeGrid([
    ["Minh chứng", "Điểm tự chấm", "Thang điểm", "Hướng dẫn chấm", "Nội dung", "TT"],
    ["Báo cáo", "", 10, "Có: 10 điểm; không: 0 điểm", "Việc A", "1"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 10 · achieved · by Báo cáo"],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion",
  });
});

test("no column for numbers: they stand in the text", () => {
  const grid = typeGrid([
    ["Nội dung tiêu chí", "Điểm"],
    ["I. Công tác A", 10],
    ["1. Việc A1", 4],
    ["2. Việc A2", 6],
    ["II. Công tác B", 5],
    ["1) Việc B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I Công tác A = 10",
      "  I.1 Việc A1 = 4",
      "  I.2 Việc A2 = 6",
      "II Công tác B = 5",
      "  II.1 Việc B1 = 5",
    ],
    scale: "15",
    issues: ['warning criteria.scale-summed B2 {"found":15}'],
    rows: "header, criterion ×5",
  });
});

test("the header again on a new page", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa"],
    ["1", "Việc A", 4],
    ["TT", "Nội dung", "Điểm tối đa"],
    ["2", "Việc B", 6],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 4", "2 Việc B = 6"],
    scale: "10",
    issues: ['warning criteria.scale-summed C2 {"found":10}'],
    rows: "header, criterion, header, criterion",
  });
});

test("two columns of one meaning", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Thang điểm"],
    ["1", "Việc A", 5, 6],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 5"],
    scale: null,
    issues: [
      'error criteria.column-twice D1 {"found":"Thang điểm","other":"Điểm tối đa"}',
      'warning criteria.scale-summed C2 {"found":5}',
    ],
    rows: "header, criterion",
  });
});

test("a column of no known meaning", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Thời hạn"],
    ["1", "Việc A", 5, "30/6"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 5"],
    scale: "5",
    issues: [
      'warning criteria.column-unknown D1 {"found":"Thời hạn"}',
      'warning criteria.scale-summed C2 {"found":5}',
    ],
    rows: "header, criterion",
  });
});

test("a bare Điểm beside Điểm tối đa is for entry", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Điểm tối đa", "Điểm"],
    ["1", "Việc A", 5, 4],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: ["1 Việc A = 5"],
    scale: "5",
    issues: ['warning criteria.scale-summed C2 {"found":5}'],
    rows: "header, criterion",
  });
});

test("a column for groups and one for items", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Tiêu chí", "Điểm tối đa"],
    ["I", "Công tác A (5 điểm)", "Việc A1", 2],
    ["", "", "Việc A2", 3],
    ["II", "Công tác B (5 điểm)", "Việc B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "I Công tác A = 5",
      "  I.1 Việc A1 = 2",
      "  I.2 Việc A2 = 3",
      "II Công tác B = 5",
      "  II.1 Việc B1 = 5",
    ],
    scale: "10",
    issues: ['warning criteria.scale-summed D2 {"found":10}'],
    rows: "header, criterion ×3",
  });
});

test("a column for groups and numbered items", () => {
  const grid = typeGrid([
    ["TT", "Nội dung", "Tiêu chí", "Điểm tối đa"],
    ["1", "Công tác A", "Việc A1", 2],
    ["2", "", "Việc A2", 3],
    ["3", "Công tác B", "Việc B1", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Công tác A = 5",
      "  1.1 Việc A1 = 2",
      "  1.2 Việc A2 = 3",
      "2 Công tác B = 5",
      "  2.3 Việc B1 = 5",
    ],
    scale: "10",
    issues: [
      'warning criteria.group-summed D2 {"found":5,"name":"Công tác A"}',
      'warning criteria.group-summed D4 {"found":5,"name":"Công tác B"}',
      'warning criteria.scale-summed D2 {"found":10}',
    ],
    rows: "header, criterion ×3",
  });
});

test("no header at all", () => {
  const grid = typeGrid([
    ["1", "Việc A", 5],
    ["2", "Việc B", 5],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [],
    scale: null,
    issues: ["error criteria.no-header A1"],
    rows: "unread ×2",
  });
});

test("a list of units is no table of criteria", () => {
  const grid = typeGrid([
    ["STT", "Tên quận, huyện", "Điểm (+ điểm thưởng)", "Xếp hạng"],
    ["1", "Quận 1"],
    ["2", "Quận 3"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [],
    scale: null,
    issues: ["error criteria.no-header A1"],
    rows: "unread ×3",
  });
});

test("only a header", () => {
  const grid = typeGrid([["TT", "Nội dung", "Điểm tối đa"]]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [],
    scale: null,
    issues: ["error criteria.no-rows A1", "error ruleset.empty –"],
    rows: "header",
  });
});

test("two evidence columns and two of rules", () => {
  const grid = typeGrid([
    [
      "TT",
      "Nội dung",
      "Điểm tối đa",
      "Điều kiện",
      "Cách chấm",
      "Minh chứng",
      "Tài liệu kiểm chứng",
    ],
    ["1", "Việc A", 5, "có kế hoạch: 2 điểm", "có báo cáo: 3 điểm", "KH", "BC"],
  ]);
  expect(showReading(readCriteriaTable(grid))).toEqual({
    criteria: [
      "1 Việc A = 5 · sumOfParts 2 \u201ccó kế hoạch\u201d 3 \u201ccó báo cáo\u201d · by KH BC",
    ],
    scale: "5",
    issues: ['warning criteria.scale-summed C2 {"found":5}'],
    rows: "header, criterion",
  });
});
