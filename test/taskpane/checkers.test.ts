/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor, within } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { makePanelBloc } from "../domain/panel-bloc";
import { mustBook, snapshotOf } from "../app/live-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { describeFull } from "../judges/programs";
import {
  beside,
  button,
  closeBooks,
  contents,
  named,
  openBook,
  show,
  soon,
  tab,
  title,
  typeIn,
} from "./pane";

afterEach(closeBooks);

const SOUND = snapshotOf(planBook(LIVE_BLOC));
const field = (name: string | RegExp) => named("textbox", name);
const box = (name: string | RegExp) => named("checkbox", name);

test("two checkers with the median are set up, looked at, written, and taken back", async () => {
  const book = openBook(SOUND);
  const { user } = show(beside(book));
  await user.click(await tab("Khối"));
  await user.click(await button("Thẩm định nhiều bên"));
  await soon("Sổ này đang có một bên thẩm định, chấm ở cột Điểm thẩm định.");
  expect(title()).toBe("Thẩm định nhiều bên");
  await user.click(await button("Sửa các bên thẩm định"));
  await user.click(await button("Thêm bên thẩm định"));
  expect(await button("Xem thay đổi")).toHaveProperty("ariaDisabled", "true");
  await soon("Bên thẩm định thứ 1 chưa có tên");
  await user.type(await field(/^Tên bên thẩm định 1/), "Sở Nội vụ");
  await user.click(await button("Thêm bên thẩm định"));
  await user.type(await field(/^Tên bên thẩm định 2/), "Văn phòng");
  await user.selectOptions(await screen.findByRole("combobox"), "Trung vị (điểm đứng giữa)");
  await user.click(await box("Văn phòng: chấm mọi tiêu chí"));
  for (const name of [/^I\.2 – /, /^II – /, /^III – /, /^CT – /]) await user.click(await box(name));
  await soon("Mỗi bên chấm ít nhất một tiêu chí.");
  await user.click(await box(/^I\.1 – /));
  expect(await box(/^I\.1 – /)).toHaveProperty("checked", true);
  const before = contents(book);
  await user.click(await button("Xem thay đổi"));
  await soon("Ảnh hưởng tới từng đơn vị");
  await soon(/^Không đổi: 99,00 điểm/);
  await soon(/^Sẽ thêm 1 trang tính/);
  expect(contents(book)).toEqual(before);
  await user.click(await button("Ghi vào sổ"));
  await soon("Đã xong: Ghi vào sổ.");
  await waitFor(() => expect(title()).toBe("Thẩm định nhiều bên"));
  expect(mustBook(openSnapshot(contents(book))).ruleset.checkers).toEqual({
    combine: "median",
    members: [
      { code: "TD1", name: "Sở Nội vụ", criteria: [] },
      { code: "TD2", name: "Văn phòng", criteria: ["I.1"] },
    ],
  });
  await soon("đã chấm 0/12 ô, còn 12");
  await soon("đã chấm 0/3 ô, còn 3");
  const [undo] = await screen.findAllByRole("button", { name: /^Hoàn tác/ });
  await user.click(undo as HTMLElement);
  await soon("Đã hoàn tác: Ghi vào sổ.");
  expect(contents(book)).toEqual(SOUND);
});

test("how far the checkers are, the largest gap first, and a click leads to its cell", async () => {
  const book = openBook(planBook(makePanelBloc("median")));
  const { user } = show(beside(book));
  await user.click(await tab("Chấm điểm"));
  await typeIn(book, ["checkers", "G10", null], ["checkers", "E10", null]);
  await user.click(await button("Thẩm định nhiều bên"));
  await soon("Cách gộp điểm các bên: Trung vị (điểm đứng giữa)");
  const cards = () => screen.getAllByText(/^đã chấm /).map(({ textContent }) => textContent);
  await soon("đã chấm 2/4 ô, còn 2");
  expect(cards()).toEqual([
    "đã chấm 2/4 ô, còn 2",
    "đã chấm 3/4 ô, còn 1",
    "đã chấm 3/4 ô, còn 1",
    "đã chấm đủ 9 ô",
  ]);
  await user.click(await button("Đến ô còn thiếu đầu tiên của Văn phòng UBND tỉnh"));
  await waitFor(() =>
    expect(book.selection()).toEqual({ sheet: "checkers", at: { row: 10, column: 5 } })
  );
  const fold = await screen.findByText("Các ô còn thiếu của Văn phòng UBND tỉnh (2)");
  await user.click(fold);
  const listed = within(fold.parentElement as HTMLElement);
  expect(listed.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "DV1 – 1 Tiêu chí 1",
    "DV3 – 1 Tiêu chí 1",
  ]);
  await user.click(listed.getByRole("button", { name: /^DV3/ }));
  await waitFor(() =>
    expect(book.selection()).toEqual({ sheet: "checkers", at: { row: 10, column: 7 } })
  );
});

describeFull("checkers that go", () => {
  test("a checker whose scores are entered goes only with consent; without any the sheet is gone", async () => {
    const book = openBook(planBook(makePanelBloc("mean")));
    const { user } = show(beside(book));
    await user.click(await tab("Khối"));
    await user.click(await button("Thẩm định nhiều bên"));
    await user.click(await button("Sửa các bên thẩm định"));
    for (const name of ["Sở Nội vụ", "Sở Tài chính", "Văn phòng UBND tỉnh", "Ban Dân vận"])
      await user.click(await button(`Xóa ${name}`));
    await soon(/^Chưa có bên nào\./);
    await user.click(await button("Xem thay đổi"));
    await soon("Chưa làm được. Sửa các lỗi sau trước:");
    await user.click(await box(/^Tôi đồng ý bỏ các ô đã nhập/));
    await user.click(await button("Ghi vào sổ"));
    await soon("Đã xong: Ghi vào sổ.");
    await soon("Sổ này đang có một bên thẩm định, chấm ở cột Điểm thẩm định.");
    expect(contents(book).sheets.map(({ key }) => key)).not.toContain("checkers");
  });
});
