/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import { decimal } from "../../src/domain/decimal";
import { snapshotOf } from "../app/live-book";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";
import { shownAt } from "../app/live-book";
import { beside, button, closeBooks, contents, named, openBook, show, soon, title } from "./pane";

afterEach(closeBooks);

const SOUND = snapshotOf(
  planBook({
    ...LIVE_BLOC,
    ruleset: {
      ...LIVE_RULESET,
      voting: { denominator: "issued", thresholdPercent: decimal("66.67") },
    },
  })
);
const field = (name: string | RegExp) => named("textbox", name);

async function openVotes(language: "vi" | "en" = "vi") {
  const book = openBook(SOUND);
  const { user } = show(beside(book), { view: "rank", language });
  await user.click(await button(language === "vi" ? "Kiểm phiếu" : "Vote count"));
  const fill = async (name: string | RegExp, text: string): Promise<void> => {
    await user.clear(await field(name));
    await user.type(await field(name), text);
  };
  const record = () => [6, 7, 8, 9, 10].map((row) => shownAt(book.snapshot(), "votes", `D${row}`));
  const votes = () => [13, 14, 15].map((row) => shownAt(book.snapshot(), "votes", `D${row}`));
  return { book, user, fill, record, votes };
}

test("a record is typed, its percents are said, it is looked at, written, undone", async () => {
  const { book, user, fill, record, votes } = await openVotes();
  const before = contents(book);
  await soon("Tỷ lệ tính trên số phiếu phát ra; cần từ 66,67 %.");
  expect(title()).toBe("Kiểm phiếu");
  await fill("Số phiếu phát ra", "9");
  await fill("Số phiếu thu vào", "9");
  await fill("Số phiếu hợp lệ", "8");
  await fill(/^Hội DV1/, "6");
  await soon("66,67 % – đạt");
  await fill(/^Hội DV2/, "5");
  await soon("55,56 % – chưa đạt");
  await soon("Sẽ ghi 5 ô. 0 ô của anh/chị bị ghi đè.");
  expect(contents(book)).toEqual(before);
  await user.click(await button("Ghi kết quả kiểm phiếu"));
  await soon("Đã xong: Ghi kết quả kiểm phiếu.");
  expect([record(), votes()]).toEqual([
    [null, 9, 9, 8, null],
    [6, 5, null],
  ]);
  await soon("Đang khớp với sổ, không cần cập nhật.");
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Ghi kết quả kiểm phiếu.");
  expect(contents(book)).toEqual(before);
});

test("what is no whole number stays out of the book; sums that do not agree are said and written as recorded", async () => {
  const { user, fill, record } = await openVotes();
  await fill("Số phiếu thu vào", "tám");
  await soon("Nhập số nguyên từ 0. Chưa có số thì để trống.");
  await soon("Chưa làm được. Sửa các lỗi sau trước:");
  await fill("Số phiếu thu vào", "9");
  await fill("Số phiếu hợp lệ", "7");
  await fill("Số phiếu không hợp lệ", "1");
  await soon(/^Hợp lệ và không hợp lệ cộng lại là 8 phiếu, thu vào 9 phiếu$/);
  await user.click(await button("Ghi kết quả kiểm phiếu"));
  await soon("Đã xong: Ghi kết quả kiểm phiếu.");
  expect(record()).toEqual([null, null, 9, 7, 1]);
  await user.clear(await field("Số phiếu thu vào"));
  await soon("Sẽ ghi 1 ô. 1 ô của anh/chị bị ghi đè.");
  await user.click(await button("Bỏ phần chưa ghi"));
  await soon("Đang khớp với sổ, không cần cập nhật.");
});

test("in English; without a vote there is no such button", async () => {
  await openVotes("en");
  await soon("Percent of the ballots handed out; 66.67 % needed.");
  closeBooks();
  document.body.replaceChildren();
  show(beside(openBook(planBook(LIVE_BLOC))), { view: "rank" });
  await button("So sánh và phân tích");
  expect(screen.queryByRole("button", { name: "Kiểm phiếu" })).toBeNull();
});
