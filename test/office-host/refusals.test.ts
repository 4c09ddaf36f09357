import { connectExcel } from "./connect-library";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "./excel-host";
import { createSampleBook, type SampleBook } from "./sample-workbook";
import { settle } from "./settle";
import type { RequestBody } from "./wire";

let book: SampleBook;

function start(options: Omit<ExcelHostOptions, "workbook"> = {}): ExcelHost {
  book = createSampleBook();
  const host = createExcelHost({ workbook: book.workbook, ...options });
  connectExcel(host);
  return host;
}

/** Code and place of the error that a batch ends with. */
async function refusalOf(batch: (sheet: Excel.Worksheet) => void): Promise<readonly string[]> {
  const failure = await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return null;
  }).catch((error: unknown) => error);
  if (!(failure instanceof OfficeExtension.Error)) throw new Error("nothing was refused");
  return [failure.code, failure.debugInfo.errorLocation ?? ""];
}

/** Actions on the first sheet that no script can write, only a hand-made request. */
async function send(action: object): Promise<unknown> {
  const host = start();
  const body: RequestBody = {
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 3, ...action }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 5,
        Name: "",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ["Sheet1"] },
      },
    },
  };
  const { body: text } = await host.answer(body, 0);
  return JSON.parse(text);
}

afterEach(settle);

test("the error names what was asked and what was done before stays done", async () => {
  start();
  const failure: unknown = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A9").values = [["kept"]];
    worksheets.getItem("Nope").load("name");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
  expect(failure).toMatchObject({
    code: "ItemNotFound",
    httpStatusCode: 404,
    debugInfo: {
      errorLocation: "WorksheetCollection.getItem",
      statement: "var worksheet1 = worksheets.getItem(...);",
    },
  });
  expect(book.cell("Sheet1", "A9")).toBe("kept");
});

test("unknown names in a load are refused, also inside and in an empty collection", async () => {
  const host = start();
  expect(await refusalOf((sheet) => sheet.load("nmae"))).toEqual([
    "InvalidArgument",
    "Worksheet.nmae",
  ]);
  expect(await refusalOf((sheet) => sheet.getRange("A1").load("format/font/bald"))).toEqual([
    "InvalidArgument",
    "RangeFont.bald",
  ]);
  expect(await refusalOf((sheet) => sheet.context.workbook.settings.load("items/kye"))).toEqual([
    "InvalidArgument",
    "Setting.kye",
  ]);
  expect(host.recorder.notImplemented()).toEqual([]);
});

test("what the host lacks is refused and listed, never answered with nothing", async () => {
  const host = start();
  const refusals = [
    await refusalOf((sheet) => sheet.load("position")),
    await refusalOf((sheet) => void (sheet.showGridlines = false)),
    await refusalOf((sheet) => sheet.activate()),
    await refusalOf((sheet) => void sheet.tables.load("name")),
    await refusalOf((sheet) => sheet.getRange("A1").format.load("fill/color")),
  ];
  expect(refusals).toEqual([
    ["NotImplemented", "Worksheet.position"],
    ["NotImplemented", "Worksheet.showGridlines"],
    ["NotImplemented", "Worksheet.activate"],
    ["NotImplemented", "Worksheet.tables"],
    ["NotImplemented", "RangeFormat.fill"],
  ]);
  expect(host.recorder.notImplemented()).toEqual([
    "RangeFormat.fill",
    "Worksheet.activate",
    "Worksheet.position",
    "Worksheet.showGridlines",
    "Worksheet.tables",
  ]);
});

test.each([
  ["1.6", "a property set", (sheet: Excel.Worksheet) => void (sheet.tabColor = "#FF0000")],
  ["1.6", "a load", (sheet: Excel.Worksheet) => sheet.load("tabColor")],
  ["1.6", "a call", (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load("values")],
  ["1.3", "a collection", (sheet: Excel.Worksheet) => sheet.context.workbook.settings.load("key")],
])("above ExcelApi %s %s is refused", async (apiSet, _what, batch) => {
  start({ apiSet });
  expect((await refusalOf(batch))[0]).toBe("ApiNotFound");
});

test("1.12 is above 1.9, so that nothing of 1.9 is refused in it", async () => {
  start({ apiSet: "1.9" });
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tabColor = "#FF0000";
    sheet.load("tabColor");
    await context.sync();
    return sheet.tabColor;
  });
  expect(name).toBe("#FF0000");
  expect(await refusalOf((sheet) => sheet.customProperties.load("key"))).toEqual([
    "ApiNotFound",
    "Worksheet.customProperties",
  ]);
});

test("Office.context answers by the sets of the host", () => {
  start({ apiSet: "1.9", moreSets: { ExcelApiOnline: "1.1" }, platform: "OfficeOnline" });
  const { requirements, platform } = Office.context;
  const asked = ["1.7", "1.9", "1.12"].map((v) => requirements.isSetSupported("ExcelApi", v));
  expect([...asked, requirements.isSetSupported("ExcelApiOnline"), platform]).toEqual([
    true,
    true,
    false,
    true,
    "OfficeOnline",
  ]);
  start();
  expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
});

test.each([
  ["an unknown member", { ActionType: 3, Name: "Levitate" }, "ApiNotFound"],
  [
    "too many arguments",
    { ActionType: 3, Name: "Activate", ArgumentInfo: { Arguments: [1] } },
    "InvalidArgument",
  ],
  [
    "a read-only property",
    { ActionType: 4, Name: "Id", ArgumentInfo: { Arguments: ["x"] } },
    "AccessDenied",
  ],
  [
    "a read-only property in an update",
    { ActionType: 9, ObjectState: { id: "x" } },
    "AccessDenied",
  ],
  ["an unknown kind of action", { ActionType: 8 }, "NotImplemented"],
  ["a path that is not there", { ObjectPathId: 99 }, "InvalidObjectPath"],
])("%s is refused", async (_what, action, code) => {
  expect(await send(action)).toMatchObject({ Error: { Code: code, ActionIndex: 0 } });
});

test("an update sets properties by their names in scripts", async () => {
  const answer = await send({ ActionType: 9, ObjectState: { tabColor: "#0000FF" } });
  expect(answer).toEqual({ Results: [{ ActionId: 1, Value: null }], TraceIds: [] });
});

test("a trace is answered under its number", async () => {
  const answer = await send({ ActionType: 5, Name: "Trace", ObjectPathId: 0 });
  expect(answer).toEqual({ Results: [{ ActionId: 1, Value: null }], TraceIds: [1] });
});

test("a fault of the test host itself is told, not hidden", async () => {
  const workbook = {
    type: "Workbook",
    get: {
      Name: () => {
        throw new TypeError("planted");
      },
    },
  };
  connectExcel(createExcelHost({ workbook }));
  const read = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({
    code: "GeneralException",
    message: expect.stringContaining("TypeError: planted"),
  });
});
