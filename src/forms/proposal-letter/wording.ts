/**
 * Wording of the letter. Layout: NĐ 30/2020/NĐ-CP, Phụ lục I and Mẫu 1.4. The numbered form of a proposal by an
 * emulation bloc is not known for the years the books are made for, so the sentences are a suggestion ("mẫu gợi ý").
 */
export const WORDING = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số: ……/TTr-……",
  type: "TỜ TRÌNH",
  subject: "Về việc đề nghị khen thưởng năm ",
  dear: "Kính gửi:",
  noDate: "Căn cứ …………… (chưa có ngày trình: nhập ngày ở trang Tổng quan rồi lập lại biểu mẫu);",
  noBases:
    "Căn cứ …………… (chưa có căn cứ pháp lý cho ngày trình này: bổ sung rồi lập lại biểu mẫu);",
  checkAgain: " (kiểm tra lại)",
  noAwards: "Bộ tiêu chí không quy định khen thưởng nên không có đề nghị.",
  attached: "(Có danh sách kèm theo)",
  closing: "Trân trọng kính trình./.",
  copiesTitle: "Nơi nhận:",
  copies: ["- Như trên;", "- Các đơn vị thành viên;", "- Lưu: VT."],
  dots: "……………………………",
  source:
    "Không in: bố cục theo Nghị định 30/2020/NĐ-CP, Phụ lục I; căn cứ chọn theo ngày trình; lời văn là mẫu gợi ý.",
} as const;
