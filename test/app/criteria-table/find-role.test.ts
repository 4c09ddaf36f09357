import { findRole } from "../../../src/app/criteria-table/column-roles";

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  number: ["TT", "STT", "Số TT", "S.T.T", "Số thứ tự", "so tt", "Mã tiêu chí"],
  text: [
    "Nội dung",
    "Tiêu chí",
    "NỘI DUNG TIÊU CHÍ",
    "Nội dung chấm điểm",
    "Nội dung đánh giá",
    "Tiêu chuẩn",
    "Các nội dung thi đua",
    "Tên tiêu chí",
    "Nội dung, chỉ tiêu thi đua",
  ],
  points: [
    "Thang điểm",
    "Điểm tối đa",
    "Điểm chuẩn",
    "Điểm",
    "Điểm tối đa (100)",
    "Biểu điểm",
    "Điểm chuẩn tối đa",
    "Điểm quy định",
    "Số điểm",
  ],
  target: ["Chỉ tiêu", "Chỉ tiêu được giao", "Kế hoạch giao", "Chỉ tiêu năm 2025"],
  measure: ["Đơn vị tính", "ĐVT", "Đơn vị đo"],
  rule: [
    "Điều kiện",
    "Cách chấm",
    "Hướng dẫn chấm điểm",
    "Điều kiện chấm điểm",
    "Phương pháp tính điểm",
    "Mức độ",
  ],
  evidence: [
    "Văn bản chứng minh",
    "Minh chứng",
    "Tài liệu kiểm chứng",
    "Hồ sơ minh chứng",
    "Tài liệu, văn bản chứng minh",
  ],
  weight: ["Hệ số", "Trọng số (%)"],
  note: ["Ghi chú"],
  entry: [
    "Điểm tự chấm",
    "Điểm thẩm định",
    "Điểm khối chấm",
    "Giải trình",
    "Lý do",
    "Kết quả thực hiện",
    "Đơn vị tự đánh giá",
    "Điểm chính thức",
    "Xếp loại",
    "Chấm chéo",
  ],
};
const CASES = Object.entries(HEADERS).flatMap(([role, words]) =>
  words.map((word) => [word, role] as const)
);

test.each(CASES)("%s → %s, also without accents, in capitals and decomposed", (word, role) => {
  const plain = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
  const forms = [word, word.toUpperCase(), word.normalize("NFD"), ` ${plain.replace(" ", " \n ")}`];
  expect(forms.map(findRole)).toEqual(forms.map(() => role));
});

test.each(["Thời hạn", "Tên quận, huyện", "Sở Nội vụ", "", "x".repeat(200)])(
  "%s means nothing here",
  (word) => {
    expect(findRole(word)).toBeNull();
  }
);
