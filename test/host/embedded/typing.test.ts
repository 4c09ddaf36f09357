import type { CellContent } from "../../../src/plan/cells";
import type { BookPlan, Validation } from "../../../src/plan/sheet-plan";
import { plainBook, plainSheet } from "../files/sample-plan";
import { describeInBrowser } from "./browser";
import { startGridBrowser, type BridgedWorkbook, type GridBrowser } from "./page-bridge";

/** Milliseconds from key to key of somebody who types fast. */
const FAST = { delay: 30 };
const WORDS = ["Nhóm", "Tiêu chí"];

function rule(column: number, kind: Validation["rule"]): Validation {
  const area = { top: 2, left: column, bottom: 3, right: column };
  return { area, rule: kind, title: "Ô", error: `Không hợp ở cột ${column}`, prompt: "" };
}

/** Column B takes a word of row 1, D a number or "Không giao"; the other cells anything. */
const PLAN: BookPlan = plainBook([
  {
    ...plainSheet("a", "Gõ", [WORDS, ["cũ", "Nhóm", "cũ", 5, "cũ"]]),
    inputs: [{ top: 2, left: 1, bottom: 3, right: 5 }],
    validations: [
      rule(2, { kind: "list", source: "'Gõ'!$A$1:$B$1" }),
      rule(4, { kind: "custom", formula: 'OR(ISNUMBER(D2),D2="Không giao")' }),
    ],
  },
]);

let browser: GridBrowser;
let book: BridgedWorkbook;

/** Goes to a cell by its address, types, and walks on with Tab. */
async function typeAlong(address: string, texts: readonly string[]): Promise<void> {
  const box = book.page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
  for (const text of texts) {
    await book.page.keyboard.type(text, FAST);
    await book.page.keyboard.press("Tab", FAST);
  }
}

async function shown(): Promise<readonly (readonly (CellContent | undefined)[])[]> {
  const [sheet] = (await book.snapshot()).sheets;
  return (sheet?.rows ?? []).map((cells) => cells.map((cell) => cell?.value as CellContent));
}

describeInBrowser("somebody who types a line without looking", () => {
  beforeAll(async () => {
    browser = await startGridBrowser();
    book = await browser.open();
  }, 240_000);

  beforeEach(() => book.openBook(PLAN));

  afterEach(() => {
    expect(book.trouble).toEqual([]);
  });

  afterAll(() => browser.close());

  test("every word stands in its own cell, behind lists and behind rules that are formulas", async () => {
    await typeAlong("A2", ["MOI", "Tiêu chí", "Báo cáo", "7,5", "sau"]);
    await typeAlong("A3", ["MOI2", "Nhóm", "Họp", "Không giao", "cuối"]);
    expect(await shown()).toEqual([
      WORDS,
      ["MOI", "Tiêu chí", "Báo cáo", 7.5, "sau"],
      ["MOI2", "Nhóm", "Họp", "Không giao", "cuối"],
    ]);
  });

  test("what a rule that is a formula refuses is taken back and can be typed anew", async () => {
    await typeAlong("D2", ["sai"]);
    await book.page.getByText("Không hợp ở cột 4").first().waitFor();
    expect(await shown()).toEqual([WORDS, ["cũ", "Nhóm", "cũ", 5, "cũ"]]);
    expect(await book.selection()).toEqual({ sheet: "a", at: { row: 2, column: 4 } });
    await book.page.getByRole("button", { name: "Xác nhận" }).click();
    await typeAlong("D2", ["6"]);
    expect(await shown()).toEqual([WORDS, ["cũ", "Nhóm", "cũ", 6, "cũ"]]);
  });

  test("a word that is not in the list is refused at once", async () => {
    await typeAlong("B2", ["Khác"]);
    await book.page.getByText("Không hợp ở cột 2").first().waitFor();
    expect(await shown()).toEqual([WORDS, ["cũ", "Nhóm", "cũ", 5, "cũ"]]);
    await book.page.getByRole("button", { name: "Xác nhận" }).click();
  });
});
