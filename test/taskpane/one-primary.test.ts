/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, change, closeBooks, openBook, show, soon, title, typeIn } from "./pane";

afterEach(closeBooks);

const BOOK = planBook(LIVE_BLOC);

const FILLED = /^\.\S+ \{\s*background-color: var\(--colorBrandBackground\);?\s*\}$/;

/** Words of the buttons that are filled with the product's colour. */
function primaries(): readonly (string | null)[] {
  const filled = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (FILLED.test(rule.cssText) ? (rule as CSSStyleRule).selectorText : []));
  return screen
    .getAllByRole("button")
    .filter((one) => filled.some((selector) => one.matches(selector)))
    .map((one) => one.textContent);
}

test("the ranking: its button stands out while there is something to write, then the way on", async () => {
  const book = openBook(BOOK);
  await change(book, [{ kind: "removeSheet", sheet: "ranking" }]);
  const { user } = show(beside(book), { view: "rank" });
  await user.click(await button("Cập nhật bảng xếp hạng"));
  await soon("Đã xong: Cập nhật bảng xếp hạng.");
  await soon("Đang khớp với sổ, không cần cập nhật.");
  expect(primaries()).toEqual(["Xem đề nghị khen thưởng"]);
  await change(book, [{ kind: "removeSheet", sheet: "ranking" }]);
  await soon(/^Sẽ thêm 1 trang tính/);
  expect(primaries()).toEqual(["Cập nhật bảng xếp hạng"]);
});

test("the forms: to make them, then the letter to print, and first what the book still needs", async () => {
  const book = openBook(BOOK);
  const { user } = show(beside(book), { view: "forms" });
  await button("Lập biểu mẫu");
  expect(primaries()).toEqual(["Lập biểu mẫu"]);
  await user.click(await button("Lập biểu mẫu"));
  await button("Mở trang Tờ trình");
  expect(primaries()).toEqual(["Mở trang Tờ trình"]);
  await typeIn(book, ["unit:DV1", "G10", "mười"]);
  await button("Xem và sửa lỗi");
  expect(primaries()).toEqual(["Xem và sửa lỗi"]);
  await user.click(await button("Xem và sửa lỗi"));
  expect(title()).toBe("Kiểm tra");
});

test("in English: a book with scores missing leads back to them", async () => {
  const book = openBook(
    planBook({ ...LIVE_BLOC, entries: { ...LIVE_BLOC.entries, scores: new Map() } })
  );
  show(beside(book), { view: "rank", language: "en" });
  await button("Score the units");
  expect(primaries()).toEqual(["Score the units"]);
});
