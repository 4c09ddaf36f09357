import type { FormSection } from "../texts/form-line";
import { fieldOf, sentenceOf } from "../texts/sentences";

const LAYOUT =
  "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9; các mục theo biên bản kiểm phiếu của các tổ chức; lời văn là mẫu gợi ý";

const sentence = sentenceOf("voteRecord", LAYOUT);

const field = fieldOf("voteRecord");

/** Words of the record of a vote. */
export const VOTE_RECORD_SECTION: FormSection = {
  title: "BIÊN BẢN KIỂM PHIẾU",
  lines: [
    {
      ...field("number", "Số của biên bản kiểm phiếu", "Ví dụ: 02/BB-KTĐ."),
      isOptional: true,
    },
    field("board", "Ban kiểm phiếu", "Họ tên, đơn vị, nhiệm vụ từng người."),
    {
      ...field("form", "Hình thức bỏ phiếu", "Chọn một hình thức."),
      type: "choice",
      choices: ["Bỏ phiếu kín", "Bỏ phiếu công khai"],
    },
    field("passed", "Giờ thông qua biên bản", "Ví dụ: 11 giờ 00."),
    field("presidium", "Người ký thay mặt đoàn chủ tịch", "Họ và tên."),
    field("head", "Trưởng ban kiểm phiếu", "Họ và tên."),
    sentence("subject", "Về việc", "Bình xét thi đua, đề nghị khen thưởng năm {năm}"),
    sentence("subject-no-awards", "Về việc (không có khen thưởng)", "Bình xét thi đua năm {năm}"),
    sentence(
      "opening",
      "Mở đầu",
      "Hội nghị của {khối}, họp {ngày họp} tại {địa điểm}, đã bỏ phiếu bình xét thi đua năm {năm}."
    ),
    sentence("board-line", "Ban kiểm phiếu", "Ban kiểm phiếu gồm: {ban kiểm phiếu}."),
    sentence("form-line", "Hình thức", "Hình thức bỏ phiếu: {hình thức bỏ phiếu}."),
    sentence("members", "Số người được bỏ phiếu", "- Số thành viên được bỏ phiếu: {số};"),
    sentence("issued", "Phát ra", "- Số phiếu phát ra: {số} phiếu;"),
    sentence("collected", "Thu vào", "- Số phiếu thu vào: {số} phiếu;"),
    sentence("valid", "Hợp lệ", "- Số phiếu hợp lệ: {số} phiếu;"),
    sentence("invalid", "Không hợp lệ", "- Số phiếu không hợp lệ: {số} phiếu."),
    sentence("result", "Kết quả", "Kết quả kiểm phiếu (tỷ lệ tính theo: số phiếu/ {mẫu số}):"),
    sentence("result-award", "Kết quả (từng hình thức)", "{số}. {hình thức}:"),
    sentence(
      "closing",
      "Kết thúc",
      "Biên bản được thông qua trước hội nghị vào lúc {giờ thông qua} cùng ngày./."
    ),
    sentence("presidium-sign", "Chỗ ký bên trái", "TM. Đoàn chủ tịch"),
    sentence("head-sign", "Chỗ ký bên phải", "TM. Ban kiểm phiếu"),
    sentence("sign-note", "Dưới hai chỗ ký", "(Ký, ghi rõ họ tên)"),
    sentence(
      "by-hand",
      "Khi bộ tiêu chí không có bỏ phiếu",
      "(Bộ tiêu chí không quy định bỏ phiếu nên sổ không có số phiếu: ghi tay vào các ô và chỗ chấm.)"
    ),
  ],
};
