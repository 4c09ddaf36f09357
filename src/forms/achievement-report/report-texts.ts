import type { FormSection } from "../texts/form-line";
import { officialSentences, sampleSentences } from "../texts/sentences";

const TEMPLATE = "Thông tư 03/2018/TT-BNG, Mẫu 01 (các phần và cột bảng)";
const OWN = "phần theo Thông tư 03/2018/TT-BNG, Mẫu 01; lời văn là mẫu gợi ý";

/** Words of a unit's report. What a unit has to tell by itself is written in its Word document: one line here would stand for all units. */
export const REPORT_SECTION: FormSection = {
  title: "BÁO CÁO THÀNH TÍCH TẬP THỂ (mỗi đơn vị một bản; dòng chấm viết tiếp trong tệp Word)",
  lines: [
    ...sampleSentences("report", OWN, [
      ["subject", "Đề nghị tặng", "Đề nghị tặng {hình thức} năm {năm}"],
      ["name", "Tên tập thể", "Tên tập thể đề nghị: {đơn vị}"],
    ]),
    ...officialSentences("report", TEMPLATE, [
      ["part-1", "Phần I", "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"],
    ]),
    ...sampleSentences("report", OWN, [
      ["place", "Phần I (1)", "1. Địa điểm trụ sở, quá trình thành lập, cơ cấu tổ chức:"],
      ["duties", "Phần I (2)", "2. Chức năng, nhiệm vụ được giao:"],
    ]),
    ...officialSentences("report", TEMPLATE, [["part-2", "Phần II", "II. THÀNH TÍCH ĐẠT ĐƯỢC"]]),
    ...sampleSentences("report", OWN, [
      ["targets", "Phần II (1)", "1. Kết quả thực hiện các chỉ tiêu, nhiệm vụ, so với năm trước"],
      ["score", "Điểm của đơn vị", "Điểm thi đua năm {năm} của đơn vị trong {khối}:"],
      ["groups", "Bảng điểm theo nhóm", "Điểm theo từng nhóm nội dung:"],
      ["criteria", "Bảng chỉ tiêu", "Kết quả từng chỉ tiêu (cột “Năm trước” đơn vị tự điền):"],
      ["measures", "Phần II (2)", "2. Các biện pháp hoặc nguyên nhân đạt được thành tích:"],
      ["campaigns", "Phần II (3)", "3. Các phong trào thi đua đã tham gia, tổ chức:"],
      [
        "law",
        "Phần II (4)",
        "4. Việc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước:",
      ],
      ["party", "Phần II (5)", "5. Hoạt động của tổ chức đảng, đoàn thể:"],
    ]),
    ...officialSentences("report", TEMPLATE, [
      ["part-3", "Phần III", "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"],
    ]),
    ...sampleSentences("report", OWN, [
      ["titles", "Phần III (1)", "1. Danh hiệu thi đua:"],
      ["rewards", "Phần III (2)", "2. Hình thức khen thưởng:"],
      ["closing", "Kết", "{đơn vị} chịu trách nhiệm về tính chính xác của báo cáo này./."],
      ["upper", "Người xác nhận", "THỦ TRƯỞNG ĐƠN VỊ CẤP TRÊN NHẬN XÉT, XÁC NHẬN"],
      ["head", "Người ký", "THỦ TRƯỞNG ĐƠN VỊ"],
      ["proposer", "Cơ quan trình", "XÁC NHẬN CỦA CƠ QUAN TRÌNH KHEN THƯỞNG"],
      ["sign", "Dưới chức vụ", "(Ký, đóng dấu)"],
    ]),
  ],
};
