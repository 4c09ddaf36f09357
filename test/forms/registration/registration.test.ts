import { shippedInput } from "../form-book";
import { gapsOf, printedOf } from "../printed-form";

const form = { id: "registration", unit: "DV01" } as const;

test("Điện Biên: campaigns to fill in, targets of the ruleset, titles", () => {
  const rows = printedOf(shippedInput("dien-bien-2018"), form);
  const start = rows.findIndex((row) => row.startsWith("Nhóm V:"));
  expect(rows.slice(0, 13)).toEqual([
    "ỦY BAN MTTQ TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "……………, ngày …… tháng …… năm ……",
    "BẢNG ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM 2018",
    "Kính gửi:",
    "- Chủ tịch UBND tỉnh Điện Biên;",
    "- Hội đồng Thi đua - Khen thưởng tỉnh Điện Biên.",
    "Từ chức năng, nhiệm vụ và các chỉ tiêu được giao năm 2018, Ủy ban MTTQ tỉnh đăng ký giao ước thi đua năm 2018 với các phong trào và chỉ tiêu thi đua sau:",
    "I. CÁC PHONG TRÀO THI ĐUA",
    "STT | Tên phong trào thi đua | Mục tiêu | Thời gian phát động | Thời gian tổng kết",
    "1",
    "2",
    "3",
  ]);
  expect(rows.slice(start, start + 4)).toEqual([
    "Nhóm V: Phấn đấu 100% cán bộ, công chức, viên chức trong cơ quan, đơn vị đạt danh hiệu Lao động tiên tiến và hoàn thành tốt nhiệm vụ trở lên",
    "Nội dung các chỉ tiêu | Đơn vị tính | Kế hoạch 2018 | Ghi chú",
    "Tỷ lệ cán bộ, công chức, viên chức đạt danh hiệu Lao động tiên tiến | % | 100",
    "Tỷ lệ cán bộ, công chức, viên chức hoàn thành tốt nhiệm vụ trở lên | % | 100",
  ]);
  expect(rows).toContain("1 | Ủy ban MTTQ tỉnh");
  expect(gapsOf(shippedInput("dien-bien-2018"), form)).toEqual([]);
});

test("Bến Tre: the bloc's campaign stands in every unit's form", () => {
  const rows = printedOf(shippedInput("ben-tre-2023"), form);
  expect(rows).toContain(
    "1 | Đồng khởi mới, giai đoạn 2020 - 2025, tầm nhìn đến năm 2030 | 17/10/2020 (Chỉ thị số 01-CT/TU)"
  );
});

test("an addressee of its own replaces those of the letter", () => {
  const forms = { fields: { "registration.addressee": "Sở Nội vụ" }, wording: {} };
  const rows = printedOf(shippedInput("dien-bien-2018", { bloc: { forms } }), form);
  expect(rows).toContain("Kính gửi: Sở Nội vụ");
  expect(rows.join("\n")).not.toContain("- Chủ tịch UBND");
});
