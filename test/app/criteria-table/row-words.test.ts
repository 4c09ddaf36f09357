import {
  findHeading,
  isNote,
  isSignature,
  isTotal,
} from "../../../src/app/criteria-table/row-words";

test.each([
  ["ĐIỂM THƯỞNG", "bonus"],
  ["Điểm thưởng (tối đa 5 điểm)", "bonus"],
  ["Phần điểm cộng", "bonus"],
  ["Điểm cộng thêm", "bonus"],
  ["Cộng điểm thưởng", "bonus"],
  ["Thưởng điểm", "bonus"],
  ["Diem thuong", "bonus"],
  ["Điểm khuyến khích", "bonus"],
  ["ĐIỂM TRỪ", "penalty"],
  ["Điểm trừ (nếu có)", "penalty"],
  ["Trừ điểm thi đua", "penalty"],
  ["Các trường hợp bị trừ điểm", "penalty"],
  ["Những nội dung bị trừ điểm", "penalty"],
  ["Điểm cộng, điểm trừ", "mixed"],
  ["Điểm trừ và điểm thưởng", "mixed"],
  ["Nội dung thi đua", "base"],
  ["Tiêu chí chấm điểm (100 điểm)", "base"],
  ["Công tác thi đua, khen thưởng", null],
  ["Thưởng thức văn nghệ", null],
  ["Cộng tác viên dân số", null],
  ["Nội dung tuyên truyền pháp luật", null],
  ["Trừ sâu bệnh", null],
])("%s heads: %s", (text, heading) => {
  expect(findHeading(text)).toBe(heading);
});

test.each([
  ["Tổng cộng", true],
  ["TỔNG ĐIỂM (A + B + C)", true],
  ["Cộng (I+II)", true],
  ["Cộng mục II", true],
  ["Tong so diem", true],
  ["Tổng kết công tác năm", false],
  ["Công tác tuyên truyền", false],
  ["Cộng tác với các đoàn thể", false],
  ["Công khai tài chính", false],
  ["Tổng số hội viên đạt 90%", false],
])("%s adds up: %s", (text, expected) => {
  expect(isTotal(text)).toBe(expected);
});

test.each([
  ["Hà Nội, ngày 5 tháng 12 năm 2025", true],
  ["……, ngày … tháng … năm 20…", true],
  ["TM. BAN CHẤP HÀNH", true],
  ["KT. CHỦ TỊCH", true],
  ["Người lập biểu", true],
  ["Trưởng khối", true],
  ["Nơi nhận:", true],
  ["Ngày hội đại đoàn kết", false],
  ["Tuyên truyền ngày thành lập Hội", false],
])("%s is under the table: %s", (text, expected) => {
  expect(isSignature(text)).toBe(expected);
});

test.each([
  ["Ghi chú: điểm lẻ đến 0,25", true],
  ["(*) Có minh chứng kèm theo", true],
  ["* Lưu ý", true],
  ["Chú trọng công tác dân vận", false],
])("%s is a remark: %s", (text, expected) => {
  expect(isNote(text)).toBe(expected);
});
