/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor, within } from "@testing-library/react";

import { beside, button, closeBooks, contents, EMPTY, openBook, show, soon, title } from "./pane";

afterEach(closeBooks);

test("try a sample: what will be written, the ranking, undo leaves the workbook as before", async () => {
  const book = openBook(EMPTY);
  const before = contents(book);
  const { user } = show(beside(book));
  await user.click(await button("Thử với khối mẫu"));
  expect(title()).toBe("Thử với khối mẫu");
  await soon(/^Sẽ thêm \d+ trang tính\. 0 ô của anh\/chị bị ghi đè\.$/);
  await user.click(await button("Tạo sổ mẫu"));
  await soon("Đã xong: Tạo sổ mẫu.");
  await waitFor(() => expect(title()).toBe("Xếp hạng"));
  expect(book.selection()).toEqual({ sheet: "overview", at: { row: 5, column: 2 } });
  const table = within(screen.getByRole("table", { name: "Bảng xếp hạng" }));
  const [, first] = table.getAllByRole("row");
  expect(first?.textContent).toMatch(/^1/);
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Tạo sổ mẫu.");
  expect(contents(book)).toEqual(before);
  await user.click(await button("Làm lại bước này"));
  await soon("Đã làm lại: Tạo sổ mẫu.");
  expect(contents(book).sheets.length).toBeGreaterThan(8);
});
