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

test("a missing sheet and its range are null objects", async () => {
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(found).toEqual([true, true]);
});

test("a loaded property of a null object reads undefined without an error, so that isNullObject must be asked first", async () => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope").load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBeUndefined();
});

test("a null object is not written to", async () => {
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Nope").tabColor = "#FF0000";
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("nested properties are loaded in every way to name them", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1");
    range.format.font.bold = true;
    const byText = sheet.getRange("A1").load("address,format/font/bold");
    const byList = sheet.getRange("A1").load(["format/font/bold"]);
    const byShape = sheet.getRange("A1").load({ address: true, format: { font: { bold: true } } });
    await context.sync();
    return [byText, byList, byShape].map(({ format }) => format.font.bold);
  });
  expect(read).toEqual([true, true, true]);
});

test("a load may reach another object", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    range.load({ select: "address", expand: "worksheet" });
    await context.sync();
    return [range.address, range.worksheet.name];
  });
  expect(read).toEqual(["Sheet1!B2", "Sheet1"]);
});

test("the objects of a collection are loaded, in part and with their count", async () => {
  book.addSheet("Two");
  book.addSheet("Three");
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const count = worksheets.getCount();
    worksheets.load("items/name");
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    worksheets.items[1]?.load("visibility");
    const part = context.workbook.worksheets.load({ select: "name", top: 1, skip: 2 });
    await context.sync();
    return [names, count.value, part.items.map(({ name }) => name), worksheets.items.length];
  });
  expect(read).toEqual([["Sheet1", "Two", "Three"], 3, ["Three"], 1]);
});

test("the shape of a load may name the objects of a collection", async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ items: { name: true } } as Excel.Interfaces.WorksheetCollectionLoadOptions);
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Sheet1"]);
});

test("a load of everything gives what the host has and names what it lacks", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load();
    await context.sync();
    return [sheet.name, sheet.tabColor];
  });
  expect(read).toEqual(["Sheet1", ""]);
  expect(host.recorder.leftOut()).toContain("Worksheet.position");
  expect(host.recorder.notImplemented()).toEqual([]);
});

test("a property that was not loaded is refused by the library", async () => {
  const read = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
    return sheet.visibility;
  });
  await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("retrieve reads into an object of its own", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const shown: { toJSON: () => object } = Reflect.apply(Reflect.get(sheet, "retrieve"), sheet, [
      "name,visibility",
    ]);
    await context.sync();
    return shown.toJSON();
  });
  expect(read).toMatchObject({ name: "Sheet1", visibility: "Visible" });
});
