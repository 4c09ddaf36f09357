import type { FormSection } from "../texts/form-line";
import { fieldOf, sentenceOf } from "../texts/sentences";

const LAYOUT =
  "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9; lời văn theo tin về các khối thi đua Điện Biên, Quảng Ninh năm 2018 (mẫu gợi ý)";

const sentence = sentenceOf("headElection", LAYOUT);

const field = fieldOf("headElection");

/** Words of the record of how the head of the next year was chosen. {chọn} and {được chọn} follow Tổng quan. */
export const HEAD_ELECTION_SECTION: FormSection = {
  title: "BIÊN BẢN BẦU, SUY TÔN, LUÂN PHIÊN KHỐI TRƯỞNG",
  lines: [
    {
      ...field("number", "Số của biên bản bầu, suy tôn", "Ví dụ: 03/BB-KTĐ."),
      isOptional: true,
    },
    field("candidates", "Đơn vị được giới thiệu", "Đơn vị nào giới thiệu đơn vị nào, lý do."),
    field("vote-form", "Cách biểu quyết khi chọn", "Ví dụ: giơ tay; bỏ phiếu kín."),
    field("vote-result", "Kết quả biểu quyết khi chọn", "Ví dụ: 6/6 đơn vị nhất trí, đạt 100%."),
    {
      ...field("deputy", "Khối phó năm sau", "Để trống thì không in."),
      isOptional: true,
    },
    sentence("subject", "Về việc", "{Chọn} {chức danh} năm {năm sau}"),
    sentence(
      "purpose",
      "Nội dung",
      "1. Đại diện các đơn vị thành viên của {khối} tiến hành {chọn} {chức danh} năm {năm sau}."
    ),
    sentence(
      "candidates-line",
      "Giới thiệu",
      "2. Đơn vị được giới thiệu: {đơn vị được giới thiệu}."
    ),
    sentence(
      "vote-line",
      "Biểu quyết",
      "3. Cách biểu quyết: {cách biểu quyết}. Kết quả: {kết quả biểu quyết}."
    ),
    sentence(
      "result",
      "Kết quả",
      "4. Hội nghị thống nhất: {khối trưởng mới} {được chọn} {chức danh} năm {năm sau}."
    ),
    sentence("deputy-line", "Khối phó năm sau", "Khối phó năm {năm sau}: {khối phó năm sau}."),
  ],
};
