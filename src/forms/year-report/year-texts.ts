import type { FormSection } from "../texts/form-line";
import { FEATURE_SENTENCES } from "../feature-sentences";
import { dateField, sampleSentences, textField } from "../texts/sentences";

const LAYOUT = "bố cục: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; lời văn là mẫu gợi ý";
const HINT = "Viết một đoạn. Để trống: in hai dòng chấm, viết tiếp trong tệp Word.";

/** Words of the year's report; no template of its contents is known. */
export const YEAR_SECTION: FormSection = {
  title: "BÁO CÁO TỔNG KẾT NĂM",
  lines: [
    textField(["yearReport.number", "Số của báo cáo", "Ví dụ: 05/BC-KTĐ."], true),
    dateField("yearReport.date", "Ngày báo cáo tổng kết"),
    ...sampleSentences("yearReport", LAYOUT, [
      ["subject", "Về việc", "Tổng kết công tác thi đua, khen thưởng năm {năm}"],
      [
        "opening",
        "Mở đầu",
        "{cơ quan} báo cáo {nơi nhận} kết quả công tác thi đua, khen thưởng năm {năm} của {khối} như sau:",
      ],
      ...FEATURE_SENTENCES,
    ]),
    textField(["yearReport.features", "Đặc điểm tình hình (báo cáo năm)", HINT]),
    ...sampleSentences("yearReport", LAYOUT, [
      ["part-results", "Phần II", "II. KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA"],
      ["part-general", "Phần II, mục 1", "1. Tình hình chung"],
    ]),
    textField(["yearReport.results", "Tình hình chung (báo cáo năm)", HINT]),
    ...sampleSentences("yearReport", LAYOUT, [
      ["part-campaigns", "Phần II, mục 2", "2. Tổ chức các phong trào thi đua"],
    ]),
    textField(["yearReport.campaigns", "Các phong trào thi đua (báo cáo năm)", HINT]),
    ...sampleSentences("yearReport", LAYOUT, [
      ["part-groups", "Phần II, mục 3", "3. Kết quả theo từng nhóm nội dung giao ước"],
      ["points", "Trước bảng điểm", "Điểm của các đơn vị theo từng nhóm nội dung:"],
      ["part-ranking", "Phần III", "III. KẾT QUẢ XẾP HẠNG"],
      [
        "ranking",
        "Trước bảng xếp hạng",
        "Có {số đơn vị xếp hạng} trên {số đơn vị của khối} đơn vị được xếp hạng:",
      ],
      ["part-awards", "Phần IV", "IV. CÔNG TÁC KHEN THƯỞNG"],
      ["awards", "Trước các hình thức", "{khối} thống nhất đề nghị khen thưởng:"],
      [
        "slot",
        "Từng hình thức",
        "- {hình thức} ({cấp quyết định}): {số đơn vị} đơn vị: {tên đơn vị}.",
      ],
      [
        "slot-none",
        "Hình thức không có đơn vị",
        "- {hình thức} ({cấp quyết định}): không có đơn vị.",
      ],
      [
        "no-awards",
        "Khi không có hình thức nào",
        "Bộ tiêu chí không quy định khen thưởng nên không có đề nghị.",
      ],
    ]),
    textField(["yearReport.more-awards", "Công tác khen thưởng khác (báo cáo năm)", HINT], true),
    ...sampleSentences("yearReport", LAYOUT, [
      ["part-shortcomings", "Phần V", "V. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"],
    ]),
    textField(["yearReport.shortcomings", "Tồn tại, hạn chế (báo cáo năm)", HINT]),
    ...sampleSentences("yearReport", LAYOUT, [
      ["part-plan", "Phần VI", "VI. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {năm sau}"],
    ]),
    textField(["yearReport.plan", "Phương hướng, nhiệm vụ năm sau", HINT]),
    ...sampleSentences("yearReport", LAYOUT, [
      [
        "next-head",
        "Khối trưởng năm sau",
        "{Trưởng khối} năm {năm sau}: {khối trưởng mới} (hình thức chọn: {cách chọn}).",
      ],
      ["no-next-head", "Chưa chọn khối trưởng", "{Trưởng khối} năm {năm sau}: {khối trưởng mới}."],
      [
        "closing",
        "Kết",
        "Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm {năm} của {khối}./.",
      ],
      ["copy-1", "Nơi nhận (1)", "- Như trên;"],
      ["copy-2", "Nơi nhận (2)", "- Các đơn vị thành viên;"],
      ["copy-3", "Nơi nhận (3)", "- Lưu: VT."],
    ]),
  ],
};
