import { OVERVIEW_COLUMNS, OVERVIEW_LINES } from "../../../src/sheets/overview/overview-fields";
import { cellAddress } from "../../../src/plan/addresses";
import { shippedInput } from "../form-book";
import { gapsOf, printedAfter, printedOf } from "../printed-form";

const REPORT = { id: "yearReport" } as const;

test("Quảng Ninh 2018: units, ranking, proposals, the next head", () => {
  const rows = printedOf(shippedInput("quang-ninh-2018"), REPORT);
  expect(rows.slice(0, 12)).toEqual([
    "KHỐI THI ĐUA MTTQ VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: ……/BC-…… | Hạ Long, ngày …… tháng …… năm ……",
    "BÁO CÁO",
    "Tổng kết công tác thi đua, khen thưởng năm 2018",
    "Kính gửi:",
    "- Chủ tịch UBND tỉnh Quảng Ninh;",
    "- Hội đồng Thi đua - Khen thưởng tỉnh Quảng Ninh.",
    "Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh báo cáo Chủ tịch UBND tỉnh Quảng Ninh, Hội đồng Thi đua - Khen thưởng tỉnh Quảng Ninh kết quả công tác thi đua, khen thưởng năm 2018 của Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh như sau:",
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh gồm 6 đơn vị: Hội Liên hiệp Phụ nữ tỉnh; Liên đoàn Lao động tỉnh; Ủy ban MTTQ Việt Nam tỉnh; Hội Nông dân tỉnh; Hội Cựu chiến binh tỉnh; Tỉnh đoàn.",
    "Trưởng khối: ……………………; Phó khối: ……………………; đơn vị thường trực: …………………….",
  ]);
  const start = rows.indexOf("III. KẾT QUẢ XẾP HẠNG");
  expect(rows.slice(start).filter((row) => !row.startsWith("…"))).toEqual([
    "III. KẾT QUẢ XẾP HẠNG",
    "Có 6 trên 6 đơn vị được xếp hạng:",
    "Hạng | Đơn vị | Tổng điểm | Xếp loại",
    "1 | Hội Liên hiệp Phụ nữ tỉnh | 99 | Hoàn thành xuất sắc nhiệm vụ",
    "2 | Liên đoàn Lao động tỉnh | 97.25 | Hoàn thành xuất sắc nhiệm vụ",
    "3 | Ủy ban MTTQ Việt Nam tỉnh | 95.5 | Hoàn thành xuất sắc nhiệm vụ",
    "4 | Hội Nông dân tỉnh | 92 | Hoàn thành xuất sắc nhiệm vụ",
    "5 | Hội Cựu chiến binh tỉnh | 87.5 | Hoàn thành tốt nhiệm vụ",
    "6 | Tỉnh đoàn | 87 | Hoàn thành tốt nhiệm vụ",
    "IV. CÔNG TÁC KHEN THƯỞNG",
    "Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh thống nhất đề nghị khen thưởng:",
    "- Cờ thi đua của Chính phủ (Chính phủ): 1 đơn vị: Hội Liên hiệp Phụ nữ tỉnh.",
    "- Cờ thi đua của UBND tỉnh (UBND tỉnh): 1 đơn vị: Liên đoàn Lao động tỉnh.",
    "- Bằng khen của UBND tỉnh (UBND tỉnh): 4 đơn vị: Ủy ban MTTQ Việt Nam tỉnh; Hội Nông dân tỉnh; Hội Cựu chiến binh tỉnh; Tỉnh đoàn.",
    "V. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
    "VI. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2019",
    "Trưởng khối năm 2019: Hội Liên hiệp Phụ nữ tỉnh (hình thức chọn: Suy tôn).",
    "Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm 2018 của Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh./.",
    "Nơi nhận: | ……………………………",
    "- Như trên;",
    "- Các đơn vị thành viên;",
    "- Lưu: VT.",
    "Ghi chú: thang điểm mẫu gợi ý; số liệu minh họa; tên một số đơn vị (mẫu gợi ý); nơi nhận (mẫu gợi ý).",
  ]);
});

test("what nobody wrote is dotted and listed; a cụm has a Trưởng cụm and no awards", () => {
  const input = shippedInput("tp-hcm-cum-1");
  const rows = printedOf(input, REPORT);
  expect(rows).toContain("Trưởng cụm năm 2019: …………………….");
  expect(rows).toContain("Bộ tiêu chí không quy định khen thưởng nên không có đề nghị.");
  expect(gapsOf(input, REPORT)).toEqual([
    "Ngày báo cáo tổng kết",
    "Đặc điểm tình hình (báo cáo năm)",
    "Tình hình chung (báo cáo năm)",
    "Các phong trào thi đua (báo cáo năm)",
    "Tồn tại, hạn chế (báo cáo năm)",
    "Phương hướng, nhiệm vụ năm sau",
  ]);
});

test("what was written is printed; other awards only when there are some", () => {
  const fields = {
    "yearReport.number": "07/BC-KTĐ",
    "yearReport.date": "2019-01-05",
    "yearReport.more-awards": "Giấy khen cho 3 cá nhân.",
    "yearReport.plan": "Giữ vững kết quả.",
  };
  const forms = { fields, wording: {} };
  const rows = printedOf(shippedInput("dien-bien-2018", { bloc: { forms } }), REPORT);
  expect(rows).toContain("Số: 07/BC-KTĐ | ……………, ngày 05 tháng 01 năm 2019");
  expect(rows).toEqual(expect.arrayContaining(["Giấy khen cho 3 cá nhân.", "Giữ vững kết quả."]));
});

test("another next head is followed at once", async () => {
  const line = OVERVIEW_LINES.find(
    (one) => one.kind === "field" && one.field.id === "nextHeadUnit"
  );
  const at = cellAddress({ row: line?.row ?? 0, column: OVERVIEW_COLUMNS.value });
  const rows = await printedAfter(shippedInput("quang-ninh-2018"), REPORT, [
    ["overview", at, "DV04"],
  ]);
  expect(rows).toContain("Trưởng khối năm 2019: Hội Nông dân tỉnh (hình thức chọn: Suy tôn).");
});
