/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { mustBook } from "../app/live-book";
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
  title,
} from "./pane";

afterEach(closeBooks);

const NFD = "Hội Chữ thập đỏ tỉnh".normalize("NFD");
const LONG = `Ban quản lý ${"công trình ".repeat(29)}hết`;
/** What could be taken for markup, a formula or another name. */
const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  '=HYPERLINK("http://x","y")',
  LONG,
  NFD,
  "Đoàn 🎉",
];

const field = (name: string | RegExp) => named("textbox", name);

test("a new book in four steps, with names that want to be something else (C01, C05, C11)", async () => {
  const book = openBook(EMPTY);
  const { user } = show(beside(book), { view: "create" });
  await soon(/^Tạo sổ rồi vẫn sửa được tiêu chí và thang điểm, ở phần Khối;/);
  await user.click(await button("Tiếp tục"));
  await user.click(await button("Tiếp tục"));
  await soon("Nhập tên khối, cụm.");
  await soon("Nhập ít nhất một đơn vị.");
  expect(document.activeElement).toBe(await field(/Tên khối, cụm/));
  await user.click(await field(/Tên khối, cụm/));
  await user.paste("Khối <b>thử</b>");
  await user.click(await button("Tiếp tục"));
  expect(document.activeElement).toBe(await field(/Đơn vị thành viên/));
  await user.clear(await field(/Năm chấm điểm/));
  await user.type(await field(/Năm chấm điểm/), "2025");
  await user.click(await field(/Đơn vị thành viên/));
  await user.paste(HOSTILE.join("\n"));
  await soon(/Đã nhập 5 đơn vị/);
  await user.click(await button("Tiếp tục"));
  const [short] = await screen.findAllByRole("textbox", { name: "Tên ngắn (tên trang tính)" });
  await user.clear(short as HTMLElement);
  await user.type(short as HTMLElement, "Một");
  await user.click(await button("Tiếp tục"));
  await soon(/^Sẽ thêm 11 trang tính\. 0 ô của/);
  await user.click(await button("Tạo sổ"));
  await soon("Đã xong: Tạo sổ.");
  await waitFor(() => expect(title()).toBe("Bắt đầu"));
  expect(book.selection()).toEqual({ sheet: "overview", at: { row: 5, column: 2 } });
  await soon("Đã chấm xong 0/5 đơn vị (0/85 tiêu chí).");
  const { bloc } = mustBook(openSnapshot(contents(book)));
  expect([bloc.name, bloc.year, bloc.units.map(({ name }) => name)]).toEqual([
    "Khối <b>thử</b>",
    2025,
    HOSTILE.map((name) => name.normalize("NFC").trim()),
  ]);
  expect(bloc.units[0]?.shortName).toBe("Một");
  await user.click(await tab("Chấm điểm"));
  for (const name of HOSTILE) await soon(name.normalize("NFC").trim());
  expect(document.querySelector("img")).toBeNull();
  expect(document.title).not.toBe("1");
});

test("beside a sheet that has a wanted name: the book's own is numbered, which is said beforehand", async () => {
  const sheet = { key: null, name: "tổng hợp", rows: [], isProtected: false };
  const book = openBook({ sheets: [sheet], names: new Map(), properties: new Map() });
  const { user } = show(beside(book));
  await user.click(await button("Thử với khối mẫu"));
  await soon(/Đã có trang tính tên "Tổng hợp"/);
  await user.click(await button("Tạo sổ mẫu"));
  await soon("Đã xong: Tạo sổ mẫu.");
  const names = contents(book).sheets.map(({ name }) => name);
  expect(names.filter((name) => /tổng hợp/i.test(name))).toEqual(["tổng hợp", "Tổng hợp (2)"]);
});
