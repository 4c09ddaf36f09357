import { readFileSync } from "node:fs";
import fc from "fast-check";
import { computeTable } from "../../../src/app/rank-table/compute-table";
import { planRankingBook } from "../../../src/app/rank-table/plan-ranking";
import { gridOfSheet, type GridValue } from "../../../src/app/rank-table/plain-grid";
import { rankTable, type RankTableInput } from "../../../src/app/rank-table/rank-table";
import { DEFAULT_SETTINGS, type RankTableSettings } from "../../../src/app/rank-table/settings";
import { createRunner } from "../../../src/app/run-action";
import { loadEngine } from "../../../src/host/memory/load-engine";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
} from "../../../src/host/memory/memory-workbook";
import type { CellContent } from "../../../src/plan/cells";
import { NO_CHANGES } from "../../../src/plan/changes";
import { planDataSheet } from "../../../src/sheets/rank-table/plan-data-sheet";
import { sampleSize } from "../../judges/programs";
import { gridOf, rankGrid } from "../../sheets/rank-table/small-table";

const engine = loadEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
const ROWS = [
  ["Đơn vị", "A", "B"],
  ["Xã Hòa", 5, 4],
  ["Xã '=!", 9, null],
  ["=1+1", 7, 3],
];
const SETTINGS: RankTableSettings = { ...DEFAULT_SETTINGS, ties: "dense" };

/** A workbook with a table of somebody's own from B3 on, in a sheet with an awkward name. */
function openOwn(rows: readonly (readonly CellContent[])[] = ROWS): MemoryWorkbook {
  const sheet = planDataSheet({
    key: "own",
    name: "Bảng 'tôi'!",
    at: { row: 3, column: 2 },
    rows,
    headerRow: 3,
  });
  const content = { title: "", sheets: [sheet], names: [], properties: new Map() };
  return createMemoryWorkbook({ engine, content });
}

function inputOf(book: MemoryWorkbook, settings = SETTINGS): RankTableInput {
  const { sheets } = book.snapshot();
  const [own] = sheets;
  if (!own) throw new Error("No sheet");
  const area = { top: 3, left: 2, bottom: 6, right: 4 };
  return { grid: gridOfSheet(own, area), settings, present: sheets };
}

const shown = (book: MemoryWorkbook, sheet: number) =>
  (book.snapshot().sheets[sheet]?.rows ?? []).map((row) =>
    row.slice(0, 5).map((cell) => cell?.value ?? null)
  );

describe("rankTable", () => {
  test("adds a sheet with the ranking and leaves the table alone; undo takes the sheet away", async () => {
    const book = openOwn();
    const before = book.snapshot();
    const runner = createRunner(book);
    const ran = await runner.run(rankTable, inputOf(book), null);
    expect(ran.ok).toBe(true);
    const after = book.snapshot();
    expect(after.sheets.map(({ name, key }) => [name, key])).toEqual([
      ["Bảng 'tôi'!", "own"],
      ["Xếp hạng nhanh", "quick:1"],
    ]);
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    expect(shown(book, 1).slice(14, 18)).toEqual([
      ["Hạng", "Đơn vị", "Tổng điểm", "Số đơn vị cùng hạng", "Ghi chú"],
      [1, "=1+1", 10, 1, ""],
      [2, "Xã Hòa", 9, 1, ""],
      ["", "Xã '=!", "", "", "Chưa xếp hạng: thiếu điểm hoặc điểm không dùng được"],
    ]);
    await runner.undoLast();
    expect(book.snapshot()).toEqual(before);
  });

  test("E20 never takes the name or key of a sheet that is there", async () => {
    const book = openOwn();
    const runner = createRunner(book);
    await runner.run(rankTable, inputOf(book), null);
    const ran = await runner.run(rankTable, inputOf(book), null);
    expect(ran.ok).toBe(true);
    expect(book.snapshot().sheets.map(({ name }) => name)).toEqual([
      "Bảng 'tôi'!",
      "Xếp hạng nhanh",
      "Xếp hạng nhanh 2",
    ]);
  });

  test("says what it found by cell, and writes nothing when there is nothing to rank", async () => {
    const book = openOwn();
    const check = rankTable.check(inputOf(book), null);
    expect(check.ready).toBe(true);
    expect(check.issues.map(({ code, at }) => [code, at])).toEqual([
      ["table.missing", { sheet: "Bảng 'tôi'!", cell: "D5" }],
    ]);
    const wrong = inputOf(book, { ...SETTINGS, scores: ["C"] });
    expect(rankTable.check(wrong, null)).toMatchObject({ ready: false });
    expect(rankTable.preview(wrong, null)).toEqual(NO_CHANGES);
  });
});

/** Rank, name and total by row of the table, as the formulas show them. */
function readRanks(book: MemoryWorkbook) {
  const [ranking] = book.snapshot().sheets;
  const rows = (ranking?.rows ?? [])
    .slice(15)
    .map((row) => row.slice(0, 3).map((cell) => cell?.value ?? ""));
  const end = rows.findIndex((row) => row.every((value) => value === ""));
  return rows
    .slice(0, end < 0 ? undefined : end)
    .sort((a, b) => JSON.stringify(a[1]).localeCompare(JSON.stringify(b[1])));
}

describe("a ranking stays live", () => {
  const score = fc.oneof(
    fc.integer({ min: 0, max: 8 }).map((half) => half / 2),
    fc.constant(null)
  );
  const table = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 8 });
  const edits = fc.array(fc.tuple(fc.nat(7), fc.nat(1), score), { minLength: 1, maxLength: 4 });
  const methods = fc.constantFrom("min", "dense", "average" as const);

  test("B18 a weight changed by hand: ranks follow, and the order is told to be old", async () => {
    const rows = [
      ["Đơn vị", "A", "B"],
      ["x", 9, 1],
      ["y", 1, 5],
    ];
    const book = createMemoryWorkbook({ engine, content: planRankingBook(rankGrid(rows)) });
    const order = () => book.snapshot().sheets[0]?.rows[10]?.[2]?.value;
    expect([readRanks(book), order()]).toEqual([
      [
        [1, "x", 10],
        [2, "y", 6],
      ],
      "Đúng thứ hạng",
    ]);
    const weights = planRankingBook(rankGrid(rows)).sheets[0]?.inputs[1];
    const at = { row: weights?.bottom ?? 0, column: weights?.right ?? 0 };
    await book.apply({
      ...NO_CHANGES,
      sheets: [{ kind: "setCells", sheet: "quick:1", cells: [{ at, before: 1, after: 5 }] }],
    });
    expect([readRanks(book), order()]).toEqual([
      [
        [2, "x", 14],
        [1, "y", 26],
      ],
      "Đã cũ, xếp lại",
    ]);
    book.close();
  });

  test("scores changed by hand give the ranks of a new run, and the order is told to be old", async () => {
    await fc.assert(
      fc.asyncProperty(table, edits, methods, async (cells, changes, ties) => {
        const rows: GridValue[][] = [
          ["Đơn vị", "A", "B"],
          ...cells.map((own, i) => [`x${i}`, ...own]),
        ];
        const settings = { ties, scores: ["A"], tieBreaks: ["B"] };
        const book = createMemoryWorkbook({
          engine,
          content: planRankingBook(rankGrid(rows, settings)),
        });
        const edited = rows.map((row) => [...row]);
        for (const [at, column, value] of changes) {
          const row = (at % cells.length) + 1;
          const before = edited[row]?.[column + 1] as CellContent;
          if (edited[row]) edited[row][column + 1] = value;
          const cell = { at: { row: row + 1, column: column + 2 }, before, after: value };
          await book.apply({
            ...NO_CHANGES,
            sheets: [{ kind: "setCells", sheet: "quickdata:1", cells: [cell] }],
          });
        }
        const found = readRanks(book);
        const order = book.snapshot().sheets[0]?.rows[10]?.[2]?.value;
        book.close();
        const { ranking } = computeTable(gridOf(edited), { ...DEFAULT_SETTINGS, ...settings });
        const expected = (ranking?.units ?? []).map(({ name, ranked }) => [
          ranked.rank ?? "",
          name,
          ranked.total?.toNumber() ?? "",
        ]);
        expect(found).toEqual(expected);
        const printed = rankGrid(rows, settings).units.map(({ ranked }) => ranked.rank ?? Infinity);
        const now = new Map(
          expected.map(([rank, name]) => [name, rank === "" ? Infinity : Number(rank)])
        );
        const places = printed
          .map((rank, i) => ({ rank, i }))
          .sort((a, b) => (a.rank === b.rank ? a.i - b.i : a.rank - b.rank))
          .map(({ i }) => now.get(`x${i}`) ?? Infinity);
        const isSorted = places.every((rank, i) => i === 0 || rank >= (places[i - 1] ?? 0));
        expect(order).toBe(isSorted ? "Đúng thứ hạng" : "Đã cũ, xếp lại");
      }),
      { numRuns: sampleSize(8, 200), seed: Number(process.env.THIDUA_SEED ?? 20_190_111) }
    );
  }, 300_000);
});
