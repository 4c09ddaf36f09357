import type { FormSection } from "../texts/form-line";
import { sentenceOf } from "../texts/sentences";

const LAYOUT = "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1; lời văn là mẫu gợi ý";

const sentence = sentenceOf("list", LAYOUT);

/** Words of the list that goes with the letter. */
export const LIST_SECTION: FormSection = {
  title: "DANH SÁCH KÈM THEO TỜ TRÌNH",
  lines: [
    sentence("title", "Tên danh sách", "DANH SÁCH ĐƠN VỊ ĐỀ NGHỊ KHEN THƯỞNG NĂM {năm}"),
    sentence(
      "title-one",
      "Tên danh sách (từng hình thức)",
      "DANH SÁCH ĐƠN VỊ ĐỀ NGHỊ TẶNG {HÌNH THỨC} NĂM {năm}"
    ),
    sentence(
      "belongs",
      "Kèm theo văn bản",
      "(Kèm theo Tờ trình số {số tờ trình} {ngày trình} của {cơ quan})"
    ),
    sentence(
      "no-awards",
      "Khi không có hình thức nào",
      "Bộ tiêu chí không quy định khen thưởng nên danh sách không có đơn vị nào."
    ),
  ],
};
