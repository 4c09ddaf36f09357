import { cellAt, dumpContents, sheetNames } from "../store/inspect";
import { ask, call, get, openBook, part, refusalOf, set, type OpenBook } from "./open-book";

const sheets = (book: OpenBook) => part(book.workbook, "Worksheets");

describe("adding and naming", () => {
  test("a new sheet is the last one and is found by id and name", () => {
    const book = openBook();
    const added = call(sheets(book), "Add", "Tổng hợp");
    call(sheets(book), "Add");
    expect(sheetNames(book.store)).toEqual(["Sheet1", "Tổng hợp", "Sheet3"]);
    expect([get(added, "Id"), get(added, "Position"), get(added, "Visibility")]).toEqual([
      added.id,
      1,
      "Visible",
    ]);
    const found = [added.id, "tổng HỢP"].map((key) => call(sheets(book), "GetItem", key).id);
    expect(found).toEqual([added.id, added.id]);
    expect(ask(sheets(book), "GetItemOrNullObject", "Khác")).toBeNull();
    expect(refusalOf(() => ask(sheets(book), "GetItem", "Khác"))).toBe(
      "ItemNotFound at WorksheetCollection.getItem"
    );
    expect(
      sheets(book)
        .items?.()
        .map(({ id }) => id)
    ).toEqual(book.store.sheets.map(({ id }) => id));
  });

  test("names that Excel does not take", () => {
    const book = openBook();
    const wrong = [
      "",
      "a".repeat(32),
      "a/b",
      "a\\b",
      "a?",
      "a*",
      "[a",
      "a]",
      "a:b",
      "'a",
      "a'",
      "History",
      "history",
    ];
    const add = (name: string) => refusalOf(() => ask(sheets(book), "Add", name));
    const rename = (name: string) => refusalOf(() => set(book.sheet("Sheet1"), "Name", name));
    expect(wrong.map(add)).toEqual(wrong.map(() => "InvalidArgument at WorksheetCollection.add"));
    expect(wrong.map(rename)).toEqual(wrong.map(() => "InvalidArgument at Worksheet.name"));
    expect([add("SHEET1"), add("a".repeat(31)), rename("SHEET1")]).toEqual([
      "ItemAlreadyExists at WorksheetCollection.add",
      "done",
      "done",
    ]);
  });
});

describe("deleting and renaming", () => {
  test("formulas, names and rules follow a renamed sheet and break with a deleted one", () => {
    const book = openBook({ sheetNames: ["One", "Two"] });
    set(book.range("Two", "A1"), "Values", 5);
    set(book.range("One", "A1"), "Formulas", "=Two!A1*2");
    ask(part(book.workbook, "Names"), "Add", "five", book.range("Two", "A1"));
    set(part(book.range("One", "B1"), "DataValidation"), "Rule", {
      list: { source: book.range("Two", "A1:A3"), inCellDropDown: true },
    });
    const name = call(part(book.workbook, "Names"), "GetItem", "five");
    const rule = () => get(part(book.range("One", "B1"), "DataValidation"), "Rule");

    set(book.sheet("Two"), "Name", "Số hai");
    expect(cellAt(book.store, "One", "A1")).toMatchObject({ formula: "='Số hai'!A1*2", value: 10 });
    expect([get(name, "Formula"), get(name, "Value"), get(name, "Type")]).toEqual([
      "='Số hai'!$A$1",
      "'Số hai'!$A$1",
      "Range",
    ]);
    expect(rule()).toEqual({ list: { inCellDropDown: true, source: "='Số hai'!$A$1:$A$3" } });

    ask(book.sheet("Số hai"), "Delete");
    expect(cellAt(book.store, "One", "A1")).toMatchObject({
      formula: "=#REF!A1*2",
      value: { error: "#REF!" },
    });
    expect([get(name, "Formula"), get(name, "Value"), get(name, "Type")]).toEqual([
      "=#REF!$A$1",
      "#REF!",
      "Error",
    ]);
    expect(ask(name, "GetRangeOrNullObject")).toBeNull();
    expect(rule()).toEqual({ list: { inCellDropDown: true, source: "=#REF!$A$1:$A$3" } });
  });

  test("the last visible sheet stays", () => {
    const book = openBook({ sheetNames: ["One", "Two"] });
    set(book.sheet("Two"), "Visibility", "VeryHidden");
    expect(refusalOf(() => ask(book.sheet("One"), "Delete"))).toBe(
      "InvalidOperation at Worksheet.delete"
    );
    expect(refusalOf(() => set(book.sheet("One"), "Visibility", "Hidden"))).toBe(
      "InvalidOperation at Worksheet.visibility"
    );
    expect(refusalOf(() => set(book.sheet("One"), "Visibility", "Secret"))).toBe(
      "InvalidArgument at Worksheet.visibility"
    );
    ask(book.sheet("Two"), "Delete");
    expect(sheetNames(book.store)).toEqual(["One"]);
  });

  test("what belonged to a deleted sheet is not found any more", () => {
    const book = openBook({ sheetNames: ["One", "Two"] });
    const [sheet, range] = [book.sheet("Two"), book.range("Two", "A1")];
    book.person.deleteSheet("Two");
    expect(refusalOf(() => get(sheet, "Name"))).toBe("ItemNotFound at Worksheet.name");
    expect(refusalOf(() => set(range, "Values", 1))).toBe("ItemNotFound at Range.values");
  });

  test("moving", () => {
    const book = openBook({ sheetNames: ["One", "Two", "Three"] });
    set(book.sheet("Three"), "Position", 0);
    expect(sheetNames(book.store)).toEqual(["Three", "One", "Two"]);
    expect(refusalOf(() => set(book.sheet("One"), "Position", 3))).toBe(
      "InvalidArgument at Worksheet.position"
    );
  });
});

test("a copy carries everything and gets its own names", () => {
  const book = openBook({ sheetNames: ["Mẫu", "Khác"] });
  const source = book.range("Mẫu", "A1:B1");
  set(source, "Formulas", [[4, "=A1+four+Mẫu!A1"]]);
  set(part(source, "Format", "Font"), "Bold", true);
  set(part(source, "Format"), "ColumnWidth", 90);
  set(part(source, "DataValidation"), "Rule", { custom: { formula: "=A1>0" } });
  set(book.sheet("Mẫu"), "TabColor", "#FF0000");
  ask(part(book.sheet("Mẫu"), "FreezePanes"), "FreezeRows", 2);
  set(part(book.sheet("Mẫu"), "PageLayout"), "Orientation", "Landscape");
  ask(book.range("Mẫu", "A3:B3"), "Merge");
  ask(part(book.workbook, "Names"), "Add", "four", book.range("Mẫu", "A1"));
  ask(part(book.sheet("Mẫu"), "Protection"), "Protect", { allowSort: true }, "pw");

  const twin = call(book.sheet("Mẫu"), "Copy", "After", book.sheet("Khác"));
  expect(sheetNames(book.store)).toEqual(["Mẫu", "Khác", "Mẫu (2)"]);
  book.person.unprotectSheet("Mẫu (2)", "pw");
  set(book.range("Mẫu (2)", "A1"), "Values", 100);
  expect(dumpContents(book.store)).toEqual({
    Mẫu: { A1: 4, B1: ["=A1+four+Mẫu!A1", 12] },
    Khác: {},
    "Mẫu (2)": { A1: 100, B1: ["=A1+four+'Mẫu (2)'!A1", 300] },
  });
  const twinCells = book.range("Mẫu (2)", "A1:B1");
  expect([
    get(part(twinCells, "Format", "Font"), "Bold"),
    get(part(twinCells, "Format"), "ColumnWidth"),
    get(part(twinCells, "DataValidation"), "Type"),
    get(twin, "TabColor"),
    get(call(part(twin, "FreezePanes"), "GetLocationOrNullObject"), "Address"),
    get(part(twin, "PageLayout"), "Orientation"),
    get(call(part(twin, "Names"), "GetItem", "four"), "Formula"),
    get(call(part(book.workbook, "Names"), "GetItem", "four"), "Formula"),
    get(part(book.sheet("Mẫu"), "Protection"), "Protected"),
  ]).toEqual([
    true,
    90,
    "Custom",
    "#FF0000",
    "'Mẫu (2)'!1:2",
    "Landscape",
    "='Mẫu (2)'!$A$1",
    "=Mẫu!$A$1",
    true,
  ]);
  expect(call(book.sheet("Mẫu"), "Copy").id).toBe(book.store.sheets[0]?.id);
});
