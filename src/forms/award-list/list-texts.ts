import type { FormSection, FormWording } from "../texts/form-line";

const LAYOUT = "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1; lời văn là mẫu gợi ý";

const sentence = (id: string, label: string, text: string): FormWording => ({
  kind: "wording",
  id: `list.${id}`,
  label,
  text,
  source: LAYOUT,
  sample: true,
});

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
