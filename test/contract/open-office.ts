import { createOfficeWorkbook } from "../../src/host/office/office-workbook";
import type { Workbook } from "../../src/host/port";
import { type SheetKey } from "../../src/plan/cells";
import { cellAddress } from "../../src/plan/addresses";
import type { ChangeSet } from "../../src/plan/changes";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { contentAt, type SheetSnapshot, type Snapshot } from "../../src/plan/snapshot";
import { testEngine } from "../host/memory/engine";
import { connectExcel } from "../office-host/connect-library";
import { createExcelHost, type ExcelHost } from "../office-host/excel-host";
import { createWorkbookObject } from "../office-host/members/workbook";
import { createBookStore, type BookChange, type BookStore } from "../office-host/store/book-store";
import { personAt } from "../office-host/store/person";
import { drawSnapshot } from "./draw-snapshot";
import type { FaultyHost, RequestFault } from "./office-faults";

const FIRST = "Trang đầu";

/** A workbook in an Excel that answers the real library, drawn by the adapter itself; a person adds the sheets that are not ours. */
export async function openOffice(content: BookPlan | Snapshot): Promise<FaultyHost> {
  const drawn = drawings.get(content) ?? (await draw(content));
  drawings.set(content, drawn);
  const keys = new Map(content.sheets.map(({ name, key }) => [name, key]));
  return openCopy(drawn, keys);
}

type Keys = ReadonlyMap<string, SheetKey | null>;

function openCopy(drawn: BookStore, keys: Keys): FaultyHost {
  const store = copyStore(drawn);
  const host = connect(store);
  return {
    door: openDoor(),
    selection: () => selectionIn(store, keys),
    requests: () => host.recorder.requests().map(({ actions }) => actions),
    plan: (request, fault) => planFault(host, request, fault),
    reopen: openDoor,
    copy: () => openCopy(store, keys),
  };
}

/** Workbooks as they were drawn, by what they were drawn from: fault runs open the same one hundreds of times. */
const drawings = new WeakMap<BookPlan | Snapshot, BookStore>();

async function draw(content: BookPlan | Snapshot): Promise<BookStore> {
  const store = createBookStore({ engine: testEngine(), sheetNames: [FIRST] });
  connect(store);
  const isPlan = "title" in content;
  await openDoor().apply(drawing(isPlan ? content : drawSnapshot(ours(content))));
  if (!isPlan) addTheirs(store, content);
  personAt(store).deleteSheet(FIRST);
  return store;
}

function connect(store: BookStore): ExcelHost {
  const host = createExcelHost({ workbook: createWorkbookObject(store) });
  store.onChange((change) => tell(host, change));
  connectExcel(host);
  return host;
}

/** An answer of this Excel comes before any timer runs; so one that is waited for longer never comes. */
function openDoor(): Workbook {
  return createOfficeWorkbook({ patience: { giveUpAfter: 250 } });
}

/** Another workbook with the same in it; nobody listens to it. */
function copyStore(drawn: BookStore): BookStore {
  const store = createBookStore({ engine: drawn.engine });
  const { sheets, names, settings, properties, customProperties, calculation } = drawn;
  const data = { sheets, names, settings, properties, customProperties, calculation };
  const { structure, activeSheetId, selection } = drawn;
  Object.assign(store, structuredClone(data), { structure, activeSheetId, selection });
  const used = drawn.makeId();
  while (store.makeId() !== used);
  return store;
}

function drawing({ sheets, names, properties }: BookPlan): ChangeSet {
  return {
    sheets: sheets.map((sheet) => ({ kind: "addSheet", sheet })),
    addNames: names,
    removeNames: [],
    properties,
  };
}

function ours(content: Snapshot): Snapshot {
  return { ...content, sheets: content.sheets.filter(({ key }) => key !== null) };
}

/** Somebody's own sheets at their places among the tabs, behind the first one, which goes later. */
function addTheirs(store: BookStore, { sheets }: Snapshot): void {
  const person = personAt(store);
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.key !== null) continue;
    person.addSheet(sheet.name);
    person.moveSheet(sheet.name, index + 1);
    putCells(store, sheet);
    if (sheet.isProtected) person.protectSheet(sheet.name);
  }
}

function putCells(store: BookStore, sheet: SheetSnapshot): void {
  sheet.rows.forEach((row, down) =>
    row.forEach((_cell, right) => {
      const at = { row: down + 1, column: right + 1 };
      personAt(store).putBack(sheet.name, cellAddress(at), contentAt(sheet, at));
    })
  );
}

function selectionIn(store: BookStore, keys: Keys) {
  const sheet = store.sheets.find(({ id }) => id === store.activeSheetId);
  const key = keys.get(sheet?.name ?? "");
  const { top, left } = store.selection;
  return typeof key !== "string" ? null : { sheet: key, at: { row: top, column: left } };
}

/** Cells that change are all that the adapter listens to. */
function tell(host: ExcelHost, { event, sheetId, address, source }: BookChange): void {
  if (event !== "DataChanged") return;
  const details = { type: "RangeEdited", changeType: 1, worksheetId: sheetId, address, source };
  for (const name of ["Worksheet.onChanged", "WorksheetCollection.onChanged"])
    host.fire({ event: name, ...(name.startsWith("Worksheet.") && { target: sheetId }), details });
}

const CODE = "GeneralException";

function planFault({ faults }: ExcelHost, request: number, fault: RequestFault): void {
  if (fault.kind === "refused") faults.refuse(request, CODE);
  else if (fault.kind === "done, then an error") faults.failAfterEffect(request, CODE);
  else if (fault.kind === "broken off") faults.breakOff(request, fault.afterActions, CODE);
  else faults.hang(request, fault.kind === "done, no answer" ? "beforeWait" : "afterWait");
}
