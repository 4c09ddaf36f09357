import { planBook } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { nameFile, titleOfBook } from "../../src/standalone/name-file";
import { snapshotOf } from "../app/live-book";

test.each([
  ["Khối Thi đua – 2018", "Khối Thi đua – 2018.xlsx"],
  ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.xlsx"],
  ["dòng\nhai\tba. ", "dòng hai ba.xlsx"],
  ["Kho\u0302\u0301i", "Khối.xlsx"],
  ["../..", "so.xlsx"],
  ["", "so.xlsx"],
  ["ă".repeat(300), `${"ă".repeat(100)}.xlsx`],
])("%j is saved as %j", (title, name) => {
  expect(nameFile(title)).toBe(name);
});

test("a book without a file is called by its bloc and year, anything else by what is given", () => {
  const bloc = findBloc("dien-bien-2018");
  if (!bloc) throw new Error("No such bloc");
  const empty = { sheets: [], names: new Map(), properties: new Map() };
  expect(titleOfBook(snapshotOf(planBook(bloc)), "Sổ mới")).toBe(
    "Khối Thi đua MTTQ và các đoàn thể tỉnh – 2018"
  );
  expect(titleOfBook(empty, "Sổ mới")).toBe("Sổ mới");
});
