import type { FormSection } from "../texts/form-line";
import { fieldOf, sentenceOf } from "../texts/sentences";
import { MEETING_LINES } from "./meeting-lines";

const LAYOUT =
  "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9; nội dung theo Thông tư 14/2015/TT-BTP, Mẫu 3; lời văn là mẫu gợi ý";

export const HAND_VOTE = "Giơ tay";
export const SECRET_VOTE = "Bỏ phiếu kín";

const sentence = sentenceOf("minutes", LAYOUT);

const field = fieldOf("minutes");

/** Words of the minutes of the meeting at which the bloc reviews its units. */
export const MINUTES_SECTION: FormSection = {
  title:
    "BIÊN BẢN HỌP BÌNH XÉT (phần cuộc họp dùng chung với biên bản kiểm phiếu, biên bản bầu, suy tôn)",
  lines: [
    ...MEETING_LINES,
    {
      ...field("number", "Số của biên bản họp", "Ví dụ: 01/BB-KTĐ. Số dưới 10 thêm số 0 ở trước."),
      isOptional: true,
    },
    {
      ...field("vote-form", "Hình thức biểu quyết", "Chọn một hình thức."),
      type: "choice",
      choices: [HAND_VOTE, SECRET_VOTE],
    },
    field("vote-result", "Kết quả biểu quyết", "Ví dụ: 6/6 đơn vị nhất trí, đạt 100%."),
    field(
      "opinions",
      "Ý kiến thảo luận",
      "Ai nói gì, nhất là ý kiến không đồng ý và lý do. Không có thì ghi: không có ý kiến khác."
    ),
    sentence("subject", "Về việc", "Họp bình xét thi đua, đề nghị khen thưởng năm {năm}"),
    sentence(
      "subject-no-awards",
      "Về việc (không có khen thưởng)",
      "Họp bình xét thi đua năm {năm}"
    ),
    sentence(
      "contents",
      "Nội dung",
      "1. Hội nghị xét kết quả thi đua năm {năm} của {số đơn vị của khối} đơn vị trong {khối} và đề nghị khen thưởng."
    ),
    sentence(
      "contents-no-awards",
      "Nội dung (không có khen thưởng)",
      "1. Hội nghị xét kết quả thi đua năm {năm} của {số đơn vị của khối} đơn vị trong {khối}."
    ),
    sentence(
      "standards",
      "Tiêu chuẩn",
      "2. Tiêu chuẩn bình xét: theo {bộ tiêu chí}. {cách xếp hạng}"
    ),
    sentence("opinions-line", "Ý kiến thảo luận", "3. Ý kiến thảo luận: {ý kiến}."),
    sentence(
      "vote-line",
      "Biểu quyết",
      "4. Hình thức biểu quyết: {hình thức biểu quyết}. Kết quả: {kết quả biểu quyết}{kèm theo}."
    ),
    sentence("vote-attached", "Khi bỏ phiếu kín", "(có biên bản kiểm phiếu kèm theo)"),
    sentence("result", "Kết quả", "5. Kết quả bình xét:"),
    sentence(
      "not-considered",
      "Đơn vị không được xét",
      "Không xét {số} đơn vị, lý do ghi ở cột cuối của bảng."
    ),
    sentence("all-considered", "Khi xét đủ", "Tất cả các đơn vị đều được xét."),
    sentence(
      "undecided",
      "Còn bằng nhau ở suất cuối",
      "Còn {số} đơn vị bằng nhau ở suất cuối, hội nghị chưa quyết định."
    ),
    sentence(
      "deviations",
      "Quyết định riêng của khối",
      "Hội nghị có {số} quyết định riêng (dấu * trong bảng), lý do như sau:"
    ),
    sentence(
      "no-deviations",
      "Khi không có quyết định riêng",
      "Hội nghị thống nhất đề nghị theo điểm và cơ cấu khen thưởng, không có quyết định khác."
    ),
    sentence(
      "deviation",
      "Từng quyết định riêng",
      "- {đơn vị}: theo điểm: {theo điểm}; hội nghị quyết định: {quyết định}; lý do: {lý do}."
    ),
    sentence(
      "conclusion",
      "Kết luận",
      "6. Hội nghị giao {đơn vị thường trực} hoàn chỉnh hồ sơ đề nghị khen thưởng theo kết quả trên."
    ),
  ],
};
