/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, closeBooks, EMPTY, openBook, show, soon, title } from "./pane";

afterEach(() => {
  closeBooks();
  jest.restoreAllMocks();
  window.localStorage.clear();
});

const openSettings = async () => {
  const shown = show(beside(openBook(EMPTY)));
  await shown.user.click(await button("Cài đặt"));
  return shown;
};

test("language and theme are chosen at once and kept for the next time", async () => {
  const { user, unmount } = await openSettings();
  await user.click(screen.getByRole("radio", { name: "Tối" }));
  await user.click(screen.getByRole("radio", { name: "English" }));
  expect(title()).toBe("Settings");
  expect(document.querySelector("[lang]")?.getAttribute("lang")).toBe("en");
  await user.click(await button("Back"));
  expect(title()).toBe("Start");
  unmount();
  const next = show(beside(openBook(EMPTY)));
  await next.user.click(await button("Settings"));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Dark" }).checked).toBe(true);
});

test("without storage the choice holds for this session, and it is said (F07)", async () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const { user } = await openSettings();
  await user.click(screen.getByRole("radio", { name: "Tương phản cao" }));
  await soon("Trình duyệt không cho nhớ lựa chọn; lần sau phải chọn lại.");
});

test("what is kept by another release does no harm", async () => {
  window.localStorage.setItem("khoi-thi-dua.settings", '{"language":"fr","theme":7}');
  await openSettings();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Tiếng Việt" }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Theo Excel/ }).checked).toBe(true);
});

test("the facts to copy name no unit and no score", async () => {
  const shown = show(beside(openBook(planBook(LIVE_BLOC))), { view: "rank" });
  await soon(/^Xếp hạng theo/);
  await shown.user.click(await button("Cài đặt"));
  const box = screen.getByRole<HTMLTextAreaElement>("textbox");
  expect(box.value).toMatch(/^Khối Thi Đua 1\.2\.3\nExcel trên Windows · ExcelApi 1\.17\n/);
  expect(box.value).toContain("book 3 units, 9 sheets, 0 issues");
  expect(box.value).not.toMatch(/DV1|99/);
  await shown.user.click(await button("Chép thông tin"));
  await soon("Đã chép vào bộ nhớ tạm.");
  expect(await navigator.clipboard.readText()).toBe(box.value);
  await shown.user.click(await button("Quay lại"));
  expect(title()).toBe("Xếp hạng");
});
