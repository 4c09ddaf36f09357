import { areaAddress } from "../../plan/addresses";
import type { CellContent, Position, Rectangle } from "../../plan/cells";
import { boundsOf, joinCells } from "../../plan/join-cells";
import { toEntry, type Entry } from "./literal";
import { countBytes, RANGE_BYTES, type Step } from "./step";

/** A cell and what it gets. */
export interface CellWrite {
  readonly at: Position;
  readonly content: CellContent;
}

/** Rows of one write: small enough that steps fill requests evenly. */
const SLICE_BYTES = 150_000;
/** The library cuts larger matrices into chunks of this many cells, each with paths of its own. */
const CHUNK_CELLS = 1_500;
const CHUNK_BYTES = 1_200;

/** Steps that write cells of a sheet, rectangle by rectangle, as matrices. This file alone gives contents to Excel, and only through the literal gate. */
export function planCellWrites(writes: readonly CellWrite[]): Step[] {
  const entries = new Map(writes.map(({ at, content }) => [placeOf(at), toEntry(content)]));
  return joinCells(writes.map(({ at }) => at)).flatMap((area) => sliceRows(area, entries));
}

/** Steps that fill a fresh sheet in one matrix; cells between the contents are left as they are. */
export function planFirstWrites(writes: readonly CellWrite[]): Step[] {
  if (writes.length === 0) return [];
  const entries = new Map(writes.map(({ at, content }) => [placeOf(at), toEntry(content)]));
  return sliceRows(boundsOf(writes.map(({ at }) => at)), entries);
}

function sliceRows(area: Rectangle, entries: ReadonlyMap<string, Entry>): Step[] {
  const steps: Step[] = [];
  let top = area.top;
  let matrix: (Entry | null)[][] = [];
  let bytes = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = rowOf(area, row, entries);
    matrix.push(cells);
    bytes += countBytes(JSON.stringify(cells)) + 1;
    if (bytes < SLICE_BYTES && row < area.bottom) continue;
    steps.push(writeMatrix({ ...area, top, bottom: row }, matrix, bytes));
    [top, matrix, bytes] = [row + 1, [], 0];
  }
  return steps;
}

function rowOf(
  { left, right }: Rectangle,
  row: number,
  entries: ReadonlyMap<string, Entry>
): (Entry | null)[] {
  return Array.from(
    { length: right - left + 1 },
    (_, across) => entries.get(placeOf({ row, column: left + across })) ?? null
  );
}

function writeMatrix(area: Rectangle, matrix: (Entry | null)[][], bytes: number): Step {
  const chunks = Math.ceil((matrix.length * (matrix[0]?.length ?? 0)) / CHUNK_CELLS);
  return {
    bytes: bytes + RANGE_BYTES + chunks * CHUNK_BYTES,
    write(sheet) {
      const range = sheet.getRange(areaAddress(area));
      range.formulas = matrix;
      range.untrack();
    },
  };
}

function placeOf({ row, column }: Position): string {
  return `${row}:${column}`;
}
