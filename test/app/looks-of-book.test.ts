import { looksOfBook } from "../../src/app/looks-of-book";
import { planBook } from "../../src/app/plan-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { bookOf } from "./live-book";

test("a book looks as it was made", () => {
  expect(looksOfBook(bookOf(LIVE_BLOC))).toEqual(planBook(LIVE_BLOC).sheets);
});

test("rules follow the names that tabs carry now", () => {
  const book = bookOf(LIVE_BLOC);
  const sheets = book.snapshot.sheets.map((sheet) =>
    sheet.key === "units" ? { ...sheet, name: "Thành viên" } : sheet
  );
  const looks = looksOfBook({ ...book, snapshot: { ...book.snapshot, sheets } });
  const rules = JSON.stringify(looks?.map(({ validations }) => validations));
  expect(rules).toContain("Thành viên");
  expect(rules).not.toContain("Đơn vị'!");
});

test("sheets whose rows were moved have no looks", () => {
  const book = bookOf(LIVE_BLOC);
  const sheets = book.snapshot.sheets.map((sheet) =>
    sheet.key === "criteria" ? { ...sheet, rows: sheet.rows.slice(0, 4) } : sheet
  );
  expect(looksOfBook({ ...book, snapshot: { ...book.snapshot, sheets } })).toBeNull();
});
