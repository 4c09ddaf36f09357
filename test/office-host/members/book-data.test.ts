import { ask, call, get, openBook, part, refusalOf, set } from "./open-book";

describe("names", () => {
  test("a range, a formula and a constant", () => {
    const { workbook, range } = openBook({ sheetNames: ["Bảng 'A'"] });
    const names = part(workbook, "Names");
    const added = [
      call(names, "Add", "cells", range("Bảng 'A'", "A1:B2"), "ghi chú"),
      call(names, "Add", "stamp", "='Bảng ''A'''!$C$3"),
      call(names, "Add", "version", "form-2"),
      call(names, "Add", "count", "=15"),
    ];
    const seen = (member: string) => added.map((name) => get(name, member));
    expect(["Formula", "Type", "Value", "Scope"].map(seen)).toEqual([
      ["='Bảng ''A'''!$A$1:$B$2", "='Bảng ''A'''!$C$3", '="form-2"', "=15"],
      ["Range", "Range", "String", "Integer"],
      ["'Bảng ''A'''!$A$1:$B$2", "'Bảng ''A'''!$C$3", "form-2", 15],
      ["Workbook", "Workbook", "Workbook", "Workbook"],
    ]);
    expect(get(call(names, "GetItem", "STAMP"), "Comment")).toBe("");
    expect(get(call(call(names, "GetItem", "stamp"), "GetRange"), "Address")).toBe(
      "'Bảng ''A'''!C3"
    );
    expect(ask(call(names, "GetItem", "count"), "GetRangeOrNullObject")).toBeNull();
    set(call(names, "GetItem", "cells"), "Visible", false);
    ask(call(names, "GetItem", "version"), "Delete");
    expect(names.items?.().map((name) => [get(name, "Name"), get(name, "Visible")])).toEqual([
      ["cells", false],
      ["stamp", true],
      ["count", true],
    ]);
  });

  test("names that are none, are taken, or point nowhere", () => {
    const { workbook, sheet } = openBook();
    const names = part(workbook, "Names");
    call(names, "Add", "ktd_stamp", "=Sheet1!$A$1");
    const add = (name: string, refersTo = "=Sheet1!$A$1") =>
      refusalOf(() => ask(names, "Add", name, refersTo));
    const wrong = ["", "a b", "A1", "R1C1", "c", "1a", "a-b", "a".repeat(256)];
    expect(wrong.map((name) => add(name))).toEqual(
      wrong.map(() => "InvalidArgument at NamedItemCollection.add")
    );
    expect([add("KTD_Stamp"), add("other", "=Gone!$A$1"), add("tên_đúng")]).toEqual([
      "ItemAlreadyExists at NamedItemCollection.add",
      "InvalidArgument at NamedItemCollection.add",
      "done",
    ]);
    const own = call(part(sheet("Sheet1"), "Names"), "Add", "ktd_stamp", "=Sheet1!$B$1");
    expect(get(own, "Scope")).toBe("Worksheet");
  });

  test("a name is good as an address on its own sheet", () => {
    const { workbook, sheet } = openBook({ sheetNames: ["One", "Two"] });
    call(part(workbook, "Names"), "Add", "here", "=Two!$B$2:$B$5");
    expect(get(call(sheet("Two"), "GetRange", "here"), "Address")).toBe("Two!B2:B5");
    expect(refusalOf(() => call(sheet("One"), "GetRange", "here"))).toBe(
      "InvalidArgument at Worksheet.getRange"
    );
  });
});

test("settings keep JSON data apart from what was given", () => {
  const { workbook } = openBook();
  const settings = part(workbook, "Settings");
  const given = { a: [1, { b: null }] };
  const added = call(settings, "Add", "k", given);
  given.a.push(2);
  expect([get(added, "Value"), ask(settings, "GetItemOrNullObject", "zz")]).toEqual([
    { a: [1, { b: null }] },
    null,
  ]);
  call(settings, "Add", "k", 5);
  expect([ask(settings, "GetCount"), get(added, "Value"), added.id]).toEqual([1, 5, "k"]);
  ask(added, "Delete");
  expect(refusalOf(() => get(added, "Value"))).toBe("ItemNotFound at Setting.value");
});

test("custom properties are cut at 255 without a word", () => {
  const { workbook } = openBook();
  const custom = part(workbook, "Properties", "Custom");
  const long = call(custom, "Add", "k".repeat(300), "v".repeat(300));
  call(custom, "Add", "số", 3);
  call(custom, "Add", "SỐ", 3.5);
  expect([
    get(long, "Key"),
    get(long, "Value"),
    custom.items?.().map((held) => get(held, "Type")),
    get(call(custom, "GetItem", "Số"), "Value"),
  ]).toEqual(["k".repeat(255), "v".repeat(255), ["String", "Float"], 3.5]);
  ask(custom, "DeleteAll");
  expect(ask(custom, "GetCount")).toBe(0);
});

test("the program's separators and ways to calculate", () => {
  const { workbook } = openBook({ culture: "vi-VN", calculationMode: "Manual" });
  const program = part(workbook, "Application");
  expect([
    get(program, "DecimalSeparator"),
    get(part(program, "CultureInfo", "NumberFormat"), "NumberGroupSeparator"),
    get(program, "CalculationMode"),
    refusalOf(() => set(program, "CalculationMode", "Never")),
    refusalOf(() => ask(program, "Calculate", "All")),
  ]).toEqual([
    ",",
    ".",
    "Manual",
    "InvalidArgument at Application.calculationMode",
    "InvalidArgument at Application.calculate",
  ]);
});
