import { describeFull } from "../../judges/programs";
import { describeInBrowser } from "./browser";
import { startGridBrowser, type BridgedWorkbook, type GridBrowser } from "./page-bridge";

const THEIRS = { key: null, name: "Điểm", rows: [], isProtected: false };
const BOOK = {
  sheets: [THEIRS],
  names: new Map<string, string>(),
  properties: new Map<string, string>(),
};
/** Pixels: left of column A, above row 1; then a column and a row. */
const GRID = { left: 46, top: 48, width: 80, height: 21 };

let browser: GridBrowser;
let book: BridgedWorkbook;

/** The middle of a cell; row or column 0 is the header beside or above. */
function middle(row: number, column: number): readonly [x: number, y: number] {
  const x = column === 0 ? GRID.left / 2 : GRID.left + GRID.width * (column - 0.5);
  const y = row === 0 ? GRID.top - 8 : GRID.top + GRID.height * (row - 0.5);
  return [x, y];
}

async function drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const { mouse } = book.page;
  await mouse.move(...from);
  await mouse.down();
  await mouse.move(...to, { steps: 5 });
  await mouse.up();
}

describeFull("what a person selects in the grid", () =>
  describeInBrowser("what a person selects in the grid", () => {
    beforeAll(async () => {
      browser = await startGridBrowser();
      book = await browser.open({ title: "Sổ", snapshot: BOOK, looks: [] });
    }, 240_000);

    afterAll(async () => {
      await browser.close();
      expect(book.trouble).toEqual([]);
    });

    test("a block by dragging", async () => {
      await drag(middle(2, 2), middle(5, 4));
      const area = { top: 2, left: 2, bottom: 5, right: 4 };
      expect(await book.findSelection()).toEqual({ tab: "Điểm", area });
    });

    test("a whole column by its header", async () => {
      await book.page.mouse.click(...middle(0, 2));
      const found = await book.findSelection();
      expect(found).toMatchObject({ tab: "Điểm", area: { top: 1, left: 2, right: 2 } });
      expect(found?.area.bottom).toBeGreaterThan(50);
    });

    test("a whole row by its header", async () => {
      await book.page.mouse.click(...middle(3, 0));
      const found = await book.findSelection();
      expect(found).toMatchObject({ tab: "Điểm", area: { top: 3, left: 1, bottom: 3 } });
      expect(found?.area.right).toBeGreaterThan(10);
    });

    test("several blocks at once are none", async () => {
      await book.page.mouse.click(...middle(2, 2));
      await book.page.keyboard.down("Control");
      await book.page.mouse.click(...middle(4, 4));
      await book.page.keyboard.up("Control");
      expect(await book.findSelection()).toBeNull();
    });
  })
);
