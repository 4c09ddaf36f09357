/** @jest-environment ./test/setup/page-environment.cjs */
import { createElement } from "react";

import type { BookLook } from "../../src/app/look-at-workbook";
import { planBook } from "../../src/app/plan-book";
import { RoundsCard } from "../../src/taskpane/screens/RoundsCard";
import { snapshotOf } from "../app/live-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, closeBooks, contents, openBook, show, soon, tab, typeIn } from "./pane";

// The card alone, in the place of the screen that it belongs to.
jest.mock("../../src/taskpane/screens/awards/AwardsScreen", () => ({
  AwardsScreen: ({ look: { book } }: { readonly look: BookLook }) =>
    createElement(RoundsCard, { book }),
}));

afterEach(closeBooks);

test("the sheet is drawn, opened, filled in; its round is listed and its letter and list are made; undone", async () => {
  const book = openBook(snapshotOf(planBook(LIVE_BLOC)));
  const tabs = () => contents(book).sheets.map(({ name }) => name);
  const { user } = show(beside(book));
  await user.click(await tab("Đề nghị"));
  await user.click(await button("Lập trang đề nghị theo đợt"));
  await soon("Đã xong: Lập trang đề nghị theo đợt.");
  await soon("Chưa có đợt nào. Điền tên đợt vào cột Đợt.");
  await user.click(await button("Mở trang Đề nghị theo đợt"));
  expect(book.selection()?.sheet).toBe("nominations");
  await typeIn(book, ["nominations", "B7", "Sơ kết <b>"], ["nominations", "D7", "Cá nhân"]);
  await soon("Sơ kết <b>");
  await soon("0 tập thể, 1 cá nhân");
  await soon("1 dòng cần xem lại");
  await user.click(await button("Lập tờ trình, danh sách của đợt"));
  await soon("Đã xong: Lập tờ trình, danh sách của đợt.");
  expect(tabs()).toEqual(expect.arrayContaining(["Tờ trình đợt 1", "Danh sách đợt 1"]));
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Lập tờ trình, danh sách của đợt.");
  expect(tabs()).not.toContain("Tờ trình đợt 1");
});
