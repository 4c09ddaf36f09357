/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";

import { planBook } from "../../src/app/plan-book";
import { snapshotOf } from "../app/live-book";
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
  title,
  typeIn,
} from "./pane";

afterEach(closeBooks);

const SOUND = snapshotOf(planBook(LIVE_BLOC));
const field = (name: string | RegExp) => named("textbox", name);
const tabs = (book: ReturnType<typeof openBook>) => contents(book).sheets.map(({ name }) => name);

test("the ranking says at once that a total has changed, and counts units and cells", async () => {
  const book = openBook(SOUND);
  show(beside(book), { view: "rank" });
  await soon("Xếp hạng: còn đúng (3/3 đơn vị có hạng).");
  await soon("Đơn vị: 3 = 3 đã xếp hạng + 0 chưa chấm xong + 0 không xét.");
  await soon("Ô điểm nội dung: 12 = 12 có điểm + 0 còn trống + 0 không hợp lệ; 0 không giao.");
  await typeIn(book, ["unit:DV1", "G10", 8]);
  await soon("Xếp hạng: đã cũ, cần cập nhật.");
  await typeIn(book, ["unit:DV1", "G10", null]);
  await soon("Đơn vị: 3 = 2 đã xếp hạng + 1 chưa chấm xong + 0 không xét.");
});

test("So sánh and Phân tích: looked at, drawn, opened, undone", async () => {
  const book = openBook(SOUND);
  const before = contents(book);
  const { user } = show(beside(book), { view: "rank" });
  await user.click(await button("So sánh và phân tích"));
  await button("Lập trang so sánh");
  expect(title()).toBe("So sánh và phân tích");
  expect(
    await screen.findAllByText("Sẽ thêm 1 trang tính. 0 ô của anh/chị bị ghi đè.")
  ).toHaveLength(2);
  expect(contents(book)).toEqual(before);
  await user.click(await button("Lập trang so sánh"));
  await soon("Đã xong: Lập trang so sánh.");
  await user.click(await button("Mở trang So sánh"));
  expect(book.selection()?.sheet).toBe("comparison");
  await user.click(await button("Lập trang phân tích"));
  await soon("Đã xong: Lập trang phân tích.");
  expect(tabs(book)).toEqual(expect.arrayContaining(["So sánh", "Phân tích"]));
  expect(await screen.findAllByText("Đang khớp với sổ, không cần cập nhật.")).toHaveLength(2);
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Lập trang phân tích.");
  expect(tabs(book)).not.toContain("Phân tích");
});

test("the trials of Phân tích are as usual, then as on the sheet; a number out of range is said at its field", async () => {
  const book = openBook(SOUND);
  const { user } = show(beside(book), { view: "rank" });
  await user.click(await button("So sánh và phân tích"));
  const fill = async (name: RegExp, text: string): Promise<void> => {
    await user.clear(await field(name));
    await user.type(await field(name), text);
  };
  const values = async () =>
    Promise.all(
      [/^Số khởi đầu/, /^Số lần thử/, /^Hệ số thay đổi/].map(
        async (name) => ((await field(name)) as HTMLInputElement).value
      )
    );
  expect(await values()).toEqual(["2018", "10000", "20"]);
  await fill(/^Số lần thử/, "12,5");
  await soon("Nhập số nguyên từ 100 đến 100000.");
  await soon("Sửa các số trên đây trước khi lập trang.");
  await fill(/^Số lần thử/, "1.000");
  await fill(/^Số khởi đầu/, "7");
  await fill(/^Hệ số thay đổi/, "35");
  await user.click(await button("Lập trang phân tích"));
  await soon("Đã xong: Lập trang phân tích.");
  const sheet = contents(book).sheets.find(({ key }) => key === "analysis");
  const said = sheet?.rows.flat().map((cell) => JSON.stringify(cell?.value ?? ""));
  expect(said?.some((text) => /Thử 1000 lần.*±35 %.*số khởi đầu 7\./u.test(text))).toBe(true);
  await user.click(await button("Về bảng xếp hạng"));
  await user.click(await button("So sánh và phân tích"));
  expect(await values()).toEqual(["7", "1000", "35"]);
  await fill(/^Số khởi đầu/, "8");
  await soon("Sẽ lập lại 1 trang. 0 ô của anh/chị bị ghi đè.");
});

describeFull("comparison and analysis", () => {
  test("in English", async () => {
    const { user } = show(beside(openBook(SOUND)), { view: "rank", language: "en" });
    await soon("Ranking: up to date (3/3 units ranked).");
    await user.click(await button("Comparison and analysis"));
    await user.click(await button("Draw the analysis"));
    await soon("Done: Draw the analysis.");
  });
});
