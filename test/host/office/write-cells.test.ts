import {
  planCellWrites,
  planFirstWrites,
  type CellWrite,
} from "../../../src/host/office/write-cells";
import type { Step } from "../../../src/host/office/step";
import type { CellContent } from "../../../src/plan/cells";

/** What a sheet was told: an address and the matrix written there. */
interface Written {
  readonly address: string;
  readonly formulas: unknown[][];
}

/** A sheet that takes matrices and nothing else; a range that is not given back is a leak. */
function writeAll(steps: readonly Step[]): Written[] {
  const written: Written[] = [];
  let open = 0;
  const sheet = {
    getRange(address: string) {
      open += 1;
      return Object.freeze({
        set formulas(formulas: unknown[][]) {
          written.push({ address, formulas });
        },
        untrack: () => (open -= 1),
      });
    },
  };
  for (const step of steps) step.write(sheet as unknown as Excel.Worksheet);
  expect(open).toBe(0);
  return written;
}

const at = (row: number, column: number, content: CellContent): CellWrite => ({
  at: { row, column },
  content,
});

test("cells go as matrices of few rectangles, texts through the gate, empty ones as nothing", () => {
  const steps = planCellWrites([
    at(3, 2, "=1+1"),
    at(2, 2, 9.5),
    at(2, 3, null),
    at(3, 3, { formula: "SUM(B2:B3)", value: 9.5 }),
    at(7, 1, "Xã Hòa Bình"),
    at(7, 3, true),
  ]);
  expect(writeAll(steps)).toEqual([
    {
      address: "B2:C3",
      formulas: [
        [9.5, ""],
        ["'=1+1", "=SUM(B2:B3)"],
      ],
    },
    { address: "A7", formulas: [["Xã Hòa Bình"]] },
    { address: "C7", formulas: [[true]] },
  ]);
});

test("of two writes to one cell the last counts", () => {
  expect(writeAll(planCellWrites([at(1, 1, "a"), at(1, 1, "b")]))).toEqual([
    { address: "A1", formulas: [["b"]] },
  ]);
});

test("a fresh sheet is one matrix; cells between the contents are not touched", () => {
  const steps = planFirstWrites([at(2, 4, "2024"), at(4, 2, 0), at(3, 3, "")]);
  expect(writeAll(steps)).toEqual([
    {
      address: "B2:D4",
      formulas: [
        [null, null, "'2024"],
        [null, "", null],
        [0, null, null],
      ],
    },
  ]);
});

test("nothing to write is no step", () => {
  expect([planCellWrites([]), planFirstWrites([])]).toEqual([[], []]);
});

const SLICE_BYTES = 150_000;
const encoder = new TextEncoder();
const size = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

test("many rows are cut into slices by bytes as they travel, no row lost, none twice", () => {
  const text = "Đảng bộ ".repeat(50);
  const rows = Array.from({ length: 1_000 }, (_, row) => [
    at(row + 1, 1, row),
    at(row + 1, 2, text),
  ]);
  const steps = planFirstWrites(rows.flat());
  const written = writeAll(steps);
  const rowBytes = size([999, text]) + 1;
  expect(steps).toHaveLength(Math.ceil((1_000 * rowBytes) / (SLICE_BYTES + rowBytes)));
  expect(written.flatMap(({ formulas }) => formulas)).toEqual(rows.map((_, row) => [row, text]));
  let next = 1;
  for (const [index, { address, formulas }] of written.entries()) {
    expect(address).toBe(`A${next}:B${next + formulas.length - 1}`);
    next += formulas.length;
    expect(size(formulas)).toBeLessThan(SLICE_BYTES + rowBytes);
    expect(steps[index]?.bytes).toBeGreaterThanOrEqual(size(formulas));
  }
});

test("a row larger than a slice goes alone", () => {
  const long = "a".repeat(32_767);
  const rows = [1, 2].flatMap((row) => [1, 2, 3, 4, 5, 6].map((column) => at(row, column, long)));
  expect(writeAll(planCellWrites(rows)).map(({ address }) => address)).toEqual(["A1:F1", "A2:F2"]);
});

test("a text that is too long is refused while planning, before anything is written", () => {
  expect(() => planCellWrites([at(1, 1, "a".repeat(32_768))])).toThrow(RangeError);
});
