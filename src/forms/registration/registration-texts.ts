import type { FormField, FormSection } from "../texts/form-line";
import { officialSentences, sampleSentences, textField } from "../texts/sentences";

const TEMPLATE = "Thông tư 35/2011/TT-BLĐTBXH, Mẫu số 1a";
const ADAPTED = "theo Thông tư 35/2011/TT-BLĐTBXH, Mẫu số 1a, sửa cho khối thi đua";

/** Campaigns that the whole bloc takes up. */
export const CAMPAIGNS: readonly number[] = [1, 2, 3];

/** Words of a unit's registration. */
export const REGISTRATION_SECTION: FormSection = {
  title: "ĐĂNG KÝ THI ĐUA (mỗi đơn vị một bản)",
  lines: [
    textField(
      [
        "registration.addressee",
        "Kính gửi (đăng ký thi đua)",
        "Ví dụ: Hội đồng Thi đua - Khen thưởng tỉnh. Để trống: lấy nơi nhận ở trang Tổng quan.",
      ],
      true
    ),
    ...CAMPAIGNS.flatMap(campaignFields),
    ...officialSentences("registration", TEMPLATE, [
      ["type", "Tên văn bản", "BẢNG ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM {năm}"],
      ["part-1", "Phần I", "I. CÁC PHONG TRÀO THI ĐUA"],
      ["part-2", "Phần II", "II. CÁC CHỈ TIÊU ĐĂNG KÝ THI ĐUA"],
    ]),
    ...sampleSentences("registration", ADAPTED, [
      [
        "opening",
        "Mở đầu",
        "Từ chức năng, nhiệm vụ và các chỉ tiêu được giao năm {năm}, {đơn vị} đăng ký giao ước thi đua năm {năm} với các phong trào và chỉ tiêu thi đua sau:",
      ],
      ["part-3", "Phần III", "III. ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG"],
      ["closing", "Kết", "{đơn vị} cam kết thực hiện tốt các nội dung đã đăng ký./."],
      ["head", "Người ký", "THỦ TRƯỞNG ĐƠN VỊ"],
    ]),
  ],
};

function campaignFields(order: number): readonly FormField[] {
  const id = (part: string): string => `registration.campaign-${order}-${part}`;
  const hint = "Dùng chung cho các đơn vị của khối. Để trống thì để ô trống.";
  const field = (part: string, label: string): FormField =>
    textField([id(part), `Phong trào ${order}: ${label}`, hint], true);
  return [
    field("name", "tên"),
    field("goal", "mục tiêu"),
    field("start", "thời gian phát động"),
    field("end", "thời gian tổng kết"),
  ];
}
