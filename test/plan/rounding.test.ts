import { decimal, round, toNumber } from "../../src/domain/decimal";
import { createMemoryWorkbook } from "../../src/host/memory/memory-workbook";
import type { CellContent } from "../../src/plan/cells";
import { roundFormula } from "../../src/plan/rounding";
import type { SnapshotCell } from "../../src/plan/snapshot";
import { plainBook, plainSheet } from "../host/files/sample-plan";
import { testEngine } from "../host/memory/engine";

test("the formula scales, rounds away float noise, rounds once, and scales back", () => {
  expect(roundFormula("A1+B1", 0)).toBe("ROUND(ROUND(A1+B1,6),0)");
  expect(roundFormula("A1+B1", 2)).toBe("ROUND(ROUND((A1+B1)*100,6),0)/100");
  expect(roundFormula("A1", "KTD_SoLe")).toBe("ROUND(ROUND((A1)*10^KTD_SoLe,6),0)/10^KTD_SoLe");
});

/** What the formulas show, one per value of column A. */
function evaluate(values: readonly number[], formulas: readonly ((cell: string) => string)[]) {
  const rows = values.map((value, i): CellContent[] => [
    value,
    ...formulas.map((formula) => ({ formula: formula(`A${i + 1}`), value: null })),
  ]);
  const content = plainBook([plainSheet("a", "Số", rows)]);
  const book = createMemoryWorkbook({ engine: testEngine(), content });
  const shown = book.snapshot().sheets[0]?.rows.map((row) => row.slice(1).map(plainZero));
  book.close();
  return shown;
}

/** −0 prints as 0. */
function plainZero(cell: Pick<SnapshotCell, "value"> | undefined): SnapshotCell["value"] {
  return cell?.value === 0 ? 0 : (cell?.value ?? null);
}

test("half-way values go up in the cell as they do in the engine: every x.xx5 from 0 to 100 (B02)", () => {
  const texts = Array.from(
    { length: 10_000 },
    (_, i) => `${Math.floor(i / 100)}.${i % 100 < 10 ? "0" : ""}${i % 100}5`
  );
  const shown = evaluate(texts.map(Number), [(cell) => roundFormula(cell, 2)]);
  expect(shown).toEqual(texts.map((text) => [toNumber(round(decimal(text), 2))]));
});

test("sums with float noise, negative values and every number of places agree too", () => {
  const texts = [
    "1.005",
    "2.675",
    "8.325",
    "-1.005",
    "-0.125",
    "0.5",
    "-0.5",
    "1.00005",
    "0.045",
    "9.99995",
  ];
  const places = [0, 1, 2, 3, 4];
  const shown = evaluate(
    texts.map(Number),
    places.flatMap((count) => [
      (cell: string) => roundFormula(`${cell}+0.1+0.2-0.3`, count),
      (cell: string) => roundFormula(cell, `(${count})`),
    ])
  );
  const expected = texts.map((text) =>
    places.flatMap((count) => {
      const value = plainZero({ value: toNumber(round(decimal(text), count)) });
      return [value, value];
    })
  );
  expect(shown).toEqual(expected);
});
