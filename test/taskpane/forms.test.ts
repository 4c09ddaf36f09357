/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor } from "@testing-library/react";

import { listForms } from "../../src/app/forms/forms-of-book";
import { openBook as openSnapshot } from "../../src/app/open-book";
import { type BookOptions, planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { say } from "../../src/locales/catalogue";
import { mustBook } from "../app/live-book";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";
import {
  beside,
  button,
  change,
  closeBooks,
  contents,
  named,
  openBook,
  show,
  soon,
  title,
} from "./pane";

afterEach(closeBooks);

const HOSTILE = `<img src=x onerror="alert(1)"> =HYPERLINK("x") ${"ỡ".normalize("NFD")} 🏆`;
const LETTER: BookOptions = { forms: [{ id: "letter" }] };

const box = (name: string | RegExp) => named("checkbox", name) as Promise<HTMLInputElement>;
const combo = (name: string | RegExp) => named("combobox", name);
const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent);

async function openForms(
  input: BlocInput = LIVE_BLOC,
  { language = "vi", ...options }: BookOptions & { language?: "vi" | "en" } = {}
) {
  const book = openBook(planBook(input, options));
  const { user } = show(beside(book), { view: "forms", language });
  await screen.findByText(language === "vi" ? "Chọn biểu mẫu" : "Choose the forms");
  const forms = () => listForms(mustBook(openSnapshot(contents(book)))).map(({ key }) => key);
  return { book, user, forms };
}

test("a new book: the usual forms are ticked, one is left out, made, and undone", async () => {
  const { book, user, forms } = await openForms();
  const before = contents(book);
  expect(title()).toBe("Biểu mẫu");
  expect(ticked()).toEqual([
    "Tờ trình",
    "Danh sách kèm theo",
    "Biên bản họp",
    "Bảng tổng hợp điểm (mẫu gợi ý)",
  ]);
  await soon(/^Sẽ thêm 5 trang tính\. 0 ô của anh\/chị bị ghi đè/);
  await user.click(await box(/^Bảng tổng hợp điểm/));
  await soon(/^Sẽ thêm 4 trang tính/);
  expect(contents(book)).toEqual(before);
  await user.click(await button("Lập biểu mẫu"));
  await soon("Đã xong: Lập biểu mẫu.");
  expect(forms()).toEqual(["form.letter", "form.list", "form.minutes"]);
  await button("Mở trang Danh sách kèm theo");
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Lập biểu mẫu.");
  expect(contents(book)).toEqual(before);
});

test("a book with forms: they are ticked for good and opened; more are made, per award and per unit", async () => {
  const { book, user, forms } = await openForms(LIVE_BLOC, LETTER);
  const letter = await box("Tờ trình – đã có trong sổ");
  expect([letter.checked, letter.disabled, ticked().length]).toEqual([true, true, 1]);
  await user.click(await button("Mở trang Tờ trình"));
  expect(book.selection()).toEqual({ sheet: "form.letter", at: { row: 1, column: 1 } });
  await user.selectOptions(
    await combo("Lập thêm Tờ trình cho"),
    "Mỗi hình thức khen thưởng một bản (2 bản)"
  );
  await soon("Tờ trình 2: chưa có trong sổ, sẽ được lập");
  await user.click(await box(/^Báo cáo thành tích/));
  await soon(/^Sẽ thêm 5 trang tính/);
  await user.selectOptions(await combo("Lập Báo cáo thành tích cho"), "Hội DV2");
  await soon(/^Sẽ thêm 3 trang tính/);
  await user.click(await button("Lập biểu mẫu"));
  await soon("Đã xong: Lập biểu mẫu.");
  expect(forms()).toEqual(["form.letter", "form.letter:1", "form.letter:2", "form.report:DV2"]);
});

test("a form is looked at before it is made: what the paper will say, hostile words as words", async () => {
  const { bloc } = LIVE_BLOC;
  const units = bloc.units.map((unit, i) => (i === 0 ? { ...unit, name: HOSTILE } : unit));
  const { book, user } = await openForms({ ...LIVE_BLOC, bloc: { ...bloc, units } });
  const before = contents(book);
  expect(screen.queryByRole("article")).toBeNull();
  await user.click(await screen.findByText("Xem trước: Danh sách kèm theo"));
  const page = await screen.findByRole("article", { name: "Danh sách kèm theo" });
  expect(page.textContent).toContain("DANH SÁCH ĐƠN VỊ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025");
  expect(page.textContent).toContain(HOSTILE.normalize("NFC"));
  expect(page.querySelector("img")).toBeNull();
  expect([...page.querySelectorAll("th")].map((one) => one.textContent)[0]).toBe("STT");
  await user.click(await button("Sao chép văn bản: Danh sách kèm theo"));
  await soon(/^Đã chép\. Mở Word/);
  expect(await navigator.clipboard.readText()).toContain(HOSTILE.normalize("NFC"));
  expect(contents(book)).toEqual(before);
});

test("what is missing leads to its cell, and is gone when it is filled in", async () => {
  const { book, user } = await openForms(LIVE_BLOC, LETTER);
  await user.click(await button(/Chưa điền: Người ký/));
  const { sheet, at } = book.selection() ?? { sheet: "", at: { row: 0, column: 0 } };
  expect(sheet).toBe("overview");
  await change(book, [
    { kind: "setCells", sheet, cells: [{ at, before: null, after: "Nguyễn Văn A" }] },
  ]);
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: /Chưa điền: Người ký/ })).toBeNull()
  );
});

test("in a book without the sheet of the forms' texts it is said where to fill in later", async () => {
  const { user } = await openForms();
  await soon(/^Dòng nào chưa có ô để đến thì lập biểu mẫu trước/);
  await user.click(await button("Lập biểu mẫu"));
  await soon("Đã xong: Lập biểu mẫu.");
  expect(screen.queryByText(/^Dòng nào chưa có ô để đến/)).toBeNull();
});

test("a form that was deleted can be chosen again", async () => {
  const { book, user, forms } = await openForms(LIVE_BLOC, {
    forms: [{ id: "letter" }, { id: "list" }],
  });
  await change(book, [{ kind: "removeSheet", sheet: "form.list" }]);
  await user.click(await box("Danh sách kèm theo"));
  await soon(/^Sẽ thêm 1 trang tính\. 0 ô của/);
  await user.click(await button("Lập biểu mẫu"));
  await soon("Đã xong: Lập biểu mẫu.");
  expect(forms()).toEqual(["form.letter", "form.list"]);
});

test("in English, without award slots: no dossiers", async () => {
  const ruleset = { ...LIVE_RULESET, slots: [] };
  await openForms({ ...LIVE_BLOC, ruleset }, { language: "en" });
  await button(say("en", "task.forms"));
  expect(screen.queryByText("Dossiers, award by award")).toBeNull();
});
