/** @jest-environment ./test/setup/page-environment.cjs */
import { act, screen } from "@testing-library/react";

import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import type { Workbook } from "../../src/host/port";
import { shownAt } from "../app/live-book";
import { CHECKED_BOOK } from "./checked-bloc";
import {
  beside,
  button,
  closeBooks,
  contents,
  EMPTY,
  named,
  openBook,
  show,
  soon,
  tab,
} from "./pane";

afterEach(closeBooks);

/** A workbook that waits before each sheet until it is let go on, as a slow Excel does. */
function slowDoor(book: MemoryWorkbook) {
  let letGo: () => void = () => undefined;
  const door: Workbook = {
    ...{ read: book.read.bind(book), select: book.select.bind(book) },
    findSelection: () => book.findSelection(),
    ...{ findUnfinished: book.findUnfinished.bind(book), restore: book.restore.bind(book) },
    onChange: book.onChange.bind(book),
    async apply(changes, options) {
      options?.onProgress?.(0, changes.sheets.length);
      await new Promise<void>((resolve) => (letGo = resolve));
      return book.apply(changes, options);
    },
  };
  return { door, goOn: () => act(async () => letGo()) };
}

const stopButtons = () => screen.queryAllByRole("button", { name: /^(Dừng|Đang dừng…)$/ });

async function openScores() {
  const book = openBook(CHECKED_BOOK);
  const { door, goOn } = slowDoor(book);
  const { user } = show(beside(door));
  await user.click(await tab("Chấm điểm"));
  await user.click(await button(/^Hội DV1/));
  return { book, user, goOn };
}

test("while it is written: how far it is and one button to stop; stopped, the book is as before and it can be done again", async () => {
  const { book, user, goOn } = await openScores();
  const before = contents(book);
  await user.click(await button("Nhận 20 điểm"));
  await soon("0/1 trang");
  expect(stopButtons()).toHaveLength(1);
  await user.click(await button("Dừng"));
  expect((await button("Đang dừng…")).getAttribute("aria-disabled")).toBe("true");
  await goOn();
  await soon("Đã dừng. Sổ như trước khi bấm.");
  expect(screen.queryByText(/Chưa làm được|dừng giữa chừng/)).toBeNull();
  expect([contents(book), stopButtons()]).toEqual([before, []]);
  await user.click(await button("Nhận 20 điểm"));
  await soon("0/1 trang");
  await goOn();
  await soon("Đã xong: Nhận điểm đề xuất.");
  expect(shownAt(book.snapshot(), "unit:DV1", "I11")).toBe(20);
});

test("with the keyboard alone: Tab reaches the button, Enter stops", async () => {
  const { book, user, goOn } = await openScores();
  await user.click(await button("Nhận 20 điểm"));
  const stop = await button("Dừng");
  for (let tabs = 0; document.activeElement !== stop && tabs < 60; tabs++) await user.tab();
  await user.keyboard("{Enter}");
  await goOn();
  await soon("Đã dừng. Sổ như trước khi bấm.");
  expect(shownAt(book.snapshot(), "unit:DV1", "I11")).toBeNull();
});

test("Escape stops; what was typed on the screen is still there, and goes into the book next time", async () => {
  const book = openBook(EMPTY);
  const { door, goOn } = slowDoor(book);
  const { user } = show(beside(door), { view: "create" });
  const field = (name: RegExp) => named("textbox", name);
  await user.click(await button("Tiếp tục"));
  await user.click(await field(/Tên khối, cụm/));
  await user.paste("Khối thử dừng");
  await user.click(await field(/Đơn vị thành viên/));
  await user.paste("Hội A\nHội B");
  await user.click(await button("Tiếp tục"));
  await user.click(await button("Tiếp tục"));
  await user.click(await button("Tạo sổ"));
  await soon(/^0\/\d+ trang$/);
  await user.keyboard("{Escape}");
  await goOn();
  await soon("Đã dừng. Sổ như trước khi bấm.");
  expect(contents(book).sheets).toEqual([]);
  await user.click(await button("Tạo sổ"));
  await goOn();
  await soon("Đã xong: Tạo sổ.");
  expect(JSON.stringify(contents(book))).toContain("Khối thử dừng");
});

test("stopped too late it is done, and says so", async () => {
  const book = openBook(CHECKED_BOOK);
  const { door, goOn } = slowDoor(book);
  const late: Workbook = {
    ...door,
    apply: (changes, options) =>
      door.apply(changes, options?.onProgress ? { onProgress: options.onProgress } : {}),
  };
  const { user } = show(beside(late));
  await user.click(await tab("Chấm điểm"));
  await user.click(await button(/^Hội DV1/));
  await user.click(await button("Nhận 20 điểm"));
  await user.click(await button("Dừng"));
  await goOn();
  await soon("Đã xong: Nhận điểm đề xuất.");
  expect(shownAt(book.snapshot(), "unit:DV1", "I11")).toBe(20);
});
