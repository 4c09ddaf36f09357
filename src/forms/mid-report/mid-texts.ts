import type { FormSection } from "../texts/form-line";
import { FEATURE_SENTENCES } from "../feature-sentences";
import { dateField, sampleSentences, textField } from "../texts/sentences";

const LAYOUT = "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; lời văn là mẫu gợi ý";
const HINT = "Viết một đoạn. Để trống: in hai dòng chấm, viết tiếp trong tệp Word.";

/** Words of the half-year report; no template of its contents is known. */
export const MID_SECTION: FormSection = {
  title: "BÁO CÁO SƠ KẾT 6 THÁNG",
  lines: [
    textField(["midReport.number", "Số của báo cáo", "Ví dụ: 03/BC-KTĐ."], true),
    dateField("midReport.date", "Ngày báo cáo sơ kết"),
    ...sampleSentences("midReport", LAYOUT, [
      ["subject", "Về việc", "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm {năm}"],
      [
        "opening",
        "Mở đầu",
        "{cơ quan} báo cáo {nơi nhận} kết quả công tác thi đua, khen thưởng 6 tháng đầu năm {năm} của {khối} như sau:",
      ],
      ...FEATURE_SENTENCES,
    ]),
    textField(["midReport.features", "Đặc điểm tình hình (sơ kết)", HINT]),
    ...sampleSentences("midReport", LAYOUT, [
      ["part-results", "Phần II", "II. KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA 6 THÁNG ĐẦU NĂM"],
      ["part-general", "Phần II, mục 1", "1. Tình hình chung"],
    ]),
    textField(["midReport.results", "Tình hình chung (sơ kết)", HINT]),
    ...sampleSentences("midReport", LAYOUT, [
      ["part-campaigns", "Phần II, mục 2", "2. Tổ chức các phong trào thi đua"],
    ]),
    textField(["midReport.campaigns", "Các phong trào thi đua (sơ kết)", HINT]),
    ...sampleSentences("midReport", LAYOUT, [
      ["part-groups", "Phần II, mục 3", "3. Kết quả theo từng nhóm nội dung giao ước"],
      [
        "points",
        "Trước bảng điểm",
        "Điểm của các đơn vị đến khi báo cáo, để theo dõi tiến độ, chưa xếp hạng:",
      ],
      ["part-awards", "Phần III", "III. CÔNG TÁC KHEN THƯỞNG"],
    ]),
    textField(["midReport.awards", "Công tác khen thưởng (sơ kết)", HINT]),
    ...sampleSentences("midReport", LAYOUT, [
      ["part-shortcomings", "Phần IV", "IV. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"],
    ]),
    textField(["midReport.shortcomings", "Tồn tại, hạn chế (sơ kết)", HINT]),
    ...sampleSentences("midReport", LAYOUT, [
      ["part-plan", "Phần V", "V. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM {năm}"],
    ]),
    textField(["midReport.plan", "Nhiệm vụ 6 tháng cuối năm", HINT]),
    ...sampleSentences("midReport", LAYOUT, [
      [
        "closing",
        "Kết",
        "Trên đây là báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm {năm} của {khối}./.",
      ],
      ["copy-1", "Nơi nhận (1)", "- Như trên;"],
      ["copy-2", "Nơi nhận (2)", "- Các đơn vị thành viên;"],
      ["copy-3", "Nơi nhận (3)", "- Lưu: VT."],
    ]),
  ],
};
