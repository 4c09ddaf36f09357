import { planBook } from "../../../src/app/plan-book";
import { findBloc } from "../../../src/app/shipped-blocs";
import { StaleChange } from "../../../src/host/port";
import { isFormula, type CellContent } from "../../../src/plan/cells";
import { NO_CHANGES, type CellChange, type ChangeSet } from "../../../src/plan/changes";
import { planSnapshot } from "../../../src/plan/plan-snapshot";
import type { BookPlan, SheetPlan } from "../../../src/plan/sheet-plan";
import type { SheetSnapshot, Snapshot } from "../../../src/plan/snapshot";
import { HOSTILE_TEXTS, plainBook, plainSheet } from "../files/sample-plan";
import { describeInBrowser } from "./browser";
import { startGridBrowser, type BridgedWorkbook, type GridBrowser } from "./page-bridge";

const LIVE = (formula: string): CellContent => ({ formula, value: null });
const UNIT = "Đơn vị 'Á'";

let browser: GridBrowser;
const books: BridgedWorkbook[] = [];

async function open(plan: BookPlan): Promise<BridgedWorkbook> {
  const book = await browser.open(plan);
  books.push(book);
  return book;
}

function openCells(cells: readonly (readonly CellContent[])[]): Promise<BridgedWorkbook> {
  return open(plainBook([plainSheet("a", UNIT, cells)]));
}

function set(sheet: string, ...cells: CellChange[]): ChangeSet {
  return { ...NO_CHANGES, sheets: [{ kind: "setCells", sheet, cells }] };
}

/** Values of the only, or first, sheet. */
function values({ sheets }: Snapshot): unknown[][] {
  return (sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => cell?.value));
}

/** Every formula said to show nonsense: what is read was calculated by the grid. */
function spoilValues(plan: BookPlan): BookPlan {
  const spoil = (content: CellContent): CellContent =>
    isFormula(content) ? { ...content, value: "chưa tính" } : content;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map(({ at, cells }) => ({
        at,
        cells: cells.map((row) => row.map(spoil)),
      })),
    })),
  };
}

/** Cells that hold something, by place. */
function filled({ rows }: SheetSnapshot): Map<string, unknown> {
  return new Map(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell ? [[`${row + 1}:${column + 1}`, cell] as const] : []))
    )
  );
}

describeInBrowser("workbook in a grid on a page", () => {
  beforeAll(async () => {
    browser = await startGridBrowser();
  }, 240_000);

  afterEach(async () => {
    const trouble = books.flatMap((book) => book.trouble);
    await Promise.all(books.splice(0).map((book) => book.close()));
    expect(trouble).toEqual([]);
  });

  afterAll(() => browser.close());

  test("a shipped book shows, cell by cell, what the plan expects", async () => {
    const bloc = findBloc("quang-ninh-2018");
    if (!bloc) throw new Error("No shipped bloc");
    const plan = planBook(bloc);
    const now = await (await open(spoilValues(plan))).snapshot();
    expect(now.sheets.map(({ key, name, isProtected }) => ({ key, name, isProtected }))).toEqual(
      plan.sheets.map(({ key, name }) => ({ key, name, isProtected: true }))
    );
    plan.sheets.forEach((sheet, index) => {
      const shown = now.sheets[index];
      expect(shown && filled(shown)).toEqual(filled(planSnapshot(sheet)));
    });
    expect(now.names).toEqual(new Map(plan.names.map(({ name, refersTo }) => [name, refersTo])));
    expect(now.properties).toEqual(plan.properties);
  }, 240_000);

  test("texts never become formulas, numbers or dates", async () => {
    const book = await openCells(
      HOSTILE_TEXTS.map((text, index) => [
        text,
        LIVE(`A${index + 1}`),
        LIVE(`ISTEXT(A${index + 1})`),
      ])
    );
    const expected = HOSTILE_TEXTS.map((text) => [text, text, true]);
    expect(values(await book.snapshot())).toEqual(expected);
    const cells = HOSTILE_TEXTS.map((text, index) => {
      const at = { row: index + 1, column: 1 };
      return { at, before: text, after: `${text}.` };
    });
    const { undo } = await book.apply(set("a", ...cells));
    await book.apply(undo);
    expect(values(await book.snapshot())).toEqual(expected);
  });

  test("numbers, booleans and errors are what they are", async () => {
    const numbers = [0.1 + 0.2, 1 / 3, 1e20 / 3, 1e-7, -1.5, 143.6367, 2 ** 53];
    const book = await openCells([
      numbers,
      [true, false],
      [LIVE("1/0"), LIVE("#N/A"), LIVE("NoSuch"), LIVE("A1*2"), LIVE("B2"), LIVE('""')],
    ]);
    expect(values(await book.snapshot())).toEqual([
      numbers,
      [true, false],
      [{ error: "#DIV/0!" }, { error: "#N/A" }, { error: "#NAME?" }, (0.1 + 0.2) * 2, false, ""],
    ]);
  });

  test("what is done can be undone and done again", async () => {
    const book = await openCells([[1, LIVE("A1*2"), "x"]]);
    const before = await book.snapshot();
    const added: SheetPlan = plainSheet("b", "Trang mới", [
      [LIVE(`'${UNIT.replaceAll("'", "''")}'!B1+1`)],
    ]);
    const receipt = await book.apply({
      sheets: [
        {
          kind: "setCells",
          sheet: "a",
          cells: [
            { at: { row: 1, column: 1 }, before: 1, after: 5 },
            { at: { row: 1, column: 3 }, before: "x", after: LIVE("A1+B1") },
            { at: { row: 3, column: 2 }, before: null, after: "mới" },
          ],
        },
        { kind: "addSheet", sheet: added, position: 0 },
      ],
      addNames: [{ name: "KTD_moi", refersTo: "'Trang mới'!$A$1" }],
      removeNames: ["KTD_sheet_a"],
      properties: new Map([
        ["KTD_book", null],
        ["KTD_khac", "có"],
      ]),
    });
    const after = await book.snapshot();
    expect(after.sheets.map(({ key }) => key)).toEqual(["b", "a"]);
    expect(values(after)).toEqual([[11]]);
    expect(values({ ...after, sheets: after.sheets.slice(1) })).toEqual([
      [5, 10, 15],
      [],
      [undefined, "mới"],
    ]);
    expect([after.names, after.properties]).toEqual([
      new Map([["KTD_moi", "'Trang mới'!$A$1"]]),
      new Map([["KTD_khac", "có"]]),
    ]);
    await book.apply(receipt.undo);
    expect(await book.snapshot()).toEqual({
      ...before,
      sheets: [{ ...before.sheets[0], rows: [before.sheets[0]?.rows[0]] }],
    });
    await book.apply(receipt.done);
    expect(await book.snapshot()).toEqual(after);
  });

  test("a removed sheet comes back, and formulas that look at it with it", async () => {
    const plan = plainBook([
      plainSheet("a", "Một", [[LIVE("'Hai'!A1*2")]]),
      plainSheet("b", "Hai", [[21]]),
    ]);
    const book = await open(plan);
    const before = await book.snapshot();
    const { undo } = await book.apply({
      ...NO_CHANGES,
      sheets: [{ kind: "removeSheet", sheet: "b" }],
    });
    expect((await book.snapshot()).sheets.map(({ key }) => key)).toEqual(["a"]);
    await book.apply(undo);
    expect(await book.snapshot()).toEqual(before);
  });

  test("nothing is written when something else stands there", async () => {
    const book = await openCells([[1, 2]]);
    const change = set(
      "a",
      { at: { row: 1, column: 1 }, before: 1, after: 9 },
      { at: { row: 1, column: 2 }, before: 3, after: 9 }
    );
    await expect(book.apply(change)).rejects.toThrow(StaleChange);
    expect(values(await book.snapshot())).toEqual([[1, 2]]);
  });

  test("reads areas only", async () => {
    const book = await openCells([
      [1, 2],
      [3, 4],
    ]);
    const rectangle = { top: 2, left: 2, bottom: 2, right: 2 };
    const part = await book.read([{ sheet: "a", rectangle }, { sheet: "gone" }]);
    expect(values(part)).toEqual([[], [undefined, 4]]);
  });

  test("what is saved is the plan with what stands in the cells now", async () => {
    const plan = plainBook([{ ...plainSheet("a", UNIT, [[1, LIVE("A1*2")]]), tabColor: "1F4E79" }]);
    const book = await open(plan);
    await book.apply(set("a", { at: { row: 1, column: 1 }, before: 1, after: 4 }));
    const saved = await book.plan();
    const [sheet] = saved.sheets;
    expect(sheet && filled(planSnapshot(sheet))).toEqual(
      new Map<string, unknown>([
        ["1:1", { value: 4, formula: null }],
        ["1:2", { value: 8, formula: "A1*2" }],
      ])
    );
    expect({ ...sheet, blocks: [] }).toEqual({ ...plan.sheets[0], blocks: [] });
    expect({ ...saved, sheets: [] }).toEqual({ ...plan, sheets: [] });
  });

  test("a file without looks opens plainly, its formulas locked", async () => {
    const source = planSnapshot(plainSheet("a", UNIT, [["x", LIVE("1+1")]]));
    const snapshot = {
      sheets: [source],
      names: new Map<string, string>(),
      properties: new Map<string, string>(),
    };
    const book = await browser.open({ title: "Sổ cũ", snapshot, looks: [] });
    books.push(book);
    expect(values(await book.snapshot())).toEqual([["x", 2]]);
    const [sheet] = (await book.plan()).sheets;
    const isOpen = (column: number) =>
      sheet?.inputs.some(({ top, left, right }) => top === 1 && left <= column && column <= right);
    expect([isOpen(1), isOpen(2), isOpen(3)]).toEqual([true, false, true]);
  });
});
