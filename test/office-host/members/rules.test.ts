import { ask, call, get, openBook, part, refusalOf, set } from "./open-book";

describe("data validation", () => {
  const book = () => {
    const opened = openBook({ sheetNames: ["Sheet1", "Tiêu chí"] });
    const validation = part(opened.range("Sheet1", "A1:A9"), "DataValidation");
    return { ...opened, validation };
  };

  test("rules come back as formulas", () => {
    const { range, validation } = book();
    const rules = [
      { decimal: { formula1: 0, formula2: "=B1", operator: "Between" } },
      { wholeNumber: { formula1: "1", operator: "GreaterThanOrEqualTo" } },
      { list: { source: range("Tiêu chí", "C5:C9") } },
      { list: { source: "có,không", inCellDropDown: false } },
      { custom: { formula: "=isnumber(a1)" } },
    ];
    const seen = rules.map((rule) => {
      set(validation, "Rule", rule);
      return [get(validation, "Type"), get(validation, "Rule")];
    });
    expect(seen).toEqual([
      ["Decimal", { decimal: { formula1: "=0", formula2: "=B1", operator: "Between" } }],
      ["WholeNumber", { wholeNumber: { formula1: "=1", operator: "GreaterThanOrEqualTo" } }],
      ["List", { list: { source: "='Tiêu chí'!$C$5:$C$9", inCellDropDown: true } }],
      ["List", { list: { source: "có,không", inCellDropDown: false } }],
      ["Custom", { custom: { formula: "=ISNUMBER(A1)" } }],
    ]);
  });

  test("rules that are none", () => {
    const { validation } = book();
    const wrong = [
      {},
      { decimal: { formula1: 0, operator: "Between" } },
      { decimal: { formula1: 0, operator: ">" } },
      { decimal: { formula1: 0, formula2: 1, operator: "Between" }, custom: { formula: "=TRUE" } },
      { number: { formula1: 0, operator: "EqualTo" } },
      { list: { source: "a".repeat(256) } },
      { list: { source: "=Gone!A1:A3" } },
      { custom: { formula: "TRUE" } },
      { custom: { formula: "=(TRUE" } },
      "custom",
      null,
    ];
    expect(wrong.map((rule) => refusalOf(() => set(validation, "Rule", rule)))).toEqual(
      wrong.map(() => "InvalidArgument at DataValidation.rule")
    );
    expect(get(validation, "Type")).toBe("None");
  });

  test("messages keep their length, cells without rule show", () => {
    const { range, validation } = book();
    set(validation, "Rule", { custom: { formula: "=TRUE" } });
    set(validation, "ErrorAlert", {
      title: "t".repeat(32),
      message: "m".repeat(255),
      style: "Stop",
      showAlert: true,
    });
    set(validation, "Prompt", { title: "Điểm", message: "0 đến 10", showPrompt: true });
    expect([
      refusalOf(() => set(validation, "ErrorAlert", { title: "t".repeat(33), message: "" })),
      refusalOf(() => set(validation, "ErrorAlert", { title: "", message: "m".repeat(256) })),
      refusalOf(() => set(validation, "ErrorAlert", { title: "", message: "", style: "Hard" })),
      refusalOf(() => set(validation, "Prompt", { title: "", text: "" })),
      get(validation, "Prompt"),
      get(validation, "Type"),
      get(part(range("Sheet1", "A9:A10"), "DataValidation"), "Type"),
      get(part(range("Sheet1", "A9:A10"), "DataValidation"), "Rule"),
    ]).toEqual([
      "InvalidArgument at DataValidation.errorAlert",
      "InvalidArgument at DataValidation.errorAlert",
      "InvalidArgument at DataValidation.errorAlert",
      "InvalidArgument at DataValidation.prompt",
      { title: "Điểm", message: "0 đến 10", showPrompt: true },
      "Custom",
      "MixedCriteria",
      null,
    ]);
    ask(validation, "Clear");
    expect(get(validation, "Type")).toBe("None");
  });
});

describe("conditional formats", () => {
  test("a formula and its look", () => {
    const { range } = openBook();
    const formats = part(range("Sheet1", "A1:B9"), "ConditionalFormats");
    const added = call(formats, "Add", "Custom");
    set(part(added, "Custom", "Rule"), "Formula", '=$a1="x"');
    const look = part(added, "Custom", "Format");
    set(part(look, "Fill"), "Color", "#ffeeaa");
    set(part(look, "Font"), "Bold", true);
    set(call(part(look, "Borders"), "GetItem", "EdgeTop"), "Style", "Continuous");
    call(formats, "Add", "CellValue");
    expect([
      get(part(added, "Custom", "Rule"), "Formula"),
      get(part(look, "Fill"), "Color"),
      get(part(look, "Font"), "Bold"),
      get(part(look, "Font"), "Color"),
      get(part(look, "Borders", "Top"), "Style"),
      get(added, "Priority"),
      get(call(added, "GetRange"), "Address"),
      get(added, "CellValueOrNullObject"),
      ask(formats, "GetCount"),
      ask(part(range("Sheet1", "C1"), "ConditionalFormats"), "GetCount"),
    ]).toEqual(['=$A1="x"', "#FFEEAA", true, null, "Continuous", 1, "Sheet1!A1:B9", null, 2, 0]);
    ask(added, "Delete");
    expect(ask(formats, "GetCount")).toBe(1);
  });

  test("words, formulas and kinds that are none", () => {
    const { range } = openBook();
    const formats = part(range("Sheet1", "A1"), "ConditionalFormats");
    const added = call(formats, "Add", "CellValue");
    const rule = part(added, "CellValue");
    expect([
      refusalOf(() => ask(formats, "Add", "Formula")),
      refusalOf(() => get(added, "Custom")),
      refusalOf(() => set(rule, "Rule", { formula1: "=0", operator: "GreaterThanOrEqualTo" })),
      refusalOf(() => set(rule, "Rule", { formula1: "=0", operator: "GreaterThanOrEqual" })),
      refusalOf(() => set(rule, "Rule", { formula1: "=Gone!A1", operator: "EqualTo" })),
      refusalOf(() => call(part(rule, "Format", "Borders"), "GetItem", "InsideVertical")),
    ]).toEqual([
      "InvalidArgument at ConditionalFormatCollection.add",
      "InvalidOperation at ConditionalFormat.custom",
      "InvalidArgument at CellValueConditionalFormat.rule",
      "done",
      "InvalidArgument at CellValueConditionalFormat.rule",
      "ItemNotFound at ConditionalRangeBorderCollection.getItem",
    ]);
  });

  test("cleared cells lose theirs, others keep them", () => {
    const { range } = openBook();
    call(part(range("Sheet1", "A1:A9"), "ConditionalFormats"), "Add", "Custom");
    ask(part(range("Sheet1", "A1:A4"), "ConditionalFormats"), "ClearAll");
    const count = (address: string) =>
      ask(part(range("Sheet1", address), "ConditionalFormats"), "GetCount");
    expect(["A1", "A4", "A5", "A1:A9"].map(count)).toEqual([0, 0, 1, 1]);
  });
});
