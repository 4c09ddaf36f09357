/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { mustBook, snapshotOf } from "../app/live-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, closeBooks, contents, openBook, show, soon, tab } from "./pane";

afterEach(closeBooks);

test("a ready list of awards is taken, looked at, written and taken back", async () => {
  const book = openBook(snapshotOf(planBook(LIVE_BLOC)));
  const before = contents(book);
  const { user } = show(beside(book));
  await user.click(await tab("Khối"));
  await user.click(await button("Sửa tiêu chí, thang điểm"));
  await user.click(await screen.findByText(/^Cơ cấu khen thưởng \(/));
  await soon(/^Nguồn: Khối thi đua MTTQ và các tổ chức chính trị - xã hội tỉnh/);
  await user.click(await button(/^Dùng cơ cấu này: Hạng nhất cờ Chính phủ/));
  await soon("Cơ cấu khen thưởng (3)");
  await user.click(await button("Xem thay đổi"));
  await user.click(await button("Ghi vào sổ"));
  await soon("Đã xong: Ghi vào sổ.");
  const { slots } = mustBook(openSnapshot(contents(book))).ruleset;
  expect(slots.map(({ code, count }) => [code, count])).toEqual([
    ["CO-CP", 1],
    ["CO-TINH", 1],
    ["BK-TINH", "rest"],
  ]);
  const [undo] = await screen.findAllByRole("button", { name: /^Hoàn tác/ });
  await user.click(undo as HTMLElement);
  await soon("Đã hoàn tác: Ghi vào sổ.");
  expect(contents(book)).toEqual(before);
}, 60_000);
