import type { BookPlan } from "../../../src/plan/sheet-plan";
import { plainBook, plainSheet } from "../files/sample-plan";
import { describeInBrowser } from "./browser";
import { startGridBrowser, type BridgedWorkbook, type GridBrowser } from "./page-bridge";
import { encode } from "./wire";

const AREA = (column: number) => ({ top: 1, left: column, bottom: 1, right: column });

/** A1 is grey, B1 an input with two decimals; A and B are frozen and wide. */
const PLAN: BookPlan = plainBook([
  {
    ...plainSheet("a", "Điểm", [[null, 5, 7.5, ...Array.from({ length: 20 }, (_, i) => i)]]),
    inputs: [AREA(2)],
    styles: [
      { area: AREA(1), style: { fill: "F2F2F2" } },
      { area: AREA(2), style: { fill: "FFFBE6", numberFormat: "0.00", align: "right" } },
    ],
    columnWidths: new Map([
      [1, 10],
      [2, 60],
    ]),
    freezeAt: { row: 1, column: 3 },
  },
]);
/** Pixels of the page: the middle of A1 and of B1, and a place at the right edge of row 1. */
const LOCKED = { x: 70, y: 58 };
const INPUT = { x: 300, y: 58 };
const RIGHT = { x: 1240, y: 58 };

let browser: GridBrowser;
let book: BridgedWorkbook;

/** Red, green and blue of a point of the page, as the grid has drawn it. */
async function colorAt(place: { x: number; y: number }): Promise<readonly number[]> {
  await book.page.waitForTimeout(500);
  return book.page.evaluate(({ x, y }) => {
    const canvas = document.elementFromPoint(x, y) as HTMLCanvasElement;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const at = [(x - left) * scale, (y - top) * scale] as const;
    const pixel = canvas.getContext("2d")?.getImageData(...at, 1, 1).data ?? [];
    return [...pixel].slice(0, 3);
  }, place);
}

const setDark = (isDark: boolean) =>
  book.page.evaluate((given) => window.call("setDark", given), encode([isDark]));

describeInBrowser("what the grid shows", () => {
  beforeAll(async () => {
    browser = await startGridBrowser();
    book = await browser.open(PLAN);
  }, 240_000);

  afterAll(() => browser.close());

  test("decimals behind a comma, as they are copied too", async () => {
    await book.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await book.page.mouse.click(INPUT.x, INPUT.y);
    await book.page.keyboard.press("Control+c");
    await book.page.waitForTimeout(500);
    expect(await book.page.evaluate(() => navigator.clipboard.readText())).toBe("5,00");
  });

  test("dark sheets in which an input still differs from a locked cell, and the way back", async () => {
    const light = [await colorAt(LOCKED), await colorAt(INPUT)];
    await setDark(true);
    expect([await colorAt(LOCKED), await colorAt(INPUT)]).toEqual([
      [49, 49, 49],
      [98, 82, 0],
    ]);
    await setDark(false);
    expect([await colorAt(LOCKED), await colorAt(INPUT)]).toEqual(light);
    expect(light).toEqual([
      [242, 242, 242],
      [255, 251, 230],
    ]);
  });

  test("a cell behind wide frozen columns comes into sight at the right, and its neighbours at the left", async () => {
    await book.select("a", { row: 1, column: 15 });
    await book.page.waitForTimeout(500);
    await book.page.mouse.click(RIGHT.x, RIGHT.y);
    expect(await book.selection()).toEqual({ sheet: "a", at: { row: 1, column: 15 } });
    await book.select("a", { row: 1, column: 4 });
    await book.page.waitForTimeout(500);
    await book.page.mouse.click(INPUT.x + 340, INPUT.y);
    expect(await book.selection()).toEqual({ sheet: "a", at: { row: 1, column: 4 } });
    expect(book.trouble).toEqual([]);
  });
});
