import { ask, call, get, openBook, part, refusalOf, set } from "./open-book";

function protectedBook(options: unknown = null, password: unknown = null) {
  const book = openBook();
  set(part(book.range("Sheet1", "B1:B9"), "Format", "Protection"), "Locked", false);
  const protection = part(book.sheet("Sheet1"), "Protection");
  ask(protection, "Protect", options, password);
  return { ...book, protection };
}

describe("a protected sheet", () => {
  test("takes values in unlocked cells only, all or nothing", () => {
    const { range } = protectedBook();
    set(range("Sheet1", "B1:B2"), "Values", [[1], [2]]);
    expect(refusalOf(() => set(range("Sheet1", "A1:B1"), "Values", [[3, 3]]))).toBe(
      "AccessDenied at Range.values"
    );
    set(range("Sheet1", "A1:B1"), "Values", [[null, 4]]);
    expect(get(range("Sheet1", "A1:B2"), "Values")).toEqual([
      ["", 4],
      ["", 2],
    ]);
  });

  test("keeps its looks, sizes, merges and rules", () => {
    const { range } = protectedBook();
    const cell = range("Sheet1", "B1");
    const format = part(cell, "Format");
    const edge = call(part(format, "Borders"), "GetItem", "EdgeTop");
    expect([
      refusalOf(() => set(part(format, "Font"), "Bold", true)),
      refusalOf(() => set(part(format, "Fill"), "Color", "#FF0000")),
      refusalOf(() => set(edge, "Style", "Continuous")),
      refusalOf(() => set(format, "WrapText", true)),
      refusalOf(() => set(format, "ColumnWidth", 50)),
      refusalOf(() => set(format, "RowHeight", 50)),
      refusalOf(() => set(part(format, "Protection"), "Locked", true)),
      refusalOf(() => set(cell, "NumberFormat", "0")),
      refusalOf(() => ask(cell, "Merge")),
      refusalOf(() => set(part(cell, "DataValidation"), "Rule", { custom: { formula: "=TRUE" } })),
      refusalOf(() => ask(part(cell, "ConditionalFormats"), "Add", "Custom")),
      refusalOf(() => ask(range("Sheet1", "A1"), "Clear", "Contents")),
      refusalOf(() => ask(range("Sheet1", "B1"), "Clear", "Contents")),
    ]).toEqual([
      "AccessDenied at RangeFont.bold",
      "AccessDenied at RangeFill.color",
      "AccessDenied at RangeBorder.style",
      "AccessDenied at RangeFormat.wrapText",
      "AccessDenied at RangeFormat.columnWidth",
      "AccessDenied at RangeFormat.rowHeight",
      "AccessDenied at FormatProtection.locked",
      "AccessDenied at Range.numberFormat",
      "AccessDenied at Range.merge",
      "AccessDenied at DataValidation.rule",
      "AccessDenied at ConditionalFormatCollection.add",
      "AccessDenied at Range.clear",
      "done",
    ]);
  });

  test("allows what its options allow", () => {
    const { range, protection } = protectedBook({
      allowFormatCells: true,
      allowFormatColumns: true,
      selectionMode: "Unlocked",
    });
    set(part(range("Sheet1", "A1"), "Format", "Font"), "Bold", true);
    set(part(range("Sheet1", "A1"), "Format"), "ColumnWidth", 50);
    expect(get(protection, "Options")).toMatchObject({
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: false,
      selectionMode: "Unlocked",
    });
  });

  test("is protected once, and opened with its password", () => {
    const { protection } = protectedBook(null, "đúng");
    expect([
      refusalOf(() => ask(protection, "Protect")),
      refusalOf(() => ask(protection, "Unprotect")),
      refusalOf(() => ask(protection, "Unprotect", "sai")),
      refusalOf(() => ask(protection, "Unprotect", "đúng")),
      refusalOf(() => ask(protection, "Unprotect")),
      get(protection, "Protected"),
    ]).toEqual([
      "AccessDenied at WorksheetProtection.protect",
      "AccessDenied at WorksheetProtection.unprotect",
      "AccessDenied at WorksheetProtection.unprotect",
      "done",
      "done",
      false,
    ]);
  });

  test("options that are none", () => {
    const protection = part(openBook().sheet("Sheet1"), "Protection");
    for (const wrong of [{ allowSort: null }, { allowAll: true }, { selectionMode: "All" }, "x"]) {
      expect(refusalOf(() => ask(protection, "Protect", wrong))).toBe(
        "InvalidArgument at WorksheetProtection.protect"
      );
    }
  });

  test("an outage answers AccessDenied whatever is asked", () => {
    const { person, protection } = protectedBook();
    person.breakProtection("Sheet1", { unprotect: true, protect: true });
    expect(refusalOf(() => ask(protection, "Unprotect"))).toMatch(/^AccessDenied/);
    person.breakProtection("Sheet1", { unprotect: false });
    ask(protection, "Unprotect");
    expect(refusalOf(() => ask(protection, "Protect"))).toMatch(/^AccessDenied/);
  });
});

test("locks that differ read null", () => {
  const { range } = protectedBook();
  const locked = (address: string) =>
    get(part(range("Sheet1", address), "Format", "Protection"), "Locked");
  expect(["A1", "B1", "A1:B1", "B1:B9", "B1:B10"].map(locked)).toEqual([
    true,
    false,
    null,
    false,
    null,
  ]);
});

test("a locked structure keeps the sheets as they are", () => {
  const book = openBook({ sheetNames: ["One", "Two"] });
  book.person.lockStructure("pw");
  const sheet = book.sheet("One");
  const protection = part(book.workbook, "Protection");
  expect([
    refusalOf(() => ask(part(book.workbook, "Worksheets"), "Add", "New")),
    refusalOf(() => ask(sheet, "Copy", "End")),
    refusalOf(() => ask(sheet, "Delete")),
    refusalOf(() => set(sheet, "Name", "New")),
    refusalOf(() => set(sheet, "Position", 1)),
    refusalOf(() => set(sheet, "Visibility", "Hidden")),
    refusalOf(() => set(book.range("One", "A1"), "Values", 1)),
    get(protection, "Protected"),
    refusalOf(() => ask(protection, "Protect")),
    refusalOf(() => ask(protection, "Unprotect", "sai")),
    refusalOf(() => ask(protection, "Unprotect", "pw")),
    refusalOf(() => ask(sheet, "Delete")),
  ]).toEqual([
    "AccessDenied at WorksheetCollection.add",
    "AccessDenied at Worksheet.copy",
    "AccessDenied at Worksheet.delete",
    "AccessDenied at Worksheet.name",
    "AccessDenied at Worksheet.position",
    "AccessDenied at Worksheet.visibility",
    "done",
    true,
    "AccessDenied at WorkbookProtection.protect",
    "AccessDenied at WorkbookProtection.unprotect",
    "done",
    "done",
  ]);
});

test("a read-only workbook refuses every change and answers every question", () => {
  const book = openBook({ readOnly: true });
  const settings = part(book.workbook, "Settings");
  expect([
    refusalOf(() => set(book.range("Sheet1", "A1"), "Values", 1)),
    refusalOf(() => ask(settings, "Add", "k", 1)),
    refusalOf(() => ask(part(book.workbook, "Worksheets"), "Add")),
    get(book.range("Sheet1", "A1"), "Values"),
    get(book.workbook, "ReadOnly"),
    book.store.writes,
  ]).toEqual([
    "AccessDenied at Range.values",
    "AccessDenied at SettingCollection.add",
    "AccessDenied at WorksheetCollection.add",
    [[""]],
    true,
    0,
  ]);
});
