import type { FormSection } from "../texts/form-line";
import { dateField, sampleSentences, textField } from "../texts/sentences";

const OWN = "mẫu gợi ý: không tìm thấy mẫu bản giao ước; bố cục theo Nghị định 30/2020/NĐ-CP";

/** Words of the covenant; no template was found. */
export const COVENANT_SECTION: FormSection = {
  title: "BẢN GIAO ƯỚC THI ĐUA",
  lines: [
    dateField("covenant.date", "Ngày ký giao ước thi đua"),
    textField(["covenant.venue", "Nơi ký giao ước thi đua", "Ví dụ: hội trường, địa chỉ."]),
    textField(
      ["covenant.guests", "Người dự lễ ký giao ước", "Chức vụ, họ tên. Để trống thì không in."],
      true
    ),
    ...sampleSentences("covenant", OWN, [
      ["type", "Tên văn bản", "BẢN GIAO ƯỚC THI ĐUA"],
      ["subject", "Của khối nào, năm nào", "{khối} năm {năm}"],
      [
        "opening",
        "Mở đầu",
        "Hôm nay, {ngày ký}, tại {nơi ký}, {số đơn vị của khối} đơn vị thành viên {khối} cùng ký kết giao ước thi đua năm {năm} với các nội dung sau:",
      ],
      ["guests-present", "Người dự", "Dự lễ ký kết có: {người dự}."],
      ["part-1", "Phần I", "A. NỘI DUNG GIAO ƯỚC THI ĐUA"],
      ["part-2", "Phần II", "B. TỔ CHỨC THỰC HIỆN"],
      [
        "roles",
        "Phân công",
        "1. {Trưởng khối}: {khối trưởng}; {Phó khối}: {khối phó}; đơn vị thường trực: {đơn vị thường trực}.",
      ],
      [
        "promise",
        "Cam kết",
        "2. Các đơn vị cam kết tổ chức thực hiện các nội dung trên, tự chấm điểm trung thực, báo cáo đúng hạn và chịu sự kiểm tra của {khối}.",
      ],
      [
        "review",
        "Sơ kết, tổng kết",
        "3. {khối} sơ kết 6 tháng, tổng kết cuối năm, chấm điểm, xếp hạng và đề nghị khen thưởng theo kết quả thực hiện giao ước.",
      ],
      ["closing", "Kết", "Bản giao ước này được các đơn vị thống nhất và ký tên ở bảng trên./."],
      ["part-3", "Bảng chữ ký", "C. CÁC ĐƠN VỊ KÝ GIAO ƯỚC"],
    ]),
  ],
};
