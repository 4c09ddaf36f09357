/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { mustBook, sheetAt, snapshotOf } from "../app/live-book";
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
const DRAFT = "criteria.draft";
type Live = ReturnType<typeof openBook>;

const keysOf = (book: Live) => contents(book).sheets.map(({ key }) => key);

/** Address of a column in the line of a code. */
function at(book: Live, code: string, column: string): string {
  const { rows } = sheetAt(contents(book), DRAFT);
  return `${column}${rows.findIndex(([cell]) => cell?.value === code) + 1}`;
}

async function makeCopy() {
  const book = openBook(SOUND);
  const { user } = show(beside(book));
  await user.click(await tab("Khối"));
  await user.click(await button("Sửa tiêu chí, thang điểm"));
  await user.click(await button("Sửa ngay trên trang tính"));
  await soon("Đã xong: Sửa ngay trên trang tính.");
  await button("Bỏ bản sửa");
  return { book, user };
}

const undo = async (user: Awaited<ReturnType<typeof makeCopy>>["user"]): Promise<void> => {
  const [last] = await screen.findAllByRole("button", { name: /^Hoàn tác/ });
  await user.click(last as HTMLElement);
};

test("the copy is made and shown; what is typed there is checked, applied, taken back, dropped", async () => {
  const { book, user } = await makeCopy();
  expect(keysOf(book)).toContain(DRAFT);
  expect(book.selection()).toEqual({ sheet: DRAFT, at: { row: 7, column: 3 } });
  expect(await button("Áp dụng bản sửa")).toHaveProperty("ariaDisabled", "true");
  await typeIn(book, [DRAFT, at(book, "I.1", "D"), 12.5]);
  await user.click(await button(/Tổng điểm các mục con của mục I \(đã nhân hệ số\) là 32,5/));
  expect(book.selection()).toEqual({
    sheet: DRAFT,
    at: { row: Number(at(book, "I", "D").slice(1)), column: 4 },
  });
  expect(screen.queryByRole("button", { name: "Áp dụng bản sửa" })).toBeNull();
  await typeIn(book, [DRAFT, at(book, "I", "D"), 32.5]);
  await typeIn(book, [DRAFT, at(book, "Nội dung", "D"), 102.5]);
  await soon("Trước: 99,00 điểm, 99,00 %, hạng 1 → Sau: 99,00 điểm, 96,59 %, hạng 1");
  const before = contents(book);
  await user.click(await button("Áp dụng bản sửa"));
  await soon("Đã xong: Áp dụng bản sửa.");
  await waitFor(() => expect(title()).toBe("Khối"));
  expect(keysOf(book)).toEqual(SOUND.sheets.map(({ key }) => key));
  expect(mustBook(openSnapshot(contents(book))).ruleset.scale.toString()).toBe("102.5");
  await undo(user);
  await soon("Đã hoàn tác: Áp dụng bản sửa.");
  expect(contents(book)).toEqual(before);

  await user.click(await button("Sửa tiêu chí, thang điểm"));
  await typeIn(book, [DRAFT, at(book, "I.1", "D"), "mười"]);
  await soon(/Trang này có nội dung sửa chưa áp dụng/);
  await soon(/Nội dung "mười"/);
  await user.click(await button("Bỏ bản sửa"));
  await soon("Đã xong: Bỏ bản sửa.");
  await button("Sửa ngay trên trang tính");
  expect(contents(book)).toEqual(SOUND);
});

describeFull("a copy with less in it", () => {
  test("a criterion that goes with its scores needs consent", async () => {
    const { book, user } = await makeCopy();
    const row = at(book, "II", "");
    const points = sheetAt(contents(book), DRAFT).rows[Number(row) - 1]?.[3]?.value;
    const scale = at(book, "Nội dung", "D");
    await typeIn(
      book,
      ...["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"].map(
        (column) => [DRAFT, `${column}${row}`, null] as const
      ),
      [DRAFT, scale, 100 - Number(points)]
    );
    const consent = await named("checkbox", /^Tôi đồng ý bỏ/);
    expect(screen.queryByRole("button", { name: "Áp dụng bản sửa" })).toBeNull();
    await user.click(consent);
    await user.click(await button("Áp dụng bản sửa"));
    await soon("Đã xong: Áp dụng bản sửa.");
  });
});
