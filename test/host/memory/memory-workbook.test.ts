import fc from "fast-check";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
} from "../../../src/host/memory/memory-workbook";
import { Cancelled, StaleChange } from "../../../src/host/port";
import type { CellContent, CellError, CellValue } from "../../../src/plan/cells";
import { NO_CHANGES, type CellChange, type ChangeSet } from "../../../src/plan/changes";
import { HOSTILE_TEXTS, plainBook, plainSheet, SAMPLE } from "../files/sample-plan";
import { testEngine } from "./engine";

function open(cells: readonly (readonly CellContent[])[]): MemoryWorkbook {
  return createMemoryWorkbook({
    engine: testEngine(),
    content: plainBook([plainSheet("a", "Bảng 'A'", cells)]),
  });
}

function valueOf(
  book: MemoryWorkbook,
  row: number,
  column: number
): CellValue | CellError | undefined {
  return book.snapshot().sheets[0]?.rows[row - 1]?.[column - 1]?.value;
}

function set(sheet: string, ...cells: CellChange[]): ChangeSet {
  return { ...NO_CHANGES, sheets: [{ kind: "setCells", sheet, cells }] };
}

const LIVE = (formula: string): CellContent => ({ formula, value: null });

describe("values", () => {
  test("texts never become formulas, numbers or dates (C05)", () => {
    const book = open(HOSTILE_TEXTS.map((text) => [text, LIVE("1")]));
    expect(HOSTILE_TEXTS.map((_text, index) => valueOf(book, index + 1, 1))).toEqual(HOSTILE_TEXTS);
    const seen = open(
      HOSTILE_TEXTS.map((text, index) => [
        text,
        LIVE(`A${index + 1}`),
        LIVE(`ISTEXT(A${index + 1})`),
      ])
    );
    HOSTILE_TEXTS.forEach((text, index) => {
      expect([valueOf(seen, index + 1, 2), valueOf(seen, index + 1, 3)]).toEqual([text, true]);
    });
  });

  test("any text comes back through a formula as it was", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (text) => {
        const book = open([[text, LIVE("A1")]]);
        expect(valueOf(book, 1, 2)).toBe(text);
        book.close();
      }),
      { numRuns: 60 }
    );
  });

  test("numbers are exact doubles", () => {
    const numbers = [
      0.1 + 0.2,
      1 / 3,
      66666.66666666667,
      1e20 / 3,
      1e-7,
      -1.5,
      143.6367,
      2 ** 53,
      0,
      123456789.12345679,
    ];
    const book = open(numbers.map((number) => [number, LIVE("0")]));
    const copies = open(numbers.map((number, index) => [number, LIVE(`A${index + 1}`)]));
    expect(numbers.map((_number, index) => valueOf(copies, index + 1, 2))).toEqual(numbers);
    expect(valueOf(book, 1, 1)).toBe(numbers[0]);
  });

  test("kinds of results", () => {
    const formulas = [
      '""',
      "1>0",
      "1/0",
      "NA()",
      '"Hạng "&2',
      "B9",
      'HYPERLINK("#A1","Xã, (A)")',
      'IF(1=1,HYPERLINK("x"),"")',
    ];
    const book = open(formulas.map((formula) => [LIVE(formula)]));
    expect(formulas.map((_formula, index) => valueOf(book, index + 1, 1))).toEqual([
      "",
      true,
      { error: "#DIV/0!" },
      { error: "#N/A" },
      "Hạng 2",
      0,
      "Xã, (A)",
      "x",
    ]);
  });

  test("a plan's formulas give what the plan expects", () => {
    const book = createMemoryWorkbook({ engine: testEngine(), content: SAMPLE });
    const { sheets } = book.snapshot();
    for (const [index, sheet] of SAMPLE.sheets.entries()) {
      for (const block of sheet.blocks) {
        block.cells.forEach((row, down) => {
          row.forEach((content, right) => {
            if (content === null) return;
            const expected = typeof content === "object" ? content.value : content;
            expect(
              sheets[index]?.rows[block.at.row + down - 1]?.[block.at.column + right - 1]?.value
            ).toBe(expected);
          });
        });
      }
    }
  });
});

describe("changes", () => {
  const start = (): MemoryWorkbook =>
    createMemoryWorkbook({
      engine: testEngine(),
      content: plainBook([
        plainSheet("a", "Một", [[1, LIVE("A1*2"), null]]),
        plainSheet("b", "Hai", [[LIVE("'Một'!B1+1")]]),
        plainSheet("c", "Ba", [["x"]]),
      ]),
    });
  const cases: readonly (readonly [string, ChangeSet])[] = [
    ["a number", set("a", { at: { row: 1, column: 1 }, before: 1, after: 5 })],
    [
      "a formula over a number",
      set("a", { at: { row: 1, column: 1 }, before: 1, after: LIVE("3*3") }),
    ],
    [
      "a number over a formula",
      set("a", { at: { row: 1, column: 2 }, before: LIVE("A1*2"), after: 9 }),
    ],
    ["a text like a formula", set("a", { at: { row: 1, column: 1 }, before: 1, after: "=1+1" })],
    ["emptying", set("a", { at: { row: 1, column: 1 }, before: 1, after: null })],
    ["a new cell", set("a", { at: { row: 9, column: 9 }, before: null, after: "mới" })],
    ["a removed sheet", { ...NO_CHANGES, sheets: [{ kind: "removeSheet", sheet: "b" }] }],
    [
      "a new sheet",
      {
        ...NO_CHANGES,
        sheets: [{ kind: "addSheet", sheet: plainSheet("d", "Bốn", [[LIVE("'Một'!A1")]]) }],
      },
    ],
    [
      "names and properties",
      {
        ...NO_CHANGES,
        addNames: [
          { name: "KTD_sheet_a", refersTo: "'Một'!$B$1" },
          { name: "moi", refersTo: "'Một'!$A$1" },
        ],
        removeNames: ["KTD_sheet_c"],
        properties: new Map([
          ["KTD_book", null],
          ["p", "1"],
        ]),
      },
    ],
  ];

  test.each(cases)("do, undo, redo: %s", async (_title, changes) => {
    const book = start();
    const before = book.snapshot();
    const receipt = await book.apply(changes);
    const after = book.snapshot();
    expect(after).not.toEqual(before);
    const undone = await book.apply(receipt.undo);
    expect(book.snapshot()).toEqual(before);
    await book.apply(undone.undo);
    expect(book.snapshot()).toEqual(after);
  });

  test("formulas follow", async () => {
    const book = start();
    await book.apply(cases[0]?.[1] ?? NO_CHANGES);
    expect((await book.read([{ sheet: "b" }])).sheets[0]?.rows[0]?.[0]?.value).toBe(11);
  });

  test("a stale change writes nothing and tells nobody", async () => {
    const book = start();
    const listener = jest.fn();
    book.onChange(listener);
    const before = book.snapshot();
    const fresh: CellChange = { at: { row: 1, column: 1 }, before: 1, after: 2 };
    const stale: CellChange = { at: { row: 1, column: 2 }, before: LIVE("A1*3"), after: 2 };
    await expect(book.apply(set("a", fresh, stale))).rejects.toEqual(
      new StaleChange({
        reason: "changed",
        cells: [{ sheet: "a", at: { row: 1, column: 2 } }],
      })
    );
    await expect(book.apply(set("gone", fresh))).rejects.toBeInstanceOf(StaleChange);
    await expect(
      book.apply({ ...NO_CHANGES, sheets: [{ kind: "addSheet", sheet: plainSheet("z", "MỘT") }] })
    ).rejects.toBeInstanceOf(StaleChange);
    expect(book.snapshot()).toEqual(before);
    expect(listener).not.toHaveBeenCalled();
  });

  test("listeners hear of changes until they leave; progress counts sheets", async () => {
    const book = start();
    const listener = jest.fn();
    const leave = book.onChange(listener);
    const onProgress = jest.fn();
    const receipt = await book.apply(cases[0]?.[1] ?? NO_CHANGES, { onProgress });
    leave();
    await book.apply(receipt.undo);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(onProgress.mock.calls).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  test("reads rectangles, leaves out what is gone", async () => {
    const book = start();
    const found = await book.read([
      { sheet: "a", rectangle: { top: 1, left: 2, bottom: 1, right: 2 } },
      { sheet: "gone" },
    ]);
    expect(found.sheets.map(({ key, rows }) => [key, rows])).toEqual([
      ["a", [[undefined, { value: 2, formula: "A1*2" }]]],
    ]);
  });
});

describe("stopping", () => {
  const one = (after: number) => set("a", { at: { row: 1, column: 1 }, before: 1, after });
  const other = set("a", { at: { row: 1, column: 2 }, before: 2, after: 20 });
  const shown = (book: MemoryWorkbook) => [valueOf(book, 1, 1), valueOf(book, 1, 2)];

  test("what is read meanwhile is the book before; what is stopped never was", async () => {
    const book = open([[1, 2]]);
    const seen: unknown[] = [];
    const isCancelled = () => seen.push(shown(book)) > 1;
    const changes = { ...one(10), sheets: [...one(10).sheets, ...other.sheets] };
    await expect(book.apply(changes, { isCancelled })).rejects.toThrow(Cancelled);
    expect([seen, shown(book)]).toEqual([
      [
        [1, 2],
        [1, 2],
      ],
      [1, 2],
    ]);
  });

  test("a change that comes in between is kept, and not overwritten", async () => {
    const book = open([[1, 2]]);
    const isCancelled = () => false;
    await Promise.all([book.apply(one(10), { isCancelled }), book.apply(other)]);
    expect(shown(book)).toEqual([10, 20]);
    const late = book.apply(set("a", { at: { row: 1, column: 1 }, before: 10, after: 11 }), {
      isCancelled,
    });
    await book.apply(set("a", { at: { row: 1, column: 1 }, before: 10, after: 12 }));
    await expect(late).rejects.toThrow(StaleChange);
    expect(shown(book)).toEqual([12, 20]);
  });
});
