import type { SettingTableId } from "./criteria-layout";

/** Titles by which the setting tables are found again. */
export const TABLE_TITLES: Readonly<Record<SettingTableId, string>> = {
  bands: "XẾP LOẠI (khung theo giá trị xếp hạng)",
  facts: "DỮ KIỆN VỀ ĐƠN VỊ (nhập ở trang Đơn vị)",
  gates: "ĐIỀU KIỆN ĐƯỢC XẾP HẠNG, XÉT KHEN THƯỞNG",
  slots: "CƠ CẤU KHEN THƯỞNG (xét lần lượt từ trên xuống, hạng cao trước)",
  minimums: "ĐIỀU KIỆN LÀ SỐ CỦA TỪNG HÌNH THỨC (ghi mã hình thức, mã dữ kiện, mức ít nhất)",
  checkers: "THẨM ĐỊNH NHIỀU BÊN (điểm nhập ở trang Thẩm định nhiều bên)",
};
