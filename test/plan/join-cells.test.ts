import fc from "fast-check";
import { boundsOf, joinCells } from "../../src/plan/join-cells";
import type { Position, Rectangle } from "../../src/plan/cells";

/** Cells of a picture: everything but dots. */
function cellsOf(picture: readonly string[]): Position[] {
  return picture.flatMap((line, down) =>
    [...line].flatMap((sign, right) => (sign === "." ? [] : [{ row: down + 1, column: right + 1 }]))
  );
}

function listCells({ top, left, bottom, right }: Rectangle): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${row}:${column}`);
  return cells;
}

const inOrder = (places: Iterable<string>): string[] =>
  [...places].sort((one, other) => one.localeCompare(other, "en"));

test.each<[string, string[], [number, number, number, number][]]>([
  ["nothing", [], []],
  ["one cell", ["..x"], [[1, 3, 1, 3]]],
  ["a row", ["xxxx"], [[1, 1, 1, 4]]],
  ["a column", ["x", "x", "x"], [[1, 1, 3, 1]]],
  ["a block", ["xxx", "xxx"], [[1, 1, 2, 3]]],
  [
    "two columns apart",
    ["x.x", "x.x", "x.x"],
    [
      [1, 1, 3, 1],
      [1, 3, 3, 3],
    ],
  ],
  [
    "an empty row between",
    ["xx", "..", "xx"],
    [
      [1, 1, 1, 2],
      [3, 1, 3, 2],
    ],
  ],
  [
    "a step",
    ["xx.", "xxx", "xxx"],
    [
      [1, 1, 1, 2],
      [2, 1, 3, 3],
    ],
  ],
  [
    "corners that touch",
    ["x.", ".x"],
    [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
    ],
  ],
])("%s", (_title, picture, expected) => {
  const rectangles = expected.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
  expect(joinCells(cellsOf(picture))).toEqual(rectangles);
});

const position = fc.record({
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 9 }),
});

test("the same cells, each in one rectangle, whatever their order and however often they are named", () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 60 }), (cells) => {
      const covered = joinCells(cells).flatMap(listCells);
      const given = new Set(cells.map(({ row, column }) => `${row}:${column}`));
      expect(inOrder(covered)).toEqual(inOrder(given));
    }),
    { numRuns: 500 }
  );
});

test.each<[string, string[], [number, number, number, number]]>([
  ["one cell", ["..x"], [1, 3, 1, 3]],
  ["cells far apart", ["...x", "....", ".x.."], [1, 2, 3, 4]],
])("the rectangle around %s", (_title, picture, [top, left, bottom, right]) => {
  expect(boundsOf(cellsOf(picture).reverse())).toEqual({ top, left, bottom, right });
});
