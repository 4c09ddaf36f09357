import { testEngine } from "../host/memory/engine";
import { connectExcel } from "./connect-library";
import { createExcelHost, type ExcelHost } from "./excel-host";
import { fireChanges } from "./fire-changes";
import { createWorkbookObject } from "./members/workbook";
import { settle } from "./settle";
import { createBookStore, type BookStore } from "./store/book-store";
import { cellAt, sheetNames } from "./store/inspect";
import { personAt } from "./store/person";

let store: BookStore;
let host: ExcelHost;

beforeEach(() => {
  store = createBookStore({ engine: testEngine(), sheetNames: ["Sheet1", "Scores"] });
  host = createExcelHost({ workbook: createWorkbookObject(store) });
  connectExcel(host);
});

afterEach(settle);

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs a batch on the sheet of scores. */
async function onScores<T>(batch: Batch<T>): Promise<T> {
  return Excel.run(async (context) => {
    return batch(context.workbook.worksheets.getItem("Scores"), context);
  });
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const failure = await work.then(
    () => null,
    (error: unknown) => error
  );
  return failure instanceof OfficeExtension.Error ? failure.code : `no refusal: ${String(failure)}`;
}

test("values, formulas, formats and a merge in one request", async () => {
  await onScores(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["n", 1],
      ["m", 2.5],
    ];
    range.numberFormat = [
      ["@", "0.00"],
      ["@", "General"],
    ];
    range.format.font.bold = true;
    range.format.fill.color = "yellow";
    sheet.getRange("C1").formulas = [["=SUM(B1:B2)"]];
    sheet.getRange("D1:E1").merge(false);
    await context.sync();
  });
  expect(host.recorder.totals().requests).toBe(1);
  const cell = cellAt(store, "Scores", "C1");
  expect([cell.formula, cell.value]).toEqual(["=SUM(B1:B2)", 3.5]);
  expect(cellAt(store, "Scores", "B1").look).toMatchObject({ bold: true, numberFormat: "0.00" });
});

test("the used range is read with its formulas and results", async () => {
  const read = await onScores(async (sheet, context) => {
    sheet.getRange("A1:A2").formulas = [[2], ["=A1*2"]];
    const used = sheet.getUsedRange(true).load("address,formulas,values");
    await context.sync();
    return [used.address, used.formulas, used.values];
  });
  expect(read).toEqual(["Scores!A1:A2", [[2], ["=A1*2"]], [[2], [4]]]);
});

test("an empty sheet has no used range", async () => {
  const isNull = await onScores(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    return used.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a sheet that was added or copied is the same in later requests", async () => {
  const names = await onScores(async (sheet, context) => {
    const added = context.workbook.worksheets.add("Added");
    const copy = sheet.copy("End");
    await context.sync();
    added.tabColor = "#FF0000";
    copy.name = "Copied";
    added.load("name");
    copy.load("name");
    await context.sync();
    return [added.name, copy.name];
  });
  expect([names, sheetNames(store)]).toEqual([
    ["Added", "Copied"],
    ["Sheet1", "Scores", "Added", "Copied"],
  ]);
});

test("a name for cells is added and read in the next request", async () => {
  const read = await onScores(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("total", sheet.getRange("C1"), "sum");
    await context.sync();
    const name = names.getItem("total").load("name,type,formula,comment");
    await context.sync();
    return [name.name, name.type, name.formula, name.comment];
  });
  expect(read).toEqual(["total", "Range", "=Scores!$C$1", "sum"]);
});

test("validation takes its list from cells and is read back", async () => {
  const read = await onScores(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("D1:D9");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A2") } };
    dataValidation.errorAlert = { message: "no", showAlert: true, style: "Stop", title: "t" };
    dataValidation.load("type,rule");
    await context.sync();
    return [dataValidation.type, dataValidation.rule.list?.inCellDropDown];
  });
  expect(read).toEqual(["List", true]);
});

test("a conditional format is added and its rule set", async () => {
  const read = await onScores(async (sheet, context) => {
    const formats = sheet.getRange("A1:B2").conditionalFormats;
    const format = formats.add("CellValue");
    format.cellValue.format.font.color = "#FF0000";
    format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    await context.sync();
    format.load("type,cellValue/rule,cellValue/format/font/color");
    await context.sync();
    return [format.type, format.cellValue.rule, format.cellValue.format.font.color];
  });
  expect(read).toEqual(["CellValue", { formula1: "=0", operator: "LessThan" }, "#FF0000"]);
});

test("frozen rows, page layout and gridlines are set in one request", async () => {
  const read = await onScores(async (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintArea("A1:F40");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "H";
    sheet.load("showGridlines,pageLayout/orientation");
    await context.sync();
    return [sheet.showGridlines, sheet.pageLayout.orientation];
  });
  expect([read, host.recorder.totals().requests]).toEqual([[false, "Landscape"], 1]);
});

test("a custom property is found by its key", async () => {
  const read = await onScores(async (_sheet, context) => {
    const { custom } = context.workbook.properties;
    custom.add("v", 3);
    await context.sync();
    const property = custom.getItem("v").load("key,value,type");
    await context.sync();
    return [property.key, property.value, property.type];
  });
  expect(read).toEqual(["v", 3, "Number"]);
});

test("several looks are set at once", async () => {
  await onScores(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.format.set({ font: { bold: true, color: "#0000FF" }, horizontalAlignment: "Center" });
    await context.sync();
  });
  expect(cellAt(store, "Scores", "A1").look).toMatchObject({ bold: true, fontColor: "#0000FF" });
});

test("a protected sheet refuses to be written and is opened again", async () => {
  await onScores(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true, selectionMode: "Normal" }, "pw");
    await context.sync();
  });
  const write = (): Promise<void> =>
    onScores(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
  expect(await codeOf(write())).toBe("AccessDenied");
  await onScores(async (sheet, context) => {
    sheet.protection.unprotect("pw");
    await context.sync();
  });
  await write();
  expect(cellAt(store, "Scores", "A1").value).toBe(1);
});

test("refusals name the member of the script", async () => {
  const shape = onScores(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1]];
    await context.sync();
  });
  await expect(shape).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" },
  });
  const twice = onScores(async (_sheet, context) => {
    context.workbook.worksheets.add("Scores");
    await context.sync();
  });
  expect(await codeOf(twice)).toBe("ItemAlreadyExists");
});

test("what the store does not hold is refused by name", async () => {
  const table = onScores(async (sheet, context) => {
    sheet.tables.add("A1:B2", true);
    await context.sync();
  });
  expect(await codeOf(table)).toBe("NotImplemented");
  expect(host.recorder.notImplemented()).toEqual(["Worksheet.tables"]);
});

test("a change by the script and one by a co-author are heard", async () => {
  const heard: unknown[] = [];
  const stopFiring = fireChanges(host, store);
  const handler = await onScores(async (sheet, context) => {
    const added = sheet.onChanged.add(async ({ address, source }) => {
      heard.push([address, source]);
    });
    await context.sync();
    sheet.getRange("G1").values = [[5]];
    await context.sync();
    return added;
  });
  await settle();
  personAt(store, "Remote").type("Scores", "H2", "7");
  await settle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  personAt(store).type("Scores", "H3", "8");
  await settle();
  stopFiring();
  expect(heard).toEqual([
    ["G1", "Local"],
    ["H2", "Remote"],
  ]);
});
