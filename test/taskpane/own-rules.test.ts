/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor, within } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { listAllCriteria } from "../../src/domain/criteria-tree";
import { mustBook } from "../app/live-book";
import { sheetOf, workbookOf, type Typed } from "./own-sheets";
import { beside, button, closeBooks, contents, named, openBook, show, soon, title } from "./pane";

afterEach(closeBooks);

const TIERS = "Từ 90% trở lên: 6 điểm; từ 75% đến dưới 90%: 4 điểm; dưới 75%: 1 điểm";
const TABLE: Typed = [
  ["BẢNG TIÊU CHÍ THI ĐUA CỤM SÔNG LAM"],
  ["TT", "Nội dung", "Điểm tối đa", "Cách chấm"],
  ["I", "Nhiệm vụ chuyên môn", 10, null],
  ["1", "Thực hiện chỉ tiêu", 6, TIERS],
  ["2", "Chế độ báo cáo", 4, "Do Cụm trưởng đánh giá"],
  ["II", "Phong trào thi đua", 5, null],
  ["1", "Phát động thi đua", 5, "Đạt: 5 điểm; không đạt: 0 điểm"],
  [null, "Tổng cộng", 15, null],
];

type User = ReturnType<typeof show>["user"];

function openTable(rows: Typed = TABLE) {
  const book = openBook(workbookOf(sheetOf("Tiêu chí cụm", rows)));
  book.pick({ tab: "Tiêu chí cụm", area: { top: 4, left: 2, bottom: 4, right: 2 } });
  return book;
}

async function readTable(user: User): Promise<void> {
  await user.click(await screen.findByRole("radio", { name: /^Dùng bảng tiêu chí của anh\/chị/ }));
  await user.click(await button("Đọc vùng đang chọn"));
}

async function confirm(user: User, criterion: string): Promise<void> {
  const group = await screen.findByRole("radiogroup", { name: `Cách chấm của ${criterion}` });
  await user.click(within(group).getByRole("radio", { name: "Đúng" }));
}

async function fillBloc(user: User): Promise<void> {
  await user.click(await button("Tiếp tục"));
  await user.type(await named("textbox", /Tên khối, cụm/), "Cụm Sông Lam");
  await user.click(await named("textbox", /Đơn vị thành viên/));
  await user.paste("Hội Một\nHội Hai");
  await user.click(await button("Tiếp tục"));
  await user.click(await button("Tiếp tục"));
}

test("a book from an officer's own table: read, confirmed, created, undone", async () => {
  const book = openTable();
  const before = contents(book);
  const { user } = show(beside(book), { view: "create" });
  await readTable(user);
  await soon(/^Đã đọc trang "Tiêu chí cụm", vùng A1:D8\. 2 nhóm, 3 tiêu chí, thang điểm 15\.$/);
  await soon("I.1. Thực hiện chỉ tiêu – 6 điểm");
  await soon("Đã xác nhận 0 trên 2 cách chấm; tiêu chí chưa xác nhận chấm trực tiếp.");
  await soon(/^Hiểu là: Theo tỷ lệ %/);
  await confirm(user, "I.1");
  await soon(/^Đã xác nhận 1 trên 2/);
  await fillBloc(user);
  await soon('Nguồn: bảng của anh/chị, trang "Tiêu chí cụm", vùng A1:D8');
  await user.click(await button("Tạo sổ"));
  await soon("Đã xong: Tạo sổ.");
  await waitFor(() => expect(title()).toBe("Bắt đầu"));
  const { ruleset, bloc } = mustBook(openSnapshot(contents(book)));
  expect(listAllCriteria(ruleset).map(({ code, rule }) => [code, rule.kind])).toEqual([
    ["I.1", "tiersByPercent"],
    ["I.2", "direct"],
    ["II.1", "direct"],
  ]);
  expect([ruleset.title, bloc.rulesetId, bloc.units.length]).toEqual([
    "BẢNG TIÊU CHÍ THI ĐUA CỤM SÔNG LAM",
    ruleset.id,
    2,
  ]);
  expect(ruleset.source.where).toBe('trang "Tiêu chí cụm", vùng A1:D8');
  expect(ruleset.source.note).toContain("người lập sổ đã xác nhận: I.1.");
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Tạo sổ.");
  expect(contents(book)).toEqual(before);
});

test("a sum that is wrong stops it at its cell, and nothing is put right; mended in the sheet it goes on", async () => {
  const wrong = TABLE.map((row) => row.map((value) => (value === 15 ? 20 : value)));
  const book = openTable(wrong);
  const { user } = show(beside(book), { view: "create" });
  await readTable(user);
  await soon(/^Bảng còn lỗi: sửa ngay trong trang tính rồi đọc lại/);
  await user.click(await button("Tiếp tục"));
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Đọc một bảng tiêu chí không có lỗi rồi mới tiếp tục."
  );
  await user.click((await screen.findAllByRole("button", { name: /^Lỗi.*ô C8/s }))[0] as Element);
  expect(await book.findSelection()).toEqual({
    tab: "Tiêu chí cụm",
    area: { top: 8, left: 3, bottom: 8, right: 3 },
  });
  expect(contents(book).sheets.map(({ name }) => name)).toEqual(["Tiêu chí cụm"]);
  const mended = openTable();
  jest.spyOn(book, "read").mockImplementation((areas) => mended.read(areas));
  await user.click(await button("Đọc lại vùng đang chọn"));
  await soon(/2 nhóm, 3 tiêu chí, thang điểm 15/);
  expect(screen.queryByText(/^Bảng còn lỗi/)).toBeNull();
});

test("without a table there is no next step", async () => {
  const book = openTable([["Ghi chú"], ["không phải bảng"]]);
  const { user } = show(beside(book), { view: "create" });
  await user.click(await screen.findByRole("radio", { name: /^Dùng bảng tiêu chí của anh\/chị/ }));
  await user.click(await button("Tiếp tục"));
  await screen.findByRole("alert");
  book.pick(null);
  await user.click(await button("Đọc vùng đang chọn"));
  await soon("Đang chọn hình, biểu đồ hoặc nhiều vùng một lúc");
  book.pick({ tab: "Tiêu chí cụm", area: { top: 1, left: 1, bottom: 2, right: 1 } });
  await user.click(await button("Đọc vùng đang chọn"));
  await soon(/Không thấy dòng tiêu đề cột nào/);
});
