import type { FormSection, FormWording } from "../texts/form-line";

const sentence = (id: string, label: string, text: string): FormWording => ({
  kind: "wording",
  id: `ballot.${id}`,
  label,
  text,
  source: "mẫu gợi ý: không tìm thấy mẫu chính thức",
  sample: true,
});

/** Words of the ballot. It has no place for the voter's name. */
export const BALLOT_SECTION: FormSection = {
  title: "PHIẾU BÌNH XÉT",
  lines: [
    sentence("title", "Tên phiếu", "PHIẾU BÌNH XÉT"),
    sentence("subject", "Về việc", "Đề nghị khen thưởng năm {năm}"),
    sentence("subject-one", "Về việc (từng hình thức)", "Đề nghị tặng {hình thức} năm {năm}"),
    sentence("subject-no-awards", "Về việc (không có khen thưởng)", "Bình xét thi đua năm {năm}"),
    sentence("award", "Từng hình thức", "{số}. {hình thức}"),
    sentence("no-awards", "Khi không có hình thức nào", "Nội dung xin ý kiến: {chỗ chấm}"),
    sentence(
      "how",
      "Cách ghi phiếu",
      "Đánh dấu X vào một trong hai ô Đồng ý hoặc Không đồng ý ở từng dòng. Không ghi tên, không ký vào phiếu."
    ),
    sentence("stamp", "Chỗ đóng dấu", "Nơi đóng dấu của khối"),
  ],
};
