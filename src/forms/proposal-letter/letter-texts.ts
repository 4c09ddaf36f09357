import type { FormSection } from "../texts/form-line";
import { sentenceOf } from "../texts/sentences";

const LAYOUT = "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; lời văn là mẫu gợi ý";

const sentence = sentenceOf("letter", LAYOUT);

/** Words of the proposal letter. The numbered form of a proposal by an emulation bloc is not known for the years the books are made for. */
export const LETTER_SECTION: FormSection = {
  title: "TỜ TRÌNH",
  lines: [
    {
      kind: "field",
      id: "letter.number",
      label: "Số của tờ trình",
      type: "text",
      hint: "Ví dụ: 05/TTr-KTĐ. Số dưới 10 thêm số 0 ở trước.",
      isOptional: true,
    },
    sentence("subject", "Về việc", "Về việc đề nghị khen thưởng năm {năm}"),
    sentence(
      "subject-one",
      "Về việc (từng hình thức)",
      "Về việc đề nghị tặng {hình thức} năm {năm}"
    ),
    sentence(
      "basis-result",
      "Căn cứ kết quả",
      "Căn cứ kết quả chấm điểm, xếp hạng của {khối} năm {năm}."
    ),
    sentence(
      "opening",
      "Mở đầu",
      "{cơ quan} kính trình {nơi nhận} xem xét, đề nghị khen thưởng các đơn vị có thành tích trong phong trào thi đua năm {năm} như sau:"
    ),
    sentence(
      "slot",
      "Từng hình thức",
      "{số}. Đề nghị {cấp quyết định} tặng {hình thức} cho {số đơn vị} đơn vị: {tên đơn vị}."
    ),
    sentence(
      "slot-none",
      "Hình thức không có đơn vị",
      "{số}. Đề nghị {cấp quyết định} tặng {hình thức}: không có đơn vị."
    ),
    sentence(
      "no-awards",
      "Khi không có hình thức nào",
      "Bộ tiêu chí không quy định khen thưởng nên không có đề nghị."
    ),
    sentence("attached", "Kèm theo", "(Có danh sách kèm theo)"),
    sentence("closing", "Kết", "Trân trọng kính trình./."),
    sentence("copy-1", "Nơi nhận (1)", "- Như trên;"),
    sentence("copy-2", "Nơi nhận (2)", "- Các đơn vị thành viên;"),
    sentence("copy-3", "Nơi nhận (3)", "- Lưu: VT."),
  ],
};
