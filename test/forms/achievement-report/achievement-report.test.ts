import { contextOf } from "../../../src/app/plan-book";
import { cellAddress } from "../../../src/plan/addresses";
import { shortTitle } from "../../../src/forms/achievement-report/short-title";
import { awardRow, slotColumns } from "../../../src/sheets/awards/awards-layout";
import { unitSheetKey } from "../../../src/sheets/sheet-keys";
import { unitColumn, unitRow } from "../../../src/sheets/unit/unit-layout";
import { shippedInput } from "../form-book";
import { gapsOf, printedAfter, printedOf } from "../printed-form";

const report = (unit: string) => ({ id: "report", unit }) as const;
const isWritten = (row: string): boolean => !/^…+$/.test(row);

test("Quảng Ninh, DV03: what the book knows is filled in, the rest is dotted", () => {
  const rows = printedOf(shippedInput("quang-ninh-2018"), report("DV03")).filter(isWritten);
  expect(rows.slice(0, 19)).toEqual([
    "ỦY BAN MTTQ VIỆT NAM TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: ……/BC-…… | ……………, ngày …… tháng …… năm ……",
    "BÁO CÁO THÀNH TÍCH",
    "Đề nghị tặng Bằng khen của UBND tỉnh năm 2018",
    "Tên tập thể đề nghị: ỦY BAN MTTQ VIỆT NAM TỈNH",
    "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH",
    "1. Địa điểm trụ sở, quá trình thành lập, cơ cấu tổ chức:",
    "2. Chức năng, nhiệm vụ được giao:",
    "II. THÀNH TÍCH ĐẠT ĐƯỢC",
    "1. Kết quả thực hiện các chỉ tiêu, nhiệm vụ, so với năm trước",
    "Điểm thi đua năm 2018 của đơn vị trong Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh:",
    "Điểm thưởng | Điểm trừ | Tổng điểm | Xếp hạng | Xếp loại | Đề nghị tặng",
    "0.5 | 0 | 95.5 | 3 | Hoàn thành xuất sắc nhiệm vụ | Bằng khen của UBND tỉnh",
    "Điểm theo từng nhóm nội dung:",
    "TT | Nhóm nội dung | Điểm tối đa được giao | Điểm đạt | Tỷ lệ đạt (%) | Bình quân của khối | Điểm mạnh",
    "I | Phối hợp tuyên truyền, tổ chức hiệu quả các cuộc vận động, phong trào thi đua yêu nước | 25 | 23.75 | 95 | 23.42 | Cao hơn bình quân",
    "II | Phát huy rõ nét vai trò giám sát, phản biện xã hội, đại diện cho quyền và lợi ích chính đáng của đoàn viên… | 20 | 19.5 | 97.5 | 17.83 | Cao hơn bình quân",
    "III | Phong trào “Quảng Ninh chung sức xây dựng nông thôn mới”, “Phấn đấu đưa các xã, thôn ra khỏi diện đặc biệt… | 25 | 23.75 | 95 | 23.38 | Cao hơn bình quân",
  ]);
  expect(rows.slice(-20)).toEqual([
    "TT | Nội dung, chỉ tiêu | Đơn vị tính | Năm trước | Chỉ tiêu được giao | Kết quả | Điểm tối đa | Điểm đạt",
    "V.1 | Tỷ lệ nhóm nội dung giao ước thi đua hoàn thành | % | 100 | 6 | 6",
    "V.2 | Tham gia hoạt động chung của Khối | lần vắng | 0 | 4 | 4",
    "V.3 | Chế độ thông tin, báo cáo công tác thi đua, khen thưởng | báo cáo | 1 | 5 | 4",
    "2. Các biện pháp hoặc nguyên nhân đạt được thành tích:",
    "3. Các phong trào thi đua đã tham gia, tổ chức:",
    "4. Việc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước:",
    "5. Hoạt động của tổ chức đảng, đoàn thể:",
    "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG",
    "1. Danh hiệu thi đua:",
    "Năm | Danh hiệu thi đua | Số, ngày quyết định; cơ quan ban hành",
    "2. Hình thức khen thưởng:",
    "Năm | Hình thức khen thưởng | Số, ngày quyết định; cơ quan ban hành",
    "Ủy ban MTTQ Việt Nam tỉnh chịu trách nhiệm về tính chính xác của báo cáo này./.",
    "THỦ TRƯỞNG ĐƠN VỊ CẤP TRÊN NHẬN XÉT, XÁC NHẬN | THỦ TRƯỞNG ĐƠN VỊ",
    "(Ký, đóng dấu) | (Ký, đóng dấu)",
    "…………………………… | ……………………………",
    "XÁC NHẬN CỦA CƠ QUAN TRÌNH KHEN THƯỞNG",
    "(Ký, đóng dấu)",
    "Ghi chú: thang điểm mẫu gợi ý; số liệu minh họa; tên một số đơn vị (mẫu gợi ý); nơi nhận (mẫu gợi ý).",
  ]);
  expect(gapsOf(shippedInput("quang-ninh-2018"), report("DV03"))).toEqual([]);
});

test("Cần Thơ, Ban Dân tộc: what is not assigned leaves the maximum, and says so", () => {
  const rows = printedOf(shippedInput("can-tho-2017"), report("DV08"));
  expect(rows.find((row) => row.startsWith("2 | Mặt trận"))).toContain("| 6 | 5.5 | 91.67 | 16.25");
  expect(rows).toContain(
    "2.3 | Phát triển đoàn viên, hội viên: tỷ lệ so với kế hoạch năm của đơn vị | % | Không giao | 8 | –"
  );
});

test("a party body writes in the Party's layout; a unit without an award has dots", () => {
  const rows = printedOf(shippedInput("ben-tre-2023"), report("DV03"));
  expect(rows[0]).toBe("BAN DÂN VẬN TỈNH ỦY | ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(rows).toContain("Đề nghị tặng …………………………… năm 2023");
});

test("results, points, strengths and the award are followed at once", async () => {
  const input = shippedInput("quang-ninh-2018");
  const context = contextOf(input);
  const { unit: layout } = context.layout;
  const cell = (code: string, id: "checked" | "result") =>
    cellAddress({ row: unitRow(layout, code), column: unitColumn(layout, id) });
  const decision = cellAddress({
    row: awardRow(context, 2),
    column: slotColumns(context).decision,
  });
  const rows = await printedAfter(input, report("DV03"), [
    [unitSheetKey("DV03"), cell("II.1", "result"), 87.5],
    [unitSheetKey("DV03"), cell("II.3", "checked"), 6],
    ["awards", decision, "Không đề nghị"],
  ]);
  expect(rows.find((row) => row.startsWith("II.1"))).toMatch(/\| % \| 87,5 \| 8 \| [\d.]+$/);
  expect(rows.find((row) => row.startsWith("II | "))).toMatch(
    /\| 20 \| 20 \| 100 \| 17.92 \| Dẫn đầu khối$/
  );
  expect(rows.find((row) => row.endsWith("| ……………"))).toContain("Hoàn thành xuất sắc nhiệm vụ");
});

test("long names are cut behind a word", () => {
  expect(shortTitle("một hai, ba bốn", 9)).toBe("một hai…");
  expect(shortTitle("một hai", 7)).toBe("một hai");
  expect(shortTitle("mộthaiba", 5)).toBe("mộtha…");
});
