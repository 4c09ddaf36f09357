import { readCriteriaTable } from "../../../src/app/criteria-table/read-criteria-table";
import { loadFixture } from "./load-fixture";
import { showReading } from "./show-reading";

test("doan-bu-dang-2015.csv", () => {
  expect(showReading(readCriteriaTable(loadFixture("doan-bu-dang-2015.csv")))).toEqual({
    criteria: [
      "1 Xây dựng chương trình năm và hội nghị triển khai = 5 · tiersByCondition 5 “có chương trình và tổ chức hội nghị triển khai cho 100% cơ sở” 3 “có chương trình, không hội nghị” 0 “không”",
      "2 Thông tin, báo cáo = 8 · tiersByCondition 8 “đủ, đúng hạn” 6 “thiếu 2 báo cáo tháng” 4 “thiếu 1 báo cáo quý hoặc 3 báo cáo tháng” 0 “thiếu 1 báo cáo quý và từ 4 báo cáo tháng”",
      "3 Họp giao ban = 5 · tiersByCount 0→5 “đủ” 1→4 “vắng 1” 2→3 “vắng 2” 3→1 “vắng 3” 4→0 “vắng từ 4”",
    ],
    scale: "18",
    issues: [
      'warning criteria.points-from-rule C6 {"name":"Xây dựng chương trình năm và hội nghị triển khai","found":5}',
      'warning criteria.points-from-rule C7 {"name":"Thông tin, báo cáo","found":8}',
      'warning criteria.points-from-rule C8 {"name":"Họp giao ban","found":5}',
      'warning criteria.scale-summed B6 {"found":18}',
    ],
    rows: "title ×2, header, criterion ×3",
  });
});

test("doan-bu-dang-2015-gop-o.json", () => {
  expect(showReading(readCriteriaTable(loadFixture("doan-bu-dang-2015-gop-o.json")))).toEqual({
    criteria: [
      "1 Xây dựng chương trình năm và hội nghị triển khai = 5 · tiersByCondition 5 “có chương trình và tổ chức hội nghị triển khai cho 100% cơ sở” 3 “có chương trình, không hội nghị” 0 “không”",
      "2 Thông tin, báo cáo = 8 · tiersByCondition 8 “đủ, đúng hạn” 6 “thiếu 2 báo cáo tháng” 4 “thiếu 1 báo cáo quý hoặc 3 báo cáo tháng” 0 “thiếu 1 báo cáo quý và từ 4 báo cáo tháng”",
      "3 Họp giao ban = 5 · tiersByCount 0→5 “đủ” 1→4 “vắng 1” 2→3 “vắng 2” 3→1 “vắng 3” 4→0 “vắng từ 4”",
    ],
    scale: "18",
    issues: ['warning criteria.scale-summed D3 {"found":18}'],
    rows: "title, header, criterion ×12",
  });
});

test("hoi-nong-dan-thanh-loi-2017.csv", () => {
  expect(showReading(readCriteriaTable(loadFixture("hoi-nong-dan-thanh-loi-2017.csv")))).toEqual({
    criteria: [
      "1 Công tác tuyên truyền, giáo dục chính trị tư tưởng = 19.5",
      "  1.1 Học tập, quán triệt Nghị quyết Trung ương 4, 5 (khóa XII) = 5 · sumOfParts 2 “phần 1” 1.5 “phần 2” 1.5 “phần 3”",
      "  1.2 Tuyên truyền nghị quyết, hoạt động Hội = 3 · kept “trên loa phát thanh và 01 tin bài mỗi quý”",
      "  1.3 Phổ biến pháp luật = 1.5",
      "  1.4 Học tập và làm theo Hồ Chí Minh = ? · sumOfParts 1.5 “phần 1”",
    ],
    scale: null,
    issues: [
      'warning criteria.rule-unread B6 {"found":"trên loa phát thanh và 01 tin bài mỗi quý"}',
      'error criteria.points-missing C8 {"name":"Học tập và làm theo Hồ Chí Minh"}',
      'warning criteria.scale-summed C4 {"found":19.5}',
    ],
    rows: "title ×2, header, criterion ×5",
  });
});

test("hcmc-diem-thuong.csv", () => {
  expect(showReading(readCriteriaTable(loadFixture("hcmc-diem-thuong.csv")))).toEqual({
    criteria: [
      "1 Điểm do sở, ban, ngành thành phố chấm = 100",
      "bonus ≤ ∞",
      "  CT.1 Cờ thi đua xuất sắc của thành phố hoặc bộ, ngành = 10",
      "  CT.2 Cờ thi đua của Chính phủ = 15",
    ],
    scale: "100",
    issues: [],
    rows: "title ×2, header, criterion ×4",
  });
});

test("cong-an-dang-cham.json", () => {
  expect(showReading(readCriteriaTable(loadFixture("cong-an-dang-cham.json")))).toEqual({
    criteria: [
      "1 Chỉ tiêu định lượng = 5 · relativeToLeader · target 10",
      "2 Chỉ tiêu định tính = 5 · achieved",
      "3 Điểm cộng, trừ theo lần = 3 · plusMinus ≥ – -3 “bị phê bình” 3 “biểu dương”",
      "4 Chấm trực tiếp = 5",
      "5 Thứ hạng ở cụm cấp bộ = 60 · rankLookup 1→60 2→45 3→30 4→15 5→0",
    ],
    scale: null,
    issues: ['error ruleset.scale-sum A1 {"found":78,"needed":1000}'],
    rows: "title, header ×3, criterion ×5",
  });
});

test.each([
  ["hcmc-bang-bieu-4.csv", 10],
  ["ccb-cum-xep-loai-90.csv", 6],
  ["cong-doan-co-so-nguong-xep-loai.csv", 6],
  ["nghe-an-du-thao-2025-nguong.csv", 6],
])("%s lists units or classes: refused as a table of criteria, every row told", (name, count) => {
  expect(showReading(readCriteriaTable(loadFixture(name)))).toEqual({
    criteria: [],
    scale: null,
    issues: ["error criteria.no-header A1"],
    rows: `unread ×${count}`,
  });
});
