import type { BookPlan } from "../../../src/plan/sheet-plan";
import type { CellContent } from "../../../src/plan/cells";
import type { Snapshot } from "../../../src/plan/snapshot";
import { NO_CHANGES, type ChangeSet } from "../../../src/plan/changes";
import { planSnapshot } from "../../../src/plan/plan-snapshot";
import { plainBook, plainSheet } from "../files/sample-plan";
import { describeInBrowser } from "./browser";
import { startGridBrowser, type BridgedWorkbook, type GridBrowser } from "./page-bridge";

let browser: GridBrowser;
let book: BridgedWorkbook;
let told = 0;

const sums = (value: CellContent): CellContent[][] => [[1, 2, value]];
const sum = (value: number | null): CellContent => ({ formula: "SUM(A1:B1)", value });

function planOf(value: number | null): BookPlan {
  return plainBook([plainSheet("a", "Một", sums(sum(value)))]);
}

function adding(value: number | null): ChangeSet {
  const { sheets, names } = planOf(value);
  return {
    ...NO_CHANGES,
    sheets: sheets.map((sheet) => ({ kind: "addSheet", sheet })),
    addNames: names,
  };
}

/** What C1 of our sheet shows. */
function shown({ sheets }: Snapshot): unknown {
  return sheets.find(({ key }) => key === "a")?.rows[0]?.[2]?.value;
}

describeInBrowser("a grid whose given results are read at once", () => {
  beforeAll(async () => {
    browser = await startGridBrowser();
  }, 240_000);

  beforeEach(async () => {
    book = await browser.open(undefined, "given");
    told = 0;
    book.onChange(() => told++);
  });

  afterEach(async () => {
    const { trouble } = book;
    await book.close();
    expect(trouble).toEqual([]);
  });

  afterAll(() => browser.close());

  /** Waits until the grid has calculated, and for what follows in the page. */
  async function settle(): Promise<number> {
    await book.snapshot();
    await book.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    return told;
  }

  test("a result that is wrong is read, then calculated and told", async () => {
    await book.apply(adding(100));
    expect([shown(await book.read("all")), told]).toEqual([100, 1]);
    expect([shown(await book.snapshot()), await settle()]).toEqual([3, 2]);
    expect(shown(await book.read("all"))).toBe(3);
  });

  test("a result that is right is told no second time", async () => {
    await book.apply(adding(3));
    expect([shown(await book.read("all")), await settle()]).toEqual([3, 1]);
  });

  test("an opened plan is read at once too, and saved only when it is calculated", async () => {
    await book.openBook(planOf(100));
    expect(shown(await book.read("all"))).toBe(100);
    const { sheets } = await book.plan();
    expect(shown({ ...(await book.read("all")), sheets: sheets.map(planSnapshot) })).toBe(3);
  });

  test("what is not given is waited for", async () => {
    await book.apply(adding(null));
    expect(shown(await book.read("all"))).toBe(3);
  });

  test("beside formulas of somebody else everything is waited for", async () => {
    await book.openBook(plainBook([plainSheet("b", "Hai", [[{ formula: "1+1", value: 2 }]])]));
    await book.apply(adding(100));
    expect(shown(await book.read("all"))).toBe(3);
  });

  test.each([
    ["what our engine computes", 100, 100],
    ["something else", 99, 3],
  ])("a file that shows %s", async (_what, value, expected) => {
    const [sheet] = planOf(value).sheets.map(planSnapshot);
    const snapshot = { sheets: sheet ? [sheet] : [], names: new Map(), properties: new Map() };
    await book.openBook({ title: "Sổ", snapshot, looks: planOf(100).sheets });
    expect(shown(await book.read("all"))).toBe(expected);
  });

  test("what is written next waits, and finds what was calculated", async () => {
    await book.apply(adding(100));
    const at = { row: 1, column: 1 };
    const cells = [{ at, before: 1, after: 5 }];
    await book.apply({ ...NO_CHANGES, sheets: [{ kind: "setCells", sheet: "a", cells }] });
    expect(shown(await book.read("all"))).toBe(7);
  });

  test("another book can be opened while the first is calculated", async () => {
    await book.openBook(planOf(100));
    await book.openBook(planOf(3));
    expect([shown(await book.read("all")), shown(await book.snapshot())]).toEqual([3, 3]);
  });
});
