import { openBook } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { listAllNodes } from "../../src/domain/criteria-tree";
import type { CriterionNode } from "../../src/domain/ruleset";
import { readBook } from "../../src/host/files/read-book";
import { writeBook } from "../../src/host/files/write-book";
import { say } from "../../src/locales/catalogue";
import type { Snapshot } from "../../src/plan/snapshot";
import { describeInBrowser } from "../host/embedded/browser";
import { HOSTILE_NAMES, KEPT_NAMES } from "./hostile-names";
import { createPerson, type Person } from "./person";
import { startSiteBrowser, type SiteBrowser, type Visit } from "./site-browser";

const PLACES = ["Khối", "Chấm điểm", "Kiểm tra", "Xếp hạng", "Đề nghị", "Biểu mẫu", "Bắt đầu"];
/** What Excel refuses in the name of a sheet. */
const BAD_SHEET_NAME = /[[\]:*?/\\]|^'|'$|^.{32,}$|^$/u;
/** Words of the hostile names that no formula of ours has. */
const FOREIGN_WORDS = /HYPERLINK|cmd|onerror|script|example|Sổ khác/i;

let browser: SiteBrowser;
let visit: Visit;
let person: Person;
let dialogs: string[];
let requests: string[];

async function readSaved(): Promise<Snapshot> {
  const read = await readBook(await person.save());
  if (!read.ok) throw new Error(read.found);
  return read.snapshot;
}

/** Names with a child's each, from the list in turn. */
function rename(nodes: readonly CriterionNode[], name: () => string): CriterionNode[] {
  return nodes.map((node) =>
    node.type === "group"
      ? { ...node, name: name(), children: rename(node.children, name) }
      : { ...node, name: name() }
  );
}

/** A shipped bloc under hostile names. */
function hostileBloc(): BlocInput {
  const found = findBloc("dien-bien-2018");
  if (!found) throw new Error("No such bloc");
  let turn = 0;
  const names = [...KEPT_NAMES, "=cmd|' /C calc'!A0"];
  const name = (): string => names[turn++ % names.length] ?? "";
  const { ruleset, bloc } = found;
  const units = bloc.units.map((unit) => ({ ...unit, name: name() }));
  return {
    ...found,
    bloc: { ...bloc, name: '<b>Khối</b> =A1 "x"', units },
    ruleset: { ...ruleset, title: "=TODAY()", base: rename(ruleset.base, name) },
  };
}

/** Everything that the workbook says as text, sheet by sheet. */
function listTexts({ sheets }: Snapshot): unknown {
  return sheets.map(({ name, rows }) => [
    name,
    rows.map((row) => row.map((cell) => cell && (cell.formula ?? cell.value))),
  ]);
}

function expectSafe({ sheets, names }: Snapshot): void {
  const tabs = sheets.map(({ name }) => name);
  expect(tabs.filter((name) => BAD_SHEET_NAME.test(name))).toEqual([]);
  expect(new Set(tabs.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(tabs.length);
  const formulas = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.formula ?? "");
  expect(formulas.length).toBeGreaterThan(100);
  // A formula may name a sheet, and a sheet has the start of a unit's name.
  const foreign = [...formulas, ...names.values()].map((text) =>
    text.replace(/'(?:[^']|'')*'!/g, "")
  );
  expect(foreign.filter((text) => FOREIGN_WORDS.test(text))).toEqual([]);
}

async function expectNothingRun(): Promise<void> {
  const found = await visit.page.evaluate(() => ({
    isRun: Reflect.get(window, "isRun") ?? null,
    elements: document.querySelectorAll("img[src='x'], main script, main b").length,
  }));
  expect(found).toEqual({ isRun: null, elements: 0 });
  expect(dialogs).toEqual([]);
  expect(requests.filter((address) => /\/x$|example/.test(address))).toEqual([]);
  expect(visit.trouble).toEqual([]);
}

/** Shows every place of the pane; each must say what it is. */
async function walkThrough(): Promise<void> {
  for (const place of PLACES) {
    await person.goTo(place);
    await visit.page.getByRole("heading", { level: 1, name: place }).waitFor();
  }
}

describeInBrowser("hostile names on the page without Excel", () => {
  beforeAll(async () => {
    browser = await startSiteBrowser();
  }, 400_000);

  beforeEach(async () => {
    visit = await browser.open();
    person = createPerson(visit.page);
    dialogs = [];
    requests = [];
    visit.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    visit.page.on("request", (request) => requests.push(request.url()));
  });

  afterEach(() => visit.close());
  afterAll(() => browser.close());

  test("units that are made, shown, saved and opened again are texts, their sheets have safe names (C02, C05, C11)", async () => {
    const { page } = visit;
    await person.press("Tạo sổ mới");
    await person.press("Tiếp tục");
    await page.getByRole("textbox", { name: /^Tên khối, cụm/ }).fill("Khối <b>thử</b>");
    await page.getByRole("textbox", { name: /^Đơn vị thành viên/ }).fill(HOSTILE_NAMES.join("\n"));
    const create = page.getByRole("button", { name: "Tạo sổ", exact: true });
    while (!(await create.isVisible())) await person.press("Tiếp tục");
    await create.click();
    await person.sees("Đã xong: Tạo sổ.");
    await walkThrough();
    await person.goTo("Khối");
    for (const name of KEPT_NAMES) await page.getByText(name, { exact: true }).first().waitFor();
    const first = await readSaved();
    expectSafe(first);
    expect(openBook(first).book?.bloc.units.map(({ name }) => name)).toEqual(KEPT_NAMES);

    await person.openFile("sổ.xlsx", await person.save());
    await person.sees(say("vi", "start.state"));
    await walkThrough();
    expect(listTexts(await readSaved())).toEqual(listTexts(first));
    await expectNothingRun();
  }, 240_000);

  test("criteria in a file that somebody sent are texts, and stay what they were", async () => {
    const bloc = hostileBloc();
    await person.openFile("<b>lạ.xlsx", await writeBook(planBook(bloc)));
    await person.sees(say("vi", "start.state"));
    await walkThrough();
    await person.goTo("Chấm điểm");
    await visit.page.locator("main li button").first().click();
    const saved = await readSaved();
    expectSafe(saved);
    const { book } = openBook(saved);
    expect(book?.bloc.units.map(({ name }) => name)).toEqual(
      bloc.bloc.units.map(({ name }) => name)
    );
    expect(book && listAllNodes(book.ruleset).map(({ name }) => name)).toEqual(
      listAllNodes(bloc.ruleset).map(({ name }) => name)
    );
    expect(book?.ruleset.title).toBe("=TODAY()");
    await expectNothingRun();
  }, 240_000);

  test("a request to another machine is stopped and fails the visit", async () => {
    const other = await browser.open();
    await expect(other.page.goto("http://example.invalid/")).rejects.toThrow("ERR_FAILED");
    await expect(other.close()).rejects.toThrow("http://example.invalid/");
  }, 60_000);
});
