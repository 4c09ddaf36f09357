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

afterEach(async () => {
  jest.useRealTimers();
  host.faults.clear();
  await settle();
});

/** Two requests: adds a sheet, then writes two cells of it. */
async function work(options: Excel.RunOptions = {}): Promise<void> {
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.add("Scores");
    await context.sync();
    sheet.getRange("A1").untrack().values = [["first"]];
    sheet.getRange("A2").untrack().values = [["second"]];
    await context.sync();
  });
}

/** What stands in the book afterwards. */
function remains(): readonly unknown[] {
  return [book.sheets().length, book.cell("Scores", "A1"), book.cell("Scores", "A2")];
}

async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  const first = await Promise.race([promise, settle().then(() => open)]);
  return first === open;
}

test("a refused request does nothing", async () => {
  host.faults.refuse(2, "GeneralException");
  await expect(work()).rejects.toMatchObject({ code: "GeneralException" });
  expect(remains()).toEqual([2, undefined, undefined]);
});

test("a request may be done and still fail", async () => {
  host.faults.failAfterEffect(1, "GeneralException");
  await expect(work()).rejects.toMatchObject({ code: "GeneralException" });
  expect(remains()).toEqual([2, undefined, undefined]);
  host.recorder.reset();
  host.faults.clear();
  await expect(work()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("a request breaks off in its middle at every action", async () => {
  await work();
  const actions = host.recorder.requests()[1]?.actions ?? 0;
  const seen = new Set<string>();
  for (let done = 0; done < actions; done += 1) {
    book = createSampleBook();
    host = createExcelHost({ workbook: book.workbook });
    connectExcel(host);
    host.faults.breakOff(2, done, "RequestAborted");
    await expect(work()).rejects.toMatchObject({ code: "RequestAborted" });
    seen.add(JSON.stringify(remains()));
  }
  expect([...seen]).toEqual(["[2,null,null]", '[2,"first",null]']);
});

test("a request hangs and is run late", async () => {
  const release = host.faults.hang(2);
  const working = work();
  expect([await isOpen(working), remains()]).toEqual([true, [2, undefined, undefined]]);
  release();
  await working;
  expect(remains()).toEqual([2, "first", "second"]);
});

test("a request is run and its answer hangs", async () => {
  const release = host.faults.hang(2, "beforeWait");
  const working = work();
  expect([await isOpen(working), remains()]).toEqual([true, [2, "first", "second"]]);
  release();
  await working;
});

test("requests are answered while time stands still", async () => {
  jest.useFakeTimers();
  host.faults.hang(1);
  const late = new Promise((resolve) => setTimeout(() => resolve("gave up"), 30_000));
  const first = Promise.race([work(), late]);
  await jest.advanceTimersByTimeAsync(30_000);
  expect([await first, remains()]).toEqual(["gave up", [1, undefined, undefined]]);
  host.faults.clear();
  jest.useRealTimers();
  await settle();
  expect(remains()).toEqual([2, "first", "second"]);
});

test("while a cell is edited a request is refused, or waits if it may", async () => {
  host.faults.beginCellEdit();
  await expect(work()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(remains()).toEqual([1, undefined, undefined]);
  const working = work({ delayForCellEdit: true });
  expect([await isOpen(working), remains()]).toEqual([true, [1, undefined, undefined]]);
  host.faults.endCellEdit();
  await working;
  expect(remains()).toEqual([2, "first", "second"]);
  expect(host.recorder.requests().map(({ waitsForCellEdit }) => waitsForCellEdit)).toEqual([
    false,
    true,
    true,
  ]);
});

test("another workbook in front refuses everything until it is left", async () => {
  host.faults.leaveWorkbook();
  await expect(work()).rejects.toMatchObject({ code: "InactiveWorkbook" });
  host.faults.returnToWorkbook();
  await work();
  expect(remains()).toEqual([2, "first", "second"]);
});

test("another person removes the sheet between two requests", async () => {
  host.faults.beforeRequest(2, () => book.removeSheet("Scores"));
  await expect(work()).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(book.sheets()).toEqual(["Sheet1"]);
});

test("too long requests and answers fail in the transport", async () => {
  host.faults.limitPayload(600);
  await expect(work()).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
    httpStatusCode: 413,
  });
  expect(remains()).toEqual([2, undefined, undefined]);
  host.faults.limitPayload(1_000);
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z20").untrack().load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({
    code: "ResponsePayloadSizeLimitExceeded",
    httpStatusCode: 413,
  });
});

test("without another limit 5 MB are too much", async () => {
  const write = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["x".repeat(5_000_000)]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("too many requests and a lost connection fail in the transport", async () => {
  host.faults.limitActivity(1);
  host.faults.loseConnection(2);
  await expect(work()).rejects.toMatchObject({ code: "ActivityLimitReached", httpStatusCode: 429 });
  await expect(work()).rejects.toMatchObject({ code: "ConnectionFailure", httpStatusCode: 500 });
  expect(remains()).toEqual([1, undefined, undefined]);
});

test("a clean-up meets no fault and is not counted", async () => {
  host.faults.refuse(2, "GeneralException");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    host.faults.leaveWorkbook();
  });
  await settle();
  expect([host.recorder.totals().requests, host.countReferences()]).toEqual([1, 0]);
  host.faults.returnToWorkbook();
  await expect(work()).rejects.toMatchObject({ code: "GeneralException" });
});
