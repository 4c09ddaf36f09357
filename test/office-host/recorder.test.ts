import { connectExcel } from "./connect-library";
import { createExcelHost, type ExcelHost } from "./excel-host";
import { createSampleBook } from "./sample-workbook";
import { settle } from "./settle";

let host: ExcelHost;

beforeEach(() => {
  host = createExcelHost({ workbook: createSampleBook().workbook });
  connectExcel(host);
});

test("one round trip is written down with its size and members", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Điểm");
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  await settle();
  const [request, ...others] = host.recorder.requests();
  expect(others).toEqual([]);
  expect(request).toMatchObject({
    number: 1,
    isCleanUp: false,
    isWrite: true,
    waitsForCellEdit: false,
    members: [
      { member: "Workbook.worksheets", access: "read", hasEffect: false },
      { member: "WorksheetCollection.add", access: "call", hasEffect: true },
      { member: "Worksheet.getRange", access: "call", hasEffect: false },
      { member: "Range.format", access: "read", hasEffect: false },
      { member: "RangeFormat.font", access: "read", hasEffect: false },
      { member: "RangeFont.bold", access: "write", hasEffect: true },
    ],
  });
  expect(host.recorder.cleanUps().length).toBe(1);
  expect(host.recorder.members()).toContain("RangeFont.bold");
});

test("bytes are those of UTF-8", async () => {
  const body = {
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "Điểm" } },
  };
  const { body: answer } = await host.answer(body, 1);
  const [request] = host.recorder.requests();
  expect([request?.requestBytes, request?.responseBytes]).toEqual([
    JSON.stringify(body).length + 3,
    answer.length,
  ]);
});

test("reading has no effects and a reset forgets the requests", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").untrack().load("values");
    await context.sync();
  });
  await settle();
  const { requests, cleanUps, effects } = host.recorder.totals();
  expect({ requests, cleanUps, effects }).toEqual({ requests: 1, cleanUps: 0, effects: 0 });
  host.recorder.reset();
  expect(host.recorder.totals()).toEqual({
    requests: 0,
    cleanUps: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    maxRequestBytes: 0,
    maxResponseBytes: 0,
    effects: 0,
  });
});
