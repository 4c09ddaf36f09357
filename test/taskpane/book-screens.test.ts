/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, within } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { makeEntry, typed } from "../domain/samples";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, change, closeBooks, openBook, show, soon, tab, title } from "./pane";

afterEach(closeBooks);

const BOOK = planBook(LIVE_BLOC);

/** DV3 gets what DV1 has, so that both are first. */
const TIED: BlocInput = {
  ...LIVE_BLOC,
  entries: {
    ...LIVE_BLOC.entries,
    scores: new Map([
      ...LIVE_BLOC.entries.scores,
      ["DV3", LIVE_BLOC.entries.scores.get("DV1") ?? new Map()],
      ["DV2", new Map([["I.1", makeEntry({ self: typed(8) })]])],
    ]),
  },
};

const rows = () =>
  within(screen.getByRole("table", { name: "Bảng xếp hạng" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent)
    );

test("the ranking: ties and missing ranks are explained, a name leads to its line", async () => {
  const book = openBook(planBook(TIED));
  const { user } = show(beside(book), { view: "rank" });
  await soon(/^Xếp hạng theo tổng điểm/);
  await soon(/vì sao\?$/);
  expect(rows()).toEqual([
    ["1", "Hội DV1 (mẫu gợi ý)Bằng điểm với: DV3", "99,00", "Loại A"],
    [
      "1",
      "Hội DV3 (mẫu gợi ý)Bằng điểm với: DV1Cùng hạng với DV1: vẫn bằng nhau – hội đồng quyết định – vì sao?",
      "99,00",
      "Loại A",
    ],
    ["–", "Hội DV2 (mẫu gợi ý)chưa chấm xong (1/4 tiêu chí)", "–", "–"],
  ]);
  await user.click(await button(/^Đến dòng của Hội DV3/));
  expect(book.selection()).toEqual({ sheet: "ranking", at: { row: 9, column: 3 } });
});

test("a ranking sheet that was deleted comes back", async () => {
  const book = openBook(BOOK);
  await change(book, [{ kind: "removeSheet", sheet: "ranking" }]);
  const { user } = show(beside(book), { view: "rank" });
  await soon(/^Sẽ thêm 1 trang tính\. 0 ô của/);
  await user.click(await button("Cập nhật bảng xếp hạng"));
  await soon("Đã xong: Cập nhật bảng xếp hạng.");
  await soon("Đang khớp với sổ, không cần cập nhật.");
  expect(book.snapshot().sheets.some(({ key }) => key === "ranking")).toBe(true);
});

test("the bloc: roles, units and the ruleset with its source", async () => {
  const book = openBook(BOOK);
  const { user } = show(beside(book));
  await user.click(await tab("Khối"));
  await soon("Bộ tiêu chí mẫu (mẫu gợi ý)");
  expect(screen.getByText("Khối trưởng (đơn vị): chưa ghi")).toBeTruthy();
  await user.click(await button(/^Hội DV2 .*mở trang chấm điểm/));
  expect(book.selection()).toEqual({ sheet: "unit:DV2", at: { row: 1, column: 1 } });
});

test("the way to the next place, to the last one", async () => {
  const { user } = show(beside(openBook(BOOK)));
  await user.click(await tab("Khối"));
  for (const place of ["Chấm điểm", "Kiểm tra", "Xếp hạng", "Đề nghị", "Biểu mẫu"]) {
    await user.click(await button(`Tiếp theo: ${place}`));
    expect(title()).toBe(place);
    expect(document.activeElement?.textContent).toBe(place);
  }
  expect(screen.queryByRole("button", { name: /^Tiếp theo/ })).toBeNull();
});
