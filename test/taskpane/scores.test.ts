/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, within } from "@testing-library/react";

import { shownAt } from "../app/live-book";
import { beside, button, closeBooks, openBook, show, soon, tab, typeIn } from "./pane";
import { CHECKED_BOOK } from "./checked-bloc";

afterEach(closeBooks);

async function openUnit(name: string) {
  const book = openBook(CHECKED_BOOK);
  const shown = show(beside(book));
  await shown.user.click(await tab("Chấm điểm"));
  await shown.user.click(await button(new RegExp(`^${name}`)));
  return { book, ...shown };
}

const card = (criterion: string) => {
  const found = screen
    .getAllByRole("listitem")
    .find(({ textContent }) => textContent?.startsWith(`${criterion}. `));
  if (!found) throw new Error(`No card for ${criterion}`);
  return within(found);
};

test("a proposed score is accepted at one click, and undone", async () => {
  const { book, user } = await openUnit("Hội DV1");
  expect(screen.getByText("Đã chấm 0/4 tiêu chí")).toBeTruthy();
  expect(
    card("I.2").getByText(/^Theo quy tắc: 20\/20 điểm · Ghi vào cột Điểm thẩm định\.$/)
  ).toBeTruthy();
  await user.click(card("I.2").getByRole("button", { name: "Nhận 20 điểm" }));
  await soon("Đã chấm 1/4 tiêu chí");
  await soon("Đã ghi 1 ô. 0 ô có sẵn bị ghi đè.");
  expect(shownAt(book.snapshot(), "unit:DV1", "I11")).toBe(20);
  expect(document.activeElement?.textContent).toContain("Hội DV1");
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã chấm 0/4 tiêu chí");
  expect(shownAt(book.snapshot(), "unit:DV1", "I11")).toBeNull();
});

test("all that raise no question, at one click", async () => {
  const { book, user } = await openUnit("Hội DV1");
  await user.click(await button("Nhận một lượt 4 tiêu chí không khác điểm tự chấm"));
  await soon("Đơn vị này đã chấm đủ, không còn việc phải làm.");
  const cells = ["I10", "I11", "I12", "I13"].map((at) => shownAt(book.snapshot(), "unit:DV1", at));
  expect(cells).toEqual([9, 20, 10, 60]);
  await user.click(await button("Chấm tiếp: Hội DV2"));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("Hội DV2");
  expect(screen.queryByText("Đã xong: Nhận điểm đề xuất.")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Chấm điểm");
});

test("an official score that differs from the checked one asks for its reason", async () => {
  const { book, user } = await openUnit("Hội DV2");
  await typeIn(book, ["unit:DV2", "I10", 8], ["unit:DV2", "K10", 6]);
  await soon(/Chính thức: 6\/10 điểm · Điểm trước đó: 8/);
  await user.click(card("I.1").getByRole("button", { name: "Ghi lý do" }));
  await soon("Chưa ghi lý do điểm khác trước.");
  expect(shownAt(book.snapshot(), "unit:DV2", "J10")).toBeNull();
  await user.type(card("I.1").getByRole("textbox"), "Biên bản họp khối");
  await user.click(card("I.1").getByRole("button", { name: "Ghi lý do" }));
  await soon("Đã xong: Ghi lý do.");
  expect(shownAt(book.snapshot(), "unit:DV2", "J10")).toBe("Biên bản họp khối");
  expect(shownAt(book.snapshot(), "unit:DV2", "K10")).toBe(6);
});

test("points that differ from the self-score are not accepted without a reason", async () => {
  const { book, user } = await openUnit("Hội DV1");
  await typeIn(book, ["unit:DV1", "G11", 15]);
  await soon(/Theo quy tắc: 20\/20 điểm · Điểm trước đó: 15/);
  await user.click(card("I.2").getByRole("button", { name: "Nhận 20 điểm" }));
  await soon("Chưa ghi lý do điểm khác trước.");
  await user.type(card("I.2").getByRole("textbox"), "Đủ minh chứng");
  await user.click(card("I.2").getByRole("button", { name: "Nhận 20 điểm" }));
  await soon("Đã xong: Nhận điểm đề xuất.");
  const shown = () => ["I11", "J11"].map((at) => shownAt(book.snapshot(), "unit:DV1", at));
  expect(shown()).toEqual([20, "Đủ minh chứng"]);
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Nhận điểm đề xuất.");
  expect(shown()).toEqual([null, null]);
});

test("jumps to the cell of a criterion", async () => {
  const { book, user } = await openUnit("Hội DV3");
  await user.click(await button("Đến ô: III"));
  expect(book.selection()).toEqual({ sheet: "unit:DV3", at: { row: 13, column: 9 } });
});
