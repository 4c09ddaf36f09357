import { shippedInput } from "../form-book";
import { gapsOf, printedOf } from "../printed-form";

const REPORT = { id: "midReport" } as const;

test("Bến Tre: points by group, nothing ranked", () => {
  const rows = printedOf(shippedInput("ben-tre-2023"), REPORT);
  expect(rows).toContain("Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2023");
  const start = rows.findIndex((row) => row.startsWith("Điểm của các đơn vị"));
  expect(rows.slice(start, start + 4)).toEqual([
    "Điểm của các đơn vị đến khi báo cáo, để theo dõi tiến độ, chưa xếp hạng:",
    "STT | Đơn vị | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Điểm thưởng | Điểm trừ | Tổng điểm",
    "Điểm tối đa | 15 | 15 | 15 | 15 | 15 | 10 | 15 | 100",
    "1 | Tỉnh đoàn | 14.5 | 14.75 | 14.5 | 13.5 | 14.75 | 9.75 | 14.75 | 3 | 0 | 99.5",
  ]);
  expect(rows.filter((row) => /xếp loại|cờ thi đua/i.test(row))).toEqual([]);
  expect(rows.filter((row) => /^[IV]+\. /.test(row))).toEqual([
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "II. KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA 6 THÁNG ĐẦU NĂM",
    "III. CÔNG TÁC KHEN THƯỞNG",
    "IV. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
    "V. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2023",
  ]);
});

test("its own fields, not those of the year's report", () => {
  expect(gapsOf(shippedInput("dien-bien-2018"), REPORT)).toEqual([
    "Ngày báo cáo sơ kết",
    "Đặc điểm tình hình (sơ kết)",
    "Tình hình chung (sơ kết)",
    "Các phong trào thi đua (sơ kết)",
    "Công tác khen thưởng (sơ kết)",
    "Tồn tại, hạn chế (sơ kết)",
    "Nhiệm vụ 6 tháng cuối năm",
  ]);
});
