import type { FormSection } from "../texts/form-line";
import { sampleSentences } from "../texts/sentences";

const LAYOUT = "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1; lời văn là mẫu gợi ý";

/** Words of the list that goes with the letter of a round. */
export const ROUND_LIST_SECTION: FormSection = {
  title: "DANH SÁCH KÈM THEO TỜ TRÌNH THEO ĐỢT",
  lines: [
    ...sampleSentences("roundList", LAYOUT, [
      ["title", "Tên danh sách", "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG"],
      ["round", "Đợt", "Đợt: {đợt}"],
      [
        "belongs",
        "Kèm theo văn bản",
        "(Kèm theo Tờ trình số {số tờ trình} {ngày trình} của {cơ quan})",
      ],
    ]),
  ],
};
