import type { BookPlan } from "../../../src/plan/sheet-plan";
import { NO_CHANGES } from "../../../src/plan/changes";
import type { Position } from "../../../src/plan/cells";
import { plainBook, plainSheet } from "../files/sample-plan";
import { describeInBrowser } from "./browser";
import { startGridBrowser, type BridgedWorkbook, type GridBrowser } from "./page-bridge";

/** A1 and A2 take input, A1 only 0 to 10; the rest is locked. */
const PLAN: BookPlan = plainBook([
  {
    ...plainSheet("a", "Điểm", [
      [1, { formula: "A1*2", value: 2 }],
      [2, "khóa"],
      [3, 4],
    ]),
    inputs: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    validations: [
      {
        area: { top: 1, left: 1, bottom: 1, right: 1 },
        rule: { kind: "decimal", min: 0, max: 10 },
        title: "Điểm",
        error: "Nhập từ 0 đến 10",
        prompt: "",
      },
    ],
  },
  plainSheet("b", "Nhìn", [[{ formula: "'Điểm'!A1+1", value: 2 }]]),
]);
/** Pixels: left of column A, above row 1; then a column and a row. */
const GRID = { left: 46, top: 48, width: 80, height: 21 };

let browser: GridBrowser;
let book: BridgedWorkbook;

async function click({ row, column }: Position): Promise<void> {
  const x = GRID.left + GRID.width * (column - 0.5);
  await book.page.mouse.click(x, GRID.top + GRID.height * (row - 0.5));
}

async function type(at: Position, text: string): Promise<void> {
  await click(at);
  await book.page.keyboard.type(text);
  await book.page.keyboard.press("Enter");
}

async function shown(): Promise<unknown[][]> {
  const [sheet] = (await book.snapshot()).sheets;
  return (sheet?.rows ?? []).map((cells) => cells.map((cell) => cell?.value));
}

const UNTOUCHED = [
  [1, 2],
  [2, "khóa"],
  [3, 4],
];

describeInBrowser("a person at the grid", () => {
  beforeAll(async () => {
    browser = await startGridBrowser();
    book = await browser.open();
  }, 240_000);

  beforeEach(async () => {
    await book.openBook(PLAN);
    book.refused.length = 0;
  });

  afterEach(() => {
    expect(book.trouble).toEqual([]);
  });

  afterAll(() => browser.close());

  test("types in an input, and listeners hear it", async () => {
    let heard = 0;
    book.onChange(() => heard++);
    await type({ row: 1, column: 1 }, "7.5");
    expect(await shown()).toEqual([[7.5, 15], ...UNTOUCHED.slice(1)]);
    expect([heard > 0, book.refused]).toEqual([true, []]);
    expect(await book.selection()).toEqual({ sheet: "a", at: { row: 2, column: 1 } });
  });

  test("types a comma for the decimals", async () => {
    await type({ row: 2, column: 1 }, "7,25");
    expect(await shown()).toEqual([
      [1, 2],
      [7.25, "khóa"],
      [3, 4],
    ]);
  });

  test("types nothing into a locked cell", async () => {
    await type({ row: 2, column: 2 }, "phá");
    await type({ row: 1, column: 2 }, "9");
    expect(await shown()).toEqual(UNTOUCHED);
    expect(book.refused.slice(0, 1)).toEqual([{ sheet: "a", at: { row: 2, column: 2 } }]);
    expect(book.refused.slice(-1)).toEqual([{ sheet: "a", at: { row: 1, column: 2 } }]);
  });

  test("deletes an input, not a locked cell", async () => {
    await click({ row: 2, column: 1 });
    await book.page.keyboard.press("Delete");
    expect(await shown()).toEqual([
      [1, 2],
      [undefined, "khóa"],
      [3, 4],
    ]);
    await click({ row: 2, column: 2 });
    await book.page.keyboard.press("Delete");
    expect(await shown()).toEqual([
      [1, 2],
      [undefined, "khóa"],
      [3, 4],
    ]);
    expect(book.refused).toEqual([{ sheet: "a", at: { row: 2, column: 2 } }]);
  });

  test("is stopped by an input's rule, in Vietnamese", async () => {
    await type({ row: 1, column: 1 }, "11");
    await book.page.getByText("Nhập từ 0 đến 10").first().waitFor();
    expect(await shown()).toEqual(UNTOUCHED);
  });

  const forbidden: readonly [string, string, object][] = [
    ["inserts no row", "sheet.command.insert-row-before", {}],
    [
      "removes no row",
      "sheet.command.remove-row",
      { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 9 } },
    ],
    [
      "removes no column",
      "sheet.command.remove-col",
      { range: { startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 } },
    ],
    [
      "drags no cell away",
      "sheet.command.move-range",
      {
        fromRange: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 },
        toRange: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      },
    ],
    ["removes no sheet of ours", "sheet.command.remove-sheet", {}],
    ["merges nothing", "sheet.command.add-worksheet-merge-all", {}],
    [
      "writes nothing into an area that holds a locked cell",
      "sheet.command.set-range-values",
      {
        value: { 0: { 0: { v: 5 }, 1: { v: 6 } } },
        range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 },
      },
    ],
  ];
  test.each(forbidden)("%s", async (_what, id, params) => {
    await click({ row: 1, column: 1 });
    await book.page.evaluate(([name, given]) => window.run(name, given), [id, params] as const);
    const now = await book.snapshot();
    expect(await shown()).toEqual(UNTOUCHED);
    expect(now.sheets.map(({ name }) => name)).toEqual(["Điểm", "Nhìn"]);
    expect(book.refused).toHaveLength(1);
  });

  test("renames a sheet: it is still found, and formulas follow", async () => {
    await book.page.evaluate(() => window.run("sheet.command.set-worksheet-name", { name: "Mới" }));
    const { sheets, names } = await book.snapshot();
    expect(sheets.map(({ key, name }) => [key, name])).toEqual([
      ["a", "Mới"],
      ["b", "Nhìn"],
    ]);
    expect(sheets[1]?.rows[0]?.[0]).toEqual({ value: 2, formula: "Mới!A1+1" });
    expect(names.get("KTD_sheet_a")).toMatch(/^'?Mới'?!\$A\$1$/);
    expect(book.refused).toEqual([]);
  });

  test("takes typing back with Ctrl+Z, but nothing that was applied", async () => {
    await type({ row: 2, column: 1 }, "8");
    await book.page.keyboard.press("Control+z");
    expect(await shown()).toEqual(UNTOUCHED);
    const cells = [{ at: { row: 3, column: 2 }, before: 4, after: 40 }];
    await book.apply({ ...NO_CHANGES, sheets: [{ kind: "setCells", sheet: "a", cells }] });
    await book.page.keyboard.press("Control+z");
    expect(await shown()).toEqual([
      [1, 2],
      [2, "khóa"],
      [3, 40],
    ]);
  });
});
