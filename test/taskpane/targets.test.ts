/** @jest-environment ./test/setup/page-environment.cjs */

import { planBook } from "../../src/app/plan-book";
import { shownAt, snapshotOf } from "../app/live-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
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
} from "./pane";

afterEach(closeBooks);

const SOUND = snapshotOf(planBook(LIVE_BLOC));
const field = (name: string | RegExp) => named("textbox", name);
const box = (name: string) => named("checkbox", name);

async function openTargets() {
  const book = openBook(SOUND);
  const { user } = show(beside(book));
  await user.click(await tab("Khối"));
  await user.click(await button("Giao chỉ tiêu"));
  const fill = async (name: string | RegExp, text: string): Promise<void> => {
    await user.clear(await field(name));
    await user.type(await field(name), text);
  };
  const given = () =>
    ["DV1", "DV2", "DV3"].map((unit) =>
      ["D11", "J11"].map((cell) => shownAt(book.snapshot(), `unit:${unit}`, cell))
    );
  return { book, user, fill, given };
}

test("targets are given, one unit gets none, another is withheld with its reason; looked at, written, undone", async () => {
  const { book, user, fill, given } = await openTargets();
  const before = contents(book);
  await soon("Chọn tiêu chí để giao chỉ tiêu cho từng đơn vị.");
  expect(title()).toBe("Giao chỉ tiêu");
  await user.click(await button(/^I\.2 – Tiêu chí I\.2đã giao 0\/3 đơn vị · 3 chưa có chỉ tiêu/));
  await soon("Đang khớp với sổ, không cần cập nhật.");
  await fill(/^Hội DV1/, "12,5");
  await user.click(await box("Không giao cho DV3"));
  await soon("Chưa làm được. Sửa các lỗi sau trước:");
  await soon("Ghi lý do không giao.");
  await fill(/^Lý do không giao cho Hội DV3/, "Không có tổ chức cơ sở");
  await soon("Sẽ ghi 3 ô. 0 ô của anh/chị bị ghi đè.");
  expect(contents(book)).toEqual(before);
  await user.click(await button("Ghi chỉ tiêu"));
  await soon("Đã xong: Ghi chỉ tiêu.");
  expect(given()).toEqual([
    [12.5, null],
    [null, null],
    ["Không giao", "Không có tổ chức cơ sở"],
  ]);
  await soon("Đang khớp với sổ, không cần cập nhật.");
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Ghi chỉ tiêu.");
  expect(contents(book)).toEqual(before);
});

test("one target for all fills the fields of those that have the criterion; assigned again, the reason goes", async () => {
  const { user, fill, given } = await openTargets();
  await user.click(await button(/^I\.2 – /));
  await user.click(await box("Không giao cho DV3"));
  await fill(/^Lý do không giao cho Hội DV3/, "Không có tổ chức cơ sở");
  await fill("Cùng một chỉ tiêu cho mọi đơn vị", "1.234");
  await soon(/^Nhập một số từ 0, ví dụ 12,5/);
  await fill("Cùng một chỉ tiêu cho mọi đơn vị", "0");
  await user.click(await button("Điền cho mọi đơn vị được giao"));
  await soon("Sẽ ghi 4 ô. 0 ô của anh/chị bị ghi đè.");
  await user.click(await button("Ghi chỉ tiêu"));
  await soon("Đã xong: Ghi chỉ tiêu.");
  expect(given()).toEqual([
    [0, null],
    [0, null],
    ["Không giao", "Không có tổ chức cơ sở"],
  ]);
  await user.click(await box("Không giao cho DV3"));
  await soon("Lý do đang ghi sẽ được xóa vì tiêu chí lại được giao.");
  await fill(/^Hội DV3/, "4");
  await soon("Sẽ ghi 2 ô. 2 ô của anh/chị bị ghi đè.");
  await user.click(await button("Bỏ phần chưa ghi"));
  await soon("Đang khớp với sổ, không cần cập nhật.");
  await user.click(await button("Tiêu chí khác"));
  await button(/^I\.2 – Tiêu chí I\.2đã giao 2\/3 đơn vị · không giao 1$/);
});

test("what is typed stays while one looks elsewhere, and is dropped when asked", async () => {
  const { user, fill } = await openTargets();
  await user.click(await button(/^I\.2 – /));
  const typed = async () => ((await field(/^Hội DV1/)) as HTMLInputElement).value;
  await fill(/^Hội DV1/, "12,5");
  await user.click(await button("Cài đặt"));
  await user.click(await button("Quay lại"));
  await user.click(await button(/^I\.2 – .*đang sửa, chưa ghi$/));
  expect(await typed()).toBe("12,5");
  await user.click(await button("Bỏ phần chưa ghi"));
  expect(await typed()).toBe("");
});

test("in English, and what is no number is said at its field", async () => {
  const { user } = show(beside(openBook(SOUND)), { language: "en" });
  await user.click(await tab("Bloc"));
  await user.click(await button("Give targets"));
  await user.click(await button(/^II – /));
  await user.type(await field(/^Hội DV2/), "ten");
  await soon(/^Enter a number from 0, such as 12\.5/);
  await soon("Not possible yet. Correct these first:");
});
