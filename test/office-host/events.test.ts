import { connectExcel } from "./connect-library";
import { createExcelHost, type ExcelHost } from "./excel-host";
import { createSampleBook } from "./sample-workbook";
import { settle } from "./settle";

let host: ExcelHost;

beforeEach(() => {
  host = createExcelHost({ workbook: createSampleBook().workbook });
  connectExcel(host);
});

afterEach(settle);

interface Listening {
  readonly target: string;
  readonly heard: unknown[];
  readonly stop: () => Promise<void>;
}

async function listen(): Promise<Listening> {
  return Excel.run(async (context) => {
    const heard: unknown[] = [];
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    const handler = sheet.onChanged.add(async ({ type, address, source }) => {
      heard.push([type, address, source]);
    });
    await context.sync();
    const stop = async (): Promise<void> => {
      await Excel.run(handler.context, async (later) => {
        handler.remove();
        await later.sync();
      });
    };
    return { target: sheet.id, heard, stop };
  });
}

async function change(target: string, address: string): Promise<void> {
  const details = { address, changeType: "RangeEdited", source: "Local", worksheetId: target };
  host.fire({ event: "Worksheet.onChanged", target, details });
  await settle();
}

test("a change is heard from the time it is listened to until it is not", async () => {
  const { target, heard, stop } = await listen();
  await change(target, "A1");
  await change("another sheet", "B2");
  await stop();
  await change(target, "C3");
  expect(heard).toEqual([["WorksheetChanged", "A1", "Local"]]);
});

test("the host sends nothing that is not listened to any more", async () => {
  const sent: unknown[] = [];
  const { target, stop } = await listen();
  host.listen((entries) => sent.push(...entries));
  await change(target, "A1");
  await stop();
  await change(target, "B2");
  expect(sent).toMatchObject([{ messageType: 10, targetId: target }]);
});

test("an event arrives later, not while it is fired", async () => {
  const { target, heard, stop } = await listen();
  const changing = change(target, "A1");
  expect(heard).toEqual([]);
  await changing;
  expect(heard.length).toBe(1);
  await stop();
});

test("events are lost or come twice", async () => {
  const { target, heard, stop } = await listen();
  host.faults.deliverEvents("never");
  await change(target, "A1");
  host.faults.deliverEvents("twice");
  await change(target, "B2");
  await stop();
  expect(heard).toEqual([
    ["WorksheetChanged", "B2", "Local"],
    ["WorksheetChanged", "B2", "Local"],
  ]);
});

test("an event of the whole workbook needs no target", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(async ({ worksheetId }) => {
      heard.push(worksheetId);
    });
    await context.sync();
  });
  host.fire({ event: "WorksheetCollection.onAdded", details: { worksheetId: "{S9}" } });
  await settle();
  expect(heard).toEqual(["{S9}"]);
});

test("an event above the sets of the host is refused", async () => {
  host = createExcelHost({ workbook: createSampleBook().workbook, apiSet: "1.6" });
  connectExcel(host);
  await expect(listen()).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("an event that the library does not know cannot be fired", () => {
  expect(() => host.fire({ event: "Worksheet.onLevitated", details: {} })).toThrow(
    "The library has no event Worksheet.onLevitated."
  );
});
