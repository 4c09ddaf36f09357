import { call, get, openBook, part, refusalOf, set } from "./open-book";

describe("looks of cells", () => {
  test("each look reads back; where cells differ it reads null", () => {
    const { range } = openBook();
    const one = part(range("Sheet1", "A1"), "Format");
    const two = part(range("Sheet1", "A1:B1"), "Format");
    const looks: [object: string[], name: string, value: unknown][] = [
      [["Font"], "Name", "Times New Roman"],
      [["Font"], "Size", 13],
      [["Font"], "Color", "#FF0000"],
      [["Font"], "Bold", true],
      [["Font"], "Italic", true],
      [["Font"], "Underline", "Single"],
      [["Fill"], "Color", "#00FF00"],
      [["Protection"], "Locked", false],
      [["Protection"], "FormulaHidden", true],
      [[], "HorizontalAlignment", "Center"],
      [[], "VerticalAlignment", "Top"],
      [[], "WrapText", true],
      [[], "IndentLevel", 2],
    ];
    for (const [path, name, value] of looks) set(part(one, ...path), name, value);
    expect(looks.map(([path, name]) => get(part(one, ...path), name))).toEqual(
      looks.map(([, , value]) => value)
    );
    expect(looks.map(([path, name]) => get(part(two, ...path), name))).toEqual(
      looks.map(() => null)
    );
  });

  test("words, colours and sizes that Excel does not have", () => {
    const { range } = openBook();
    const format = part(range("Sheet1", "A1"), "Format");
    expect([
      refusalOf(() => set(format, "HorizontalAlignment", "Centre")),
      refusalOf(() => set(format, "VerticalAlignment", "Middle")),
      refusalOf(() => set(format, "WrapText", "yes")),
      refusalOf(() => set(part(format, "Font"), "Underline", "single")),
      refusalOf(() => set(part(format, "Font"), "Color", "FF0000")),
      refusalOf(() => set(part(format, "Font"), "Size", 0)),
      refusalOf(() => set(format, "ColumnWidth", 5000)),
      refusalOf(() => set(format, "RowHeight", -1)),
      refusalOf(() => call(part(format, "Borders"), "GetItem", "Top")),
    ]).toEqual([
      "InvalidArgument at RangeFormat.horizontalAlignment",
      "InvalidArgument at RangeFormat.verticalAlignment",
      "InvalidArgument at RangeFormat.wrapText",
      "InvalidArgument at RangeFont.underline",
      "InvalidArgument at RangeFont.color",
      "InvalidArgument at RangeFont.size",
      "InvalidArgument at RangeFormat.columnWidth",
      "InvalidArgument at RangeFormat.rowHeight",
      "ItemNotFound at RangeBorderCollection.getItem",
    ]);
  });

  test("the whole sheet, rows and columns cost no more than a cell", () => {
    const { store, range } = openBook();
    set(part(range("Sheet1"), "Format", "Font"), "Name", "Times New Roman");
    set(part(range("Sheet1", "A:C"), "Format", "Font"), "Bold", true);
    set(part(range("Sheet1", "5:7"), "Format", "Font"), "Bold", false);
    set(part(range("Sheet1", "B:C"), "Format"), "ColumnWidth", 120);
    const bold = (address: string) => get(part(range("Sheet1", address), "Format", "Font"), "Bold");
    expect(["B4", "B5", "B4:B5", "D4", "A1:C4"].map(bold)).toEqual([
      true,
      false,
      null,
      false,
      true,
    ]);
    expect(get(part(range("Sheet1"), "Format", "Font"), "Name")).toBe("Times New Roman");
    const width = (address: string) => get(part(range("Sheet1", address), "Format"), "ColumnWidth");
    expect(["A1", "B9", "B1:C9", "A:B"].map(width)).toEqual([48, 120, 120, null]);
    expect(store.sheets[0]?.looks.cells.fontName.layers).toHaveLength(1);
  });

  test("a matrix of number formats", () => {
    const { range } = openBook();
    set(range("Sheet1", "A1:C2"), "NumberFormat", "0.00");
    set(range("Sheet1", "A1:C2"), "NumberFormat", [
      ["0%", null, "@"],
      ["0", "0", "0"],
    ]);
    expect(get(range("Sheet1", "A1:D2"), "NumberFormat")).toEqual([
      ["0%", "0.00", "@", "General"],
      ["0", "0", "0", "General"],
    ]);
  });
});

describe("borders", () => {
  const style = (object: ReturnType<typeof part>, edge: string) =>
    get(call(part(object, "Format", "Borders"), "GetItem", edge), "Style");

  test("neighbours share their line", () => {
    const { range } = openBook();
    const borders = part(range("Sheet1", "B2:C3"), "Format", "Borders");
    for (const edge of ["EdgeTop", "EdgeBottom", "InsideVertical"]) {
      set(call(borders, "GetItem", edge), "Style", "Continuous");
    }
    expect([
      style(range("Sheet1", "B1"), "EdgeBottom"),
      style(range("Sheet1", "C4"), "EdgeTop"),
      style(range("Sheet1", "B3"), "EdgeRight"),
      style(range("Sheet1", "B2:C3"), "EdgeLeft"),
      style(range("Sheet1", "B2:C3"), "InsideHorizontal"),
      style(range("Sheet1", "A2:C2"), "EdgeTop"),
    ]).toEqual(["Continuous", "Continuous", "Continuous", "None", "None", null]);
  });

  test("a colour alone draws a line, None takes it away", () => {
    const { range } = openBook();
    const edge = call(part(range("Sheet1", "A1"), "Format", "Borders"), "GetItem", "EdgeLeft");
    set(edge, "Color", "#123456");
    expect([get(edge, "Style"), get(edge, "Weight"), get(edge, "Color")]).toEqual([
      "Continuous",
      "Thin",
      "#123456",
    ]);
    set(edge, "Style", "None");
    expect([get(edge, "Style"), get(edge, "Color")]).toEqual(["None", "#000000"]);
  });
});
