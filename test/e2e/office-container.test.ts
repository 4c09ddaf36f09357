import { chromium, type Browser } from "playwright-core";
import { createBook } from "../../src/app/create-book";
import { listSampleBlocs } from "../../src/app/list-samples";
import { findBloc } from "../../src/app/shipped-blocs";
import { createOfficeWorkbook } from "../../src/host/office/office-workbook";
import { nameCode, say as sayIn, type TextKey } from "../../src/locales/catalogue";
import type { TextValues } from "../../src/locales/fill-text";
import type { Snapshot } from "../../src/plan/snapshot";
import { expectedAfter } from "../contract/expected-snapshot";
import { expectSame } from "../contract/same-snapshot";
import { describeInBrowser, findBrowser } from "../host/embedded/browser";
import { connectExcel } from "../office-host/connect-library";
import { createExcelHost } from "../office-host/excel-host";
import { createWorkbookObject } from "../office-host/members/workbook";
import type { BookStore } from "../office-host/store/book-store";
import { personAt } from "../office-host/store/person";
import { fieldCell } from "../sheets/field-cell";
import { buildOnce } from "../setup/build-once";
import { buildPane } from "./build-pane";
import { openBesideExcel, type ExcelOptions, type PaneBesideExcel } from "./open-beside-excel";
import { createPerson } from "./person";

const say = (key: TextKey, values?: TextValues) => sayIn("vi", key, values);
const OVERVIEW = "Tổng quan";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** What office.js fetches by itself in this Excel: the program's part and the texts in its language. */
const LIBRARY_FILES = ["excel-win32-16.01.js", "office.js", "vi-vn/office_strings.js"];

let folder = "";
let browser: Browser;
let pane: PaneBesideExcel;

async function open(options: Omit<ExcelOptions, "folder"> = {}): Promise<PaneBesideExcel> {
  pane = await openBesideExcel(browser, { folder, ...options });
  return pane;
}

/** Something that a person reads. */
const see = (text: string | RegExp) => pane.page.getByText(text).first().waitFor();
const click = (name: string) => pane.page.getByRole("button", { name, exact: true }).click();
const seeTitle = (name: string) =>
  pane.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

/** What stands in the workbook, asked outside the page. */
async function readStore(store: BookStore): Promise<Snapshot> {
  connectExcel(createExcelHost({ workbook: createWorkbookObject(store) }));
  return createOfficeWorkbook().read("all");
}

/** What the pane's first sample is made from. */
function sampleInput() {
  const [sample] = listSampleBlocs();
  const found = findBloc(sample?.id ?? "");
  if (!found) throw new Error("No sample");
  return { ...found, presentTabs: [{ name: "Sheet1", key: null }], acceptBandGaps: true };
}

/** The library was loaded once and whole; nothing else was asked for, nothing complained. */
function expectQuiet(): void {
  const { requests } = pane;
  expect(pane.trouble).toEqual([]);
  expect(requests.refused).toEqual([]);
  expect(requests.library).toHaveLength(LIBRARY_FILES.length);
  expect(requests.library).toEqual(expect.arrayContaining(LIBRARY_FILES));
}

describeInBrowser("the published pane in desktop Excel's container", () => {
  beforeAll(async () => {
    folder = await buildOnce("pane", buildPane);
    browser = await chromium.launch({
      executablePath: findBrowser() ?? "chromium",
      args: ["--no-sandbox"],
    });
  }, 240_000);

  afterEach(() => pane.page.close());

  afterAll(() => browser.close());

  test("starts with the real office.js; the sample book is as planned, undone, done again", async () => {
    const { store, host, countReady } = await open();
    const before = await readStore(store);
    await seeTitle(say("screen.start"));
    await click(say("start.try"));
    await click(say("task.sample"));
    await see(say("work.done", { task: say("task.sample") }));
    await seeTitle(say("screen.rank"));
    const planned = expectedAfter(before, createBook.preview(sampleInput(), null));
    expectSame(await readStore(store), planned);
    await click(say("work.undo"));
    await see(say("work.undone", { task: say("task.sample") }));
    expectSame(await readStore(store), before);
    await click(say("work.redo"));
    await see(say("work.redone", { task: say("task.sample") }));
    expectSame(await readStore(store), planned);
    expect(host.recorder.notImplemented()).toEqual([]);
    expect(countReady()).toBe(1);
    expectQuiet();
  });

  test("hears from Excel that a person typed", async () => {
    const { store } = await open();
    await click(say("start.try"));
    await click(say("task.sample"));
    await seeTitle(say("screen.rank"));
    await createPerson(pane.page).goTo(say("screen.bloc"));
    await see(sampleInput().bloc.name);
    expect(personAt(store).type(OVERVIEW, fieldCell("blocName"), "Khối của người gõ")).toBe(true);
    await see("Khối của người gõ");
    expectQuiet();
  });

  test("knows which Excel it is in, and follows its dark colours", async () => {
    const { page } = await open({ background: 0x262626 });
    await click(say("screen.settings"));
    const platform = nameCode("vi", "platform", "PC");
    await see(say("status.host", { platform, found: "1.12" }));
    const colour = await page
      .locator("#pane > *")
      .first()
      .evaluate((shown) => getComputedStyle(shown).backgroundColor);
    expect(colour).toBe("rgb(41, 41, 41)");
    expectQuiet();
  });

  test("says that an Excel is too old, and asks nothing of its workbook", async () => {
    const { host } = await open({ apiSet: "1.3" });
    await seeTitle(say("old-excel.title"));
    await see(say("old-excel.text", { found: "1.3", needed: "1.7" }));
    expect(host.recorder.requests()).toEqual([]);
    expectQuiet();
  });

  test("says which address did not answer, and starts once it does", async () => {
    const { page, requests } = await open({ hasLibrary: false });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(OFFICE_JS);
    expect(await page.locator("#pane").isVisible()).toBe(false);
    expect(requests.refused).toEqual([OFFICE_JS]);
    expect(pane.trouble).toEqual([
      `Failed to load resource: net::ERR_INTERNET_DISCONNECTED ${OFFICE_JS}`,
    ]);
    requests.hasLibrary = true;
    await alert.getByRole("button").click();
    await seeTitle(say("screen.start"));
    expect(await alert.isVisible()).toBe(false);
    expect(pane.trouble).toHaveLength(1);
  });
});
