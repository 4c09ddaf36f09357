import fc from "fast-check";
import { mapCells } from "./areas";
import { createLayers, setMatrix, setOver, valueAt, valueOver, valuesOver } from "./layers";

const AREA = fc
  .record({
    top: fc.integer({ min: 1, max: 5 }),
    left: fc.integer({ min: 1, max: 5 }),
    height: fc.integer({ min: 0, max: 3 }),
    width: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

test("layers answer as a grid of cells would", () => {
  const writes = fc.array(fc.tuple(AREA, fc.constantFrom("a", "b", "c")), { maxLength: 12 });
  fc.assert(
    fc.property(writes, AREA, (given, asked) => {
      const held = createLayers("-");
      const grid = new Map<string, string>();
      for (const [area, value] of given) {
        setOver(held, area, value);
        mapCells(area, ({ row, column }) => grid.set(`${row},${column}`, value));
      }
      const wanted = mapCells(asked, ({ row, column }) => grid.get(`${row},${column}`) ?? "-");
      expect(mapCells(asked, (at) => valueAt(held, at))).toEqual(wanted);
      const different = new Set(wanted.flat());
      expect(valueOver(held, asked)).toBe(different.size === 1 ? wanted[0]?.[0] : null);
      expect(valuesOver(held, asked).size).toBe(Math.min(2, different.size));
    }),
    { numRuns: 500 }
  );
});

test("a matrix is laid in runs, undefined leaves a cell", () => {
  const held = createLayers(0);
  setOver(held, { top: 1, left: 1, bottom: 2, right: 4 }, 9);
  setMatrix(held, { row: 1, column: 1 }, [
    [1, 1, undefined, 2],
    [undefined, 3, 3, 3],
  ]);
  expect(mapCells({ top: 1, left: 1, bottom: 2, right: 4 }, (at) => valueAt(held, at))).toEqual([
    [1, 1, 9, 2],
    [9, 3, 3, 3],
  ]);
  expect(held.layers).toHaveLength(4);
});
