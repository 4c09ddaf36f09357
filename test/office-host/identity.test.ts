import { connectExcel } from "./connect-library";
import { createExcelHost, type ExcelHost } from "./excel-host";
import { createSampleBook, type SampleBook } from "./sample-workbook";
import { settle } from "./settle";

let book: SampleBook;
let host: ExcelHost;

beforeEach(() => {
  book = createSampleBook();
  host = createExcelHost({ workbook: book.workbook });
  connectExcel(host);
});

afterEach(settle);

test("a sheet is found and its properties are read", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name,visibility");
    await context.sync();
    return [sheet.name, sheet.visibility];
  });
  expect(read).toEqual(["Sheet1", "Visible"]);
});

test("a sheet that was added is the same sheet in the next request", async () => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Scores");
    sheet.tabColor = "#FF0000";
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    sheet.load("name,tabColor");
    await context.sync();
    return [sheet.name, sheet.tabColor];
  });
  expect(name).toEqual(["Scores", "#FF0000"]);
  expect([book.sheets(), book.cell("Scores", "A1")]).toEqual([["Sheet1", "Scores"], "x"]);
});

test("a sheet is added once however often its path is used", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Scores");
    sheet.tabColor = "#00FF00";
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(book.sheets()).toEqual(["Sheet1", "Scores"]);
});

test("a range lives on in the next request and is given back after the run", async () => {
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load("address,values");
    await context.sync();
    return [range.address, range.values, host.countReferences()];
  });
  expect(kept).toEqual([
    "Sheet1!A1:B2",
    [
      [1, 2],
      [3, 4],
    ],
    1,
  ]);
  await settle();
  expect([host.countReferences(), host.recorder.cleanUps().length]).toEqual([0, 1]);
});

test("a tracked range is used in a later run", async () => {
  const range = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
    context.trackedObjects.add(found);
    await context.sync();
    return found;
  });
  const address = await Excel.run(range, async (context) => {
    range.load("address");
    await context.sync();
    context.trackedObjects.remove(range);
    await context.sync();
    return range.address;
  });
  await settle();
  expect([address, host.countReferences()]).toEqual(["Sheet1!C3", 0]);
});

test("a range that was not tracked is refused by the library itself", async () => {
  const range = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
    await context.sync();
    return found;
  });
  await settle();
  host.recorder.reset();
  const late = Excel.run(range, async (context) => {
    range.load("address");
    await context.sync();
  });
  await expect(late).rejects.toMatchObject({ code: "InvalidObjectPath" });
  expect(host.recorder.totals().requests).toBe(0);
});

test("a setting keeps its value and is found by its key", async () => {
  const read = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("k", { a: 1, at: new Date(0) });
    const found = settings.getItem("k").load("value");
    const missing = settings.getItemOrNullObject("zz");
    await context.sync();
    found.load("key");
    await context.sync();
    return [found.key, found.value, missing.isNullObject];
  });
  expect(read).toEqual(["k", { a: 1, at: new Date(0) }, true]);
});

test("a long matrix arrives in pieces and whole", async () => {
  const values = Array.from({ length: 400 }, (_row, row) =>
    [0, 1, 2, 3, 4].map((c) => row * 5 + c)
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, 400, 5).values = values;
    await context.sync();
  });
  expect([
    book.cell("Sheet1", "A1"),
    book.cell("Sheet1", "E300"),
    book.cell("Sheet1", "A301"),
  ]).toEqual([0, 1499, 1500]);
  expect(book.cell("Sheet1", "E400")).toBe(1999);
  const writes = host.recorder.requests()[0]?.members.filter(({ access }) => access === "write");
  expect(writes?.map(({ member }) => member)).toEqual(["Range.values", "Range.values"]);
});
