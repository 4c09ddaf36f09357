import { contextOf } from "../../../src/app/plan-book";
import { cellAddress } from "../../../src/plan/addresses";
import { rowOfLine, TEXT_COLUMNS } from "../../../src/forms/texts/text-lines";
import { unitSheetKey } from "../../../src/sheets/sheet-keys";
import { unitColumn, unitRow } from "../../../src/sheets/unit/unit-layout";
import { shippedInput } from "../form-book";
import { gapsOf, printedAfter, printedOf } from "../printed-form";

const TABLE = { id: "scoreTable" } as const;

test("TP. Hồ Chí Minh, the whole table: one group by its name, no classes, no penalty", () => {
  expect(printedOf(shippedInput("tp-hcm-cum-1"), TABLE)).toEqual([
    "…………………………… | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "……………, ngày …… tháng …… năm ……",
    "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2018",
    "Của Cụm 1",
    "STT | Đơn vị | Điểm do sở, ban, ngành thành phố chấm | Điểm thưởng | Tổng điểm | Xếp hạng",
    "Điểm tối đa | 100 | 100",
    "1 | Quận 1 | 97 | 10 | 107 | 1",
    "2 | Quận 3 | 95.5 | 0 | 95.5 | 4",
    "3 | Quận 5 | 94.75 | 0 | 94.75 | 5",
    "4 | Quận 10 | 96 | 0 | 96 | 3",
    "5 | Quận 11 | 93.5 | 0 | 93.5 | 6",
    "6 | Tân Bình | 95.25 | 10 | 105.25 | 2",
    "Dấu “–”: không giao; ô trống: chưa có điểm; 0 là điểm.",
    "THƯ KÝ | ……………………………",
    "…………………………… | ……………………………",
    "Ghi chú: số liệu minh họa; một số dữ kiện về khối, cụm (mẫu gợi ý, xem trang Tổng quan).",
  ]);
});

test("Cần Thơ: by percent, groups by code and explained beneath", () => {
  const rows = printedOf(shippedInput("can-tho-2017"), TABLE);
  const start = rows.findIndex((row) => row.startsWith("STT"));
  expect([rows[start], rows[start + 1], rows[start + 9]]).toEqual([
    "STT | Đơn vị | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Điểm thưởng | Điểm trừ | Tổng điểm | Tỷ lệ (%) | Xếp hạng | Xếp loại",
    "Điểm tối đa | 10 | 20 | 15 | 10 | 15 | 10 | 20 | 100",
    "8 | Ban Dân tộc thành phố | 9.75 | 5.5 | 14.5 | 9.75 | 14 | 9.5 | 20 | 0 | 0 | 83 | 96.51 | 4 | Hoàn thành xuất sắc nhiệm vụ",
  ]);
  expect(rows[start + 10]).toBe(
    "1: Thực hiện chủ đề năm 2017 của Thành ủy: “Đẩy mạnh thu hút đầu tư, nâng cao năng lực cạnh tranh và hội nhập quốc tế” bằng các nội dung và giải pháp cụ thể, thiết thực (tối đa 10 điểm)."
  );
});

test("the secretary of the meeting signs", () => {
  const forms = { fields: { "meeting.secretary": "Trần Văn Bình" }, wording: {} };
  const input = shippedInput("tp-hcm-cum-1", { bloc: { forms } });
  expect(printedOf(input, TABLE)).toContain("Trần Văn Bình | ……………………………");
  expect(gapsOf(input, TABLE)).toEqual([]);
  expect(gapsOf(shippedInput("tp-hcm-cum-1"), TABLE)).toEqual(["Thư ký (họ tên)"]);
});

test("a score, a criterion that is not assigned and a sentence are followed at once", async () => {
  const input = shippedInput("tp-hcm-cum-1");
  const { layout } = contextOf(input);
  const cell = (id: "checked" | "target") =>
    cellAddress({ row: unitRow(layout.unit, "1"), column: unitColumn(layout.unit, id) });
  const secretary = cellAddress({
    row: rowOfLine("scoreTable.secretary"),
    column: TEXT_COLUMNS.text,
  });
  const rows = await printedAfter(input, TABLE, [
    [unitSheetKey("DV02"), cell("checked"), 99.25],
    [unitSheetKey("DV03"), cell("target"), "Không giao"],
    ["formTexts", secretary, "Người lập bảng"],
  ]);
  expect(rows).toContain("2 | Quận 3 | 99.25 | 0 | 99.25 | 3");
  expect(rows.find((row) => row.includes("Quận 5"))).toBe("3 | Quận 5 | – | 0 | 0");
  expect(rows).toContain("NGƯỜI LẬP BẢNG | ……………………………");
});
