import { shippedInput } from "../form-book";
import { gapsOf, printedOf } from "../printed-form";

const COVENANT = { id: "covenant" } as const;

test("Cần Thơ 2017: the day that is known, the contents with their points, a row for every unit", () => {
  const rows = printedOf(shippedInput("can-tho-2017"), COVENANT);
  expect(rows.slice(2, 10)).toEqual([
    "Cần Thơ, ngày 11 tháng 4 năm 2017",
    "BẢN GIAO ƯỚC THI ĐUA",
    "Khối thi đua MTTQ, các đoàn thể và Ban Dân tộc thành phố năm 2017",
    "Hôm nay, ngày 11 tháng 4 năm 2017, tại ……………………, 8 đơn vị thành viên Khối thi đua MTTQ, các đoàn thể và Ban Dân tộc thành phố cùng ký kết giao ước thi đua năm 2017 với các nội dung sau:",
    "Dự lễ ký kết có: Đồng chí Trương Hồng Dự, Phó Giám đốc Sở Nội vụ, Trưởng Ban Thi đua – Khen thưởng thành phố.",
    "A. NỘI DUNG GIAO ƯỚC THI ĐUA",
    "1. Thực hiện chủ đề năm 2017 của Thành ủy: “Đẩy mạnh thu hút đầu tư, nâng cao năng lực cạnh tranh và hội nhập quốc tế” bằng các nội dung và giải pháp cụ thể, thiết thực (10 điểm)",
    "1.1. Cụ thể hóa chủ đề năm 2017 của Thành ủy bằng các nội dung và giải pháp cụ thể, thiết thực (5 điểm).",
  ]);
  const start = rows.indexOf("C. CÁC ĐƠN VỊ KÝ GIAO ƯỚC");
  expect(rows.slice(start + 1, start + 11)).toEqual([
    "STT | Đơn vị | Đại diện (họ tên, chức vụ) | Ký tên",
    "1 | UBMTTQ",
    "2 | Hội Cựu Chiến binh",
    "3 | Hội Nông dân",
    "4 | Liên đoàn Lao động",
    "5 | Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "6 | Hội liên hiệp Phụ nữ",
    "7 | Hội Chữ thập đỏ",
    "8 | Ban Dân tộc thành phố",
    "Bản giao ước này được các đơn vị thống nhất và ký tên ở bảng trên./.",
  ]);
  expect(gapsOf(shippedInput("can-tho-2017"), COVENANT)).toEqual(["Nơi ký giao ước thi đua"]);
});

test("Điện Biên: targets of the ruleset; the day of the next year's signing is not taken for this one's", () => {
  const rows = printedOf(shippedInput("dien-bien-2018"), COVENANT);
  expect(rows).toContain(
    "V.1. Tỷ lệ cán bộ, công chức, viên chức đạt danh hiệu Lao động tiên tiến (8 điểm; chỉ tiêu 100%)."
  );
  expect(rows.join("\n")).toContain("Hôm nay, ngày …… tháng …… năm ……, tại ……………………");
});

test("Bến Tre: halves of points have a comma; a group that is its only criterion is said once", () => {
  const rows = printedOf(shippedInput("ben-tre-2023"), COVENANT);
  expect(rows.filter((row) => row.endsWith("(1,5 điểm)."))).toHaveLength(2);
  const one = printedOf(shippedInput("tp-hcm-cum-1"), COVENANT);
  expect(one.filter((row) => row.includes("sở, ban, ngành"))).toEqual([
    "1. Điểm do sở, ban, ngành thành phố chấm (100 điểm)",
  ]);
});
