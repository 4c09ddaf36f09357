/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, within } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import type { CellValue, Rectangle } from "../../src/plan/cells";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { sheetOf, workbookOf } from "./own-sheets";
import {
  beside,
  button,
  closeBooks,
  contents,
  named,
  openBook,
  show,
  soon,
  tab,
  title,
} from "./pane";

afterEach(closeBooks);

const TABLE: readonly (readonly CellValue[])[] = [
  ["Thi đua quý I", null, null, null],
  [null, null, null, null],
  ["TT", "Đơn vị", "Việc A", "Việc B", "Lỗi"],
  [1, "Hội Một", 8, 10, 2],
  [2, "Hội Hai", 9, 9, 5],
  [3, "Hội Ba", 7, 9, 0],
  [4, "Hội Bốn", 9, null, 1],
];
const HERE: Rectangle = { top: 4, left: 2, bottom: 4, right: 2 };

function openTable(rows = TABLE): MemoryWorkbook {
  const book = openBook(workbookOf(sheetOf("Bảng điểm", rows)));
  book.pick({ tab: "Bảng điểm", area: HERE });
  return book;
}

const read = async (user: ReturnType<typeof show>["user"]) => {
  await user.click(await button("Xếp hạng một bảng bất kỳ"));
  await user.click(await button("Đọc vùng đang chọn"));
};

/** Rank, name and total of every line that is shown beforehand. */
async function preview(): Promise<readonly (readonly string[])[]> {
  const table = await screen.findByRole("table", { name: "Xem trước xếp hạng" });
  const [, ...lines] = within(table).getAllByRole("row");
  return lines.map((line) =>
    within(line)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent ?? "")
  );
}

const shownSheets = (book: MemoryWorkbook) => contents(book).sheets.map(({ name }) => name);

/** The first texts of a row of the written sheet. */
const rowsOf = (book: MemoryWorkbook, name: string) =>
  contents(book).sheets.find((sheet) => sheet.name === name)?.rows ?? [];

test("any table: read at the selection, previewed, written with live formulas, undone", async () => {
  const book = openTable();
  const before = contents(book);
  const { user } = show(beside(book));
  await read(user);
  expect(title()).toBe("Xếp hạng nhanh");
  await soon("Đang xếp hạng bảng ở trang Bảng điểm, vùng A3:E7.");
  expect(await preview()).toEqual([
    ["1", "Hội Hai", "23,00"],
    ["2", "Hội Một", "20,00"],
    ["3", "Hội Ba", "16,00"],
    ["–", "Hội Bốnchưa xếp hạng", "–"],
  ]);
  await soon("Sẽ thêm 1 trang tính. 0 ô của anh/chị bị ghi đè.");
  await user.click(await button("Lập bảng xếp hạng"));
  await soon("Đã xong: Lập bảng xếp hạng.");
  expect(shownSheets(book)).toEqual(["Bảng điểm", "Xếp hạng nhanh"]);
  expect(await book.findSelection()).toMatchObject({ tab: "Xếp hạng nhanh" });
  const live = rowsOf(book, "Xếp hạng nhanh").flat();
  expect(live.filter((cell) => cell?.formula?.includes("'Bảng điểm'!")).length).toBeGreaterThan(10);
  expect(live.filter((cell) => typeof cell?.value === "object" && cell.value !== null)).toEqual([]);
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Lập bảng xếp hạng.");
  expect(contents(book)).toEqual(before);
});

test("columns, weights, direction, decimals, ties and tie-breaks are a person's", async () => {
  const { user } = show(beside(openTable()));
  await read(user);
  await user.click(await named("checkbox", "Lỗi"));
  expect((await preview()).slice(0, 3)).toEqual([
    ["1", "Hội Mộtđồng hạng (2 đơn vị)", "18,00"],
    ["1", "Hội Haiđồng hạng (2 đơn vị)", "18,00"],
    ["3", "Hội Ba", "16,00"],
  ]);
  await user.click(await screen.findByRole("radio", { name: /không bỏ hạng/ }));
  expect((await preview()).map(([rank]) => rank)).toEqual(["1", "1", "2", "–"]);
  await user.click(await screen.findByRole("radio", { name: /Hạng trung bình/ }));
  expect((await preview()).map(([rank]) => rank)).toEqual(["1,5", "1,5", "3", "–"]);
  const tieBreak = await named("combobox", /so cột \(thứ 1\)/);
  await user.selectOptions(tieBreak, "Lỗi");
  await user.selectOptions(await named("combobox", "Chiều của cột Lỗi"), "Càng thấp càng tốt");
  expect((await preview()).slice(0, 2)).toEqual([
    ["1", "Hội Một", "18,00"],
    ["2", "Hội Hai", "18,00"],
  ]);
  await named("combobox", /so cột \(thứ 2\)/);
  await user.click(await screen.findByRole("radio", { name: "Nhập cho từng cột" }));
  const weight = await named("textbox", "Hệ số của cột Việc A");
  await user.clear(weight);
  await soon(/Hệ số hoặc điểm tối đa của cột "Việc A" là ""/);
  expect(screen.queryByRole("button", { name: "Lập bảng xếp hạng" })).toBeNull();
  await user.type(weight, "2,5");
  await user.selectOptions(await named("combobox", "Số chữ số thập phân"), "1");
  expect((await preview()).slice(0, 2)).toEqual([
    ["1", "Hội Hai", "31,5"],
    ["2", "Hội Một", "30,0"],
  ]);
});

test("an issue leads to its cell on anybody's sheet", async () => {
  const book = openTable([...TABLE.slice(0, 5), [3, "Hội Ba", "bảy", 9, 0]]);
  const { user } = show(beside(book));
  await read(user);
  await user.click(await button(/ô C6.*bảy/s));
  expect(await book.findSelection()).toEqual({
    tab: "Bảng điểm",
    area: { top: 6, left: 3, bottom: 6, right: 3 },
  });
});

test("nothing selected, or no table there: what to do instead", async () => {
  const book = openTable();
  book.pick(null);
  const { user } = show(beside(book));
  await read(user);
  await soon("Đang chọn hình, biểu đồ hoặc nhiều vùng một lúc");
  book.pick({ tab: "Bảng điểm", area: { top: 40, left: 9, bottom: 40, right: 9 } });
  await user.click(await button("Đọc vùng đang chọn"));
  await soon("Chỗ đang chọn không có bảng nào");
  expect(screen.queryByRole("table")).toBeNull();
  book.pick({ tab: "Bảng điểm", area: { top: 1, left: 1, bottom: 1, right: 4 } });
  await user.click(await button("Đọc vùng đang chọn"));
  await soon("Không có dòng tiêu đề");
});

test("a table that changed since it was read is not ranked from memory", async () => {
  const book = openTable();
  const { user } = show(beside(book));
  await read(user);
  await preview();
  const read2 = book.read.bind(book);
  const moved = sheetOf("Bảng điểm", [[null], ...TABLE]);
  jest
    .spyOn(book, "read")
    .mockImplementationOnce(async (areas) => ({ ...(await read2(areas)), sheets: [moved] }));
  await user.click(await button("Lập bảng xếp hạng"));
  await soon("Chưa làm được: Lập bảng xếp hạng.");
  expect(shownSheets(book)).toEqual(["Bảng điểm"]);
  await user.click(await button("Lập bảng xếp hạng"));
  await soon("Đã xong: Lập bảng xếp hạng.");
});

test("beside a book of ours: from Xếp hạng, a second one gets a name of its own", async () => {
  const bloc = openBook(planBook(LIVE_BLOC));
  const { sheets, ...others } = contents(bloc);
  const book = openBook({ ...others, sheets: [...sheets, sheetOf("Riêng", TABLE)] });
  book.pick({ tab: "Riêng", area: HERE });
  const before = contents(book);
  const { user } = show(beside(book));
  await user.click(await tab("Xếp hạng"));
  await read(user);
  await user.click(await button("Lập bảng xếp hạng"));
  await soon("Đã xong: Lập bảng xếp hạng.");
  await user.click(await button("Đóng thông báo"));
  await user.click(await button("Lập bảng xếp hạng"));
  await soon("Đã xong: Lập bảng xếp hạng.");
  expect(shownSheets(book).slice(-3)).toEqual(["Riêng", "Xếp hạng nhanh", "Xếp hạng nhanh 2"]);
  await user.click(await tab("Xếp hạng"));
  await screen.findByRole("table", { name: "Bảng xếp hạng" });
  expect(contents(book).sheets.slice(0, -2)).toEqual(before.sheets);
});
