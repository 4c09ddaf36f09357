// Steps 1 to 5 of the guide: a new book. Names are made up; nothing is scored.
const UNITS = [
  "Ủy ban Mặt trận Tổ quốc tỉnh",
  "Hội Nông dân tỉnh",
  "Hội Liên hiệp Phụ nữ tỉnh",
  "Liên đoàn Lao động tỉnh | LĐLĐ tỉnh",
];

/** From an empty workbook to a book of four units. */
export async function makeBook({ press, fill, sees, shoot }) {
  await sees("Sổ này chưa phải sổ thi đua.");
  await shoot("01");
  await press("Tạo sổ mới");
  await sees(/^Bước 1 trên 4/);
  await shoot("02", "pane");
  await press("Tiếp tục");
  await fill(/^Tên khối, cụm/, "Khối thi đua số 1");
  await fill(/^Tỉnh, thành phố/, "Tỉnh A");
  await fill(/^Đơn vị thành viên/, UNITS.join("\n"));
  await sees(/Đã nhập 4 đơn vị/);
  await shoot("03", "pane");
  await press("Tiếp tục");
  await sees(/^Bước 3 trên 4/);
  await press("Tiếp tục");
  await sees(/^Sẽ thêm \d+ trang tính/);
  await shoot("04", "pane");
  await press("Tạo sổ");
  await sees("Đã xong: Tạo sổ.");
  await shoot("05");
}
