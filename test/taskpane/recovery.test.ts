/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import { HalfDone, HostFault, type Unfinished, type Workbook } from "../../src/host/port";
import { failing, scriptDoor } from "../app/scripted-door";
import { shownAt } from "../app/live-book";
import { CHECKED_BLOC, CHECKED_BOOK } from "./checked-bloc";
import { beside, button, change, closeBooks, openBook, show, soon, tab } from "./pane";

afterEach(closeBooks);

const UNFINISHED: Unfinished = {
  sheets: ["01 DV1", "Xếp hạng"],
  startedAt: "2026-11-21T08:00:00.000Z",
};
const FAULT = new HostFault("no-answer", null, "timeout");

test("what broke off in an earlier session is said, and restored at one click", async () => {
  const book = openBook(CHECKED_BOOK);
  const { user } = show(beside(scriptDoor(book, { unfinished: UNFINISHED })), { view: "rank" });
  await soon("Lần ghi trước bị dở");
  await soon("Các trang: 01 DV1, Xếp hạng.");
  expect(screen.queryByRole("button", { name: "Làm lại" })?.closest("section")).toBeFalsy();
  await user.click(await button("Khôi phục"));
  await soon("Đã khôi phục sổ.");
  await soon(/^Xếp hạng theo tổng điểm/);
  expect(screen.queryByText(/bị đứt giữa chừng/)).toBeNull();
});

/** Breaks off at the first writing, and knows it until it is restored. */
function breakOnce(book: Workbook): Workbook {
  let unfinished: Unfinished | null = null;
  const door = scriptDoor(book, { apply: [failing(new HalfDone(FAULT, UNFINISHED))] });
  return {
    ...door,
    apply: (changes, options) =>
      door.apply(changes, options).catch((error: unknown) => {
        unfinished = UNFINISHED;
        throw error;
      }),
    findUnfinished: async () => unfinished,
    restore: async () => {
      unfinished = null;
      return { left: [] };
    },
  };
}

test("what breaks off now can be done again; typed scores are still there", async () => {
  const book = openBook(CHECKED_BOOK);
  const { user } = show(beside(breakOnce(book)));
  await user.click(await tab("Chấm điểm"));
  await user.click(await button(/^Hội DV1/));
  await user.click(await button("Nhận 20 điểm"));
  await soon("Chưa làm được: Nhận điểm đề xuất.");
  await soon(/Excel chưa trả lời sau 30 giây/);
  const again = screen.getAllByRole("button", { name: "Làm lại" });
  await user.click(again.find((one) => one.closest("section")) as HTMLElement);
  await soon("Đã xong: Nhận điểm đề xuất.");
  expect(shownAt(book.snapshot(), "unit:DV1", "I11")).toBe(20);
  expect(shownAt(book.snapshot(), "unit:DV1", "G10")).toBe(9);
});

test("a cell that somebody changed since is not overwritten, and it is said which", async () => {
  const book = openBook(CHECKED_BOOK);
  // Nobody tells the pane of the change.
  const door: Workbook = { ...scriptDoor(book, {}), onChange: () => () => undefined };
  const { user } = show(beside(door));
  await user.click(await tab("Chấm điểm"));
  await user.click(await button(/^Hội DV1/));
  const cells = [{ at: { row: 11, column: 9 }, before: null, after: 5 }];
  await change(book, [{ kind: "setCells", sheet: "unit:DV1", cells }]);
  await user.click(await button("Nhận 20 điểm"));
  await soon("Chưa làm được: Nhận điểm đề xuất.");
  await soon(/Nội dung vừa được người khác/);
  expect(shownAt(book.snapshot(), "unit:DV1", "I11")).toBe(5);
  await soon("Đã chấm 1/4 tiêu chí");
});

test("a cell that cannot be selected is said", async () => {
  const book = openBook(planBook(CHECKED_BLOC, { forms: [{ id: "letter" }] }));
  const door: Workbook = {
    ...scriptDoor(book, {}),
    select: () => Promise.reject(new HostFault("other-workbook", null, "x")),
  };
  const { user } = show(beside(door), { view: "forms" });
  await user.click(await button("Mở trang Tờ trình"));
  await soon(/Một sổ khác đang ở phía trước/);
});
