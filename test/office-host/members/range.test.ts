import { cellAt, dumpContents } from "../store/inspect";
import { ask, call, get, openBook, part, refusalOf, set } from "./open-book";

describe("values and formulas", () => {
  test("a matrix of the range's shape: null leaves a cell, an empty text empties it", () => {
    const { store, range } = openBook();
    set(range("Sheet1", "A1:C2"), "Values", [
      ["a", 1, true],
      ["b", 2, false],
    ]);
    set(range("Sheet1", "A1:C1"), "Values", [[null, "", "c"]]);
    expect(dumpContents(store)).toEqual({
      Sheet1: { A1: "a", C1: "c", A2: "b", B2: 2, C2: false },
    });
    expect(get(range("Sheet1", "A1:C2"), "Values")).toEqual([
      ["a", "", "c"],
      ["b", 2, false],
    ]);
  });

  test("another shape is refused, a single value fills all", () => {
    const { store, range } = openBook();
    const cells = range("Sheet1", "A1:B2");
    for (const wrong of [
      [[1, 2]],
      [[1], [2]],
      [1, 2],
      [[1, 2], [3]],
      [
        [{}, 1],
        [1, 1],
      ],
      undefined,
    ]) {
      expect(refusalOf(() => set(cells, "Values", wrong))).toBe("InvalidArgument at Range.values");
    }
    expect(dumpContents(store)).toEqual({ Sheet1: {} });
    set(cells, "Values", 7);
    expect(get(cells, "Values")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("texts are read as if typed", () => {
    const { range } = openBook();
    const typed = ["'=1+1", "=1+1", "+A1", "-1.5", "1,000", "10%", "5-3", "true", "#n/a", "Xã A"];
    const cells = range("Sheet1", "A1:J1");
    set(cells, "Values", [typed]);
    expect(get(cells, "Formulas")).toEqual([
      ["=1+1", "=1+1", "=+A1", -1.5, 1000, 0.1, 45780, true, "#N/A", "Xã A"],
    ]);
    expect(get(cells, "ValueTypes")).toEqual([
      [
        "String",
        "Double",
        "String",
        "Double",
        "Double",
        "Double",
        "Double",
        "Boolean",
        "Error",
        "String",
      ],
    ]);
    expect(get(cells, "NumberFormat")).toEqual([
      [
        "General",
        "General",
        "General",
        "General",
        "#,##0",
        "0%",
        "d-mmm",
        "General",
        "General",
        "General",
      ],
    ]);
    expect(get(range("Sheet1", "D1:F1"), "Text")).toEqual([["-1.5", "1,000", "10%"]]);
  });

  test("an apostrophe is lost on the way out and back in", () => {
    const { store, range } = openBook();
    const cell = range("Sheet1", "A1");
    set(cell, "Values", [["'=1+1"]]);
    expect(cellAt(store, "Sheet1", "A1")).toMatchObject({ value: "=1+1", isQuoted: true });
    set(cell, "Formulas", get(cell, "Formulas"));
    expect(cellAt(store, "Sheet1", "A1")).toMatchObject({ formula: "=1+1", value: 2 });
  });

  test("a cell of format Text keeps what it is given", () => {
    const { range } = openBook();
    const cells = range("Sheet1", "A1:C1");
    set(cells, "NumberFormat", "@");
    set(cells, "Formulas", [["=1+1", "5", 5]]);
    expect(get(cells, "Values")).toEqual([["=1+1", "5", "5"]]);
  });

  test("formulas that Excel would not take", () => {
    const { range } = openBook();
    const wrong = [
      "=SUM(A1",
      "=A1)",
      "=Gone!A1",
      "=SUM(1;2)",
      "=1,5",
      "=1+",
      `=${"1+".repeat(5000)}1`,
      '="a',
    ];
    const refusals = wrong.map((text) =>
      refusalOf(() => set(range("Sheet1", "A1"), "Formulas", [[text]]))
    );
    expect(refusals).toEqual(wrong.map(() => "InvalidArgument at Range.formulas"));
  });

  test("formulas come back in Excel's spelling", () => {
    const { range } = openBook({ sheetNames: ["Sheet1", "Tiêu chí", "Đơn_vị"] });
    const given = ["=sum('Sheet1'!b1)", "='tiêu chí'!a1&\"sum(a1)\"", "='Đơn_vị'!$a$1+true"];
    set(range("Sheet1", "A1:C1"), "Formulas", [given]);
    expect(get(range("Sheet1", "A1:C1"), "Formulas")).toEqual([
      ["=SUM(Sheet1!B1)", "='Tiêu chí'!A1&\"sum(a1)\"", "=Đơn_vị!$A$1+TRUE"],
    ]);
  });

  test("entire rows, columns and sheets have no matrix", () => {
    const { sheet, range } = openBook();
    const all = call(sheet("Sheet1"), "GetRange");
    expect([get(all, "Address"), get(all, "Values"), get(all, "CellCount")]).toEqual([
      "Sheet1!1:1048576",
      null,
      -1,
    ]);
    expect(refusalOf(() => set(range("Sheet1", "A:B"), "Values", 1))).toBe(
      "InvalidArgument at Range.values"
    );
  });
});

describe("places", () => {
  test("addresses and what leads from one range to another", () => {
    const { range } = openBook({ sheetNames: ["Tổng hợp"] });
    const cells = range("Tổng hợp", "B2:D4");
    const address = (name: string, ...args: unknown[]) =>
      get(call(cells, name, ...args), "Address");
    expect([
      get(cells, "Address"),
      address("GetCell", 0, 1),
      address("GetRow", 2),
      address("GetColumn", 0),
      address("GetBoundingRect", range("Tổng hợp", "F1")),
      address("GetResizedRange", -2, 1),
      address("GetOffsetRange", 1, -1),
      address("GetEntireRow"),
      address("GetEntireColumn"),
      address("GetLastCell"),
    ]).toEqual(
      ["B2:D4", "C2", "B4:D4", "B2:B4", "B1:F4", "B2:E2", "A3:C5", "2:4", "B:D", "D4"].map(
        (text) => `'Tổng hợp'!${text}`
      )
    );
    expect(refusalOf(() => call(cells, "GetOffsetRange", -2, 0))).toBe(
      "InvalidArgument at Range.getOffsetRange"
    );
    expect(refusalOf(() => call(cells, "GetRow", 3))).toBe("InvalidArgument at Range.getRow");
    expect(refusalOf(() => ask(cells, "_ValidateArraySize", 3, 2))).toBe(
      "InvalidArgument at Range._ValidateArraySize"
    );
    expect([
      get(cells, "RowIndex"),
      get(cells, "ColumnCount"),
      ask(cells, "_ValidateArraySize", 3, 3),
    ]).toEqual([1, 3, null]);
  });

  test("the used range knows values from looks", () => {
    const { sheet, range } = openBook();
    const own = sheet("Sheet1");
    expect(ask(own, "GetUsedRangeOrNullObject", true)).toBeNull();
    expect(get(call(own, "GetUsedRange"), "Address")).toBe("Sheet1!A1");
    set(range("Sheet1", "B3"), "Values", 1);
    set(part(range("Sheet1", "D5"), "Format", "Font"), "Bold", true);
    set(part(range("Sheet1", "A:Z"), "Format", "Font"), "Italic", true);
    expect(get(call(own, "GetUsedRangeOrNullObject", true), "Address")).toBe("Sheet1!B3");
    expect(get(call(own, "GetUsedRangeOrNullObject"), "Address")).toBe("Sheet1!B3:D5");
    expect(get(call(range("Sheet1", "C:D"), "GetUsedRangeOrNullObject"), "Address")).toBe(
      "Sheet1!D5"
    );
  });

  test("addresses that are none", () => {
    const { sheet } = openBook({ sheetNames: ["Sheet1", "Other"] });
    for (const wrong of [
      "A0",
      "XFE1",
      "A1048577",
      "A1,B2",
      "nothing",
      "Other!A1",
      "A1:B2:C3",
      "",
    ]) {
      expect(refusalOf(() => call(sheet("Sheet1"), "GetRange", wrong))).toBe(
        "InvalidArgument at Worksheet.getRange"
      );
    }
    expect(get(call(sheet("Sheet1"), "GetRange", "Sheet1!$b$2:a1"), "Address")).toBe(
      "Sheet1!A1:B2"
    );
  });
});

describe("merging, clearing, copying", () => {
  test("a merged area keeps its corner and drops what is written behind it", () => {
    const { store, range } = openBook();
    set(range("Sheet1", "A1:B2"), "Values", [
      [1, 2],
      [3, 4],
    ]);
    ask(range("Sheet1", "A1:B2"), "Merge");
    set(range("Sheet1", "A1:B1"), "Values", [[5, 6]]);
    expect(dumpContents(store)).toEqual({ Sheet1: { A1: 5 } });
    expect(refusalOf(() => ask(range("Sheet1", "B2:C3"), "Merge"))).toBe(
      "MergedRangeConflict at Range.merge"
    );
    ask(range("Sheet1", "A5:B6"), "Merge", true);
    expect(store.sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 5, left: 1, bottom: 5, right: 2 },
      { top: 6, left: 1, bottom: 6, right: 2 },
    ]);
    ask(range("Sheet1", "A1:B6"), "Unmerge");
    expect(store.sheets[0]?.merges).toEqual([]);
  });

  test("clearing contents leaves looks, clearing formats leaves contents", () => {
    const { range } = openBook();
    const cell = range("Sheet1", "A1");
    const font = part(cell, "Format", "Font");
    set(cell, "Values", 1);
    set(font, "Bold", true);
    ask(cell, "Clear", "Contents");
    expect([get(cell, "Values"), get(font, "Bold")]).toEqual([[[""]], true]);
    set(cell, "Values", 1);
    ask(cell, "Clear", "Formats");
    expect([get(cell, "Values"), get(font, "Bold")]).toEqual([[[1]], false]);
    expect(refusalOf(() => ask(cell, "Clear", "Everything"))).toBe(
      "InvalidArgument at Range.clear"
    );
  });

  test("copied formulas move along, copied values do not", () => {
    const { range } = openBook();
    set(range("Sheet1", "A1:B2"), "Formulas", [
      [1, "=A1*10+$A$1"],
      [2, "=A2*10+$A$1"],
    ]);
    ask(range("Sheet1", "D5"), "CopyFrom", "A1:B2");
    expect(get(range("Sheet1", "D5:E6"), "Formulas")).toEqual([
      [1, "=D5*10+$A$1"],
      [2, "=D6*10+$A$1"],
    ]);
    ask(range("Sheet1", "G1"), "CopyFrom", range("Sheet1", "B2"), "Values");
    expect(get(range("Sheet1", "G1"), "Formulas")).toEqual([[21]]);
  });

  test("a filter is in the way of writing", () => {
    const { person, range } = openBook();
    person.filter("Sheet1", "A1:C9");
    expect(refusalOf(() => set(range("Sheet1", "C9:D9"), "Values", 1))).toBe(
      "FilteredRangeConflict at Range.values"
    );
    set(range("Sheet1", "D9"), "Values", 1);
    person.filter("Sheet1", null);
    set(range("Sheet1", "C9"), "Values", 1);
    expect(get(range("Sheet1", "C9:D9"), "Values")).toEqual([[1, 1]]);
  });
});
