/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, closeBooks, openBook, show, soon, typeIn } from "./pane";

afterEach(closeBooks);

const BOOK = planBook(LIVE_BLOC);

test("an issue that is mended in the sheet vanishes by itself", async () => {
  const book = openBook(BOOK);
  show(beside(book), { view: "check" });
  await soon(/^Không tìm thấy lỗi/);
  await typeIn(book, ["unit:DV1", "G10", "mười"]);
  await button("Đọc lại sổ");
  await soon(/^Lỗi: 1 · /);
  await soon('Nội dung "mười" ở tiêu chí I.1');
  await typeIn(book, ["unit:DV1", "G10", 9]);
  await soon(/^Không tìm thấy lỗi/);
});

test("↑ and ↓ walk through the list and the grid follows (F12)", async () => {
  const book = openBook(BOOK);
  await typeIn(
    book,
    ["unit:DV1", "G10", "mười"],
    ["unit:DV2", "G10", 11],
    ["unit:DV3", "G10", 9.123]
  );
  const { user } = show(beside(book), { view: "check" });
  const first = await button(/Nội dung "mười"/);
  await user.tab();
  first.focus();
  await user.keyboard("{Enter}");
  const selected = () => book.selection()?.sheet;
  expect(selected()).toBe("unit:DV1");
  await user.keyboard("{ArrowDown}");
  expect(selected()).toBe("unit:DV2");
  expect(document.activeElement?.textContent).toContain("11");
  expect(document.activeElement?.getAttribute("aria-current")).toBe("true");
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(book.selection()).toEqual({ sheet: "unit:DV1", at: { row: 10, column: 7 } });
  expect(document.activeElement).toBe(first);
  expect(screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Lỗi \(/),
    expect.stringMatching(/^Lưu ý \(/),
  ]);
});
