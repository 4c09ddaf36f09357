import type { Position, Rectangle } from "../../../src/plan/cells";
import { cellsOf, covers, doOverlap, without } from "./areas";

interface Layer<T> {
  readonly area: Rectangle;
  readonly value: T;
}

/** What cells hold, area upon area: the last one set wins. Whole rows, columns and sheets cost no more than a cell. */
export interface Layers<T> {
  readonly fallback: T;
  readonly layers: Layer<T>[];
}

export function createLayers<T>(fallback: T): Layers<T> {
  return { fallback, layers: [] };
}

export function copyLayers<T>({ fallback, layers }: Layers<T>): Layers<T> {
  return { fallback, layers: [...layers] };
}

/** Lays a value over an area; what it hides completely is forgotten. */
export function setOver<T>(held: Layers<T>, area: Rectangle, value: T): void {
  const { layers } = held;
  let kept = 0;
  for (const layer of layers) {
    if (covers(area, layer.area)) continue;
    layers[kept] = layer;
    kept += 1;
  }
  layers.length = kept;
  layers.push({ area, value });
}

export function valueAt<T>({ fallback, layers }: Layers<T>, { row, column }: Position): T {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index];
    if (layer && covers(layer.area, { top: row, left: column, bottom: row, right: column })) {
      return layer.value;
    }
  }
  return fallback;
}

/** The different values in an area, at most two of them: one means that all its cells are the same. */
export function valuesOver<T>({ fallback, layers }: Layers<T>, area: Rectangle): ReadonlySet<T> {
  const found = new Set<T>();
  const open = [{ area, below: layers.length }];
  for (let part = open.pop(); part && found.size < 2; part = open.pop()) {
    const top = findTop(layers, part.area, part.below);
    const layer = layers[top];
    if (!layer) {
      found.add(fallback);
      continue;
    }
    found.add(layer.value);
    for (const rest of without(part.area, layer.area)) open.push({ area: rest, below: top });
  }
  return found;
}

/** The value of all cells of an area; null when they differ. */
export function valueOver<T>(held: Layers<T>, area: Rectangle): T | null {
  const [only, other] = valuesOver(held, area);
  return only === undefined || other !== undefined ? null : only;
}

function findTop<T>(layers: readonly Layer<T>[], area: Rectangle, below: number): number {
  for (let index = below - 1; index >= 0; index -= 1) {
    const layer = layers[index];
    if (layer && doOverlap(layer.area, area)) return index;
  }
  return -1;
}

/** Lays a matrix of values from a corner on; `undefined` leaves a cell. Equal neighbours share a layer. */
export function setMatrix<T>(
  held: Layers<T>,
  corner: Position,
  matrix: readonly (readonly (T | undefined)[])[]
): void {
  matrix.forEach((row, down) => {
    let start = 0;
    row.forEach((value, right) => {
      if (right + 1 < row.length && row[right + 1] === value) return;
      const from = cellsOf({ row: corner.row + down, column: corner.column + start });
      start = right + 1;
      if (value !== undefined) setOver(held, { ...from, right: corner.column + right }, value);
    });
  });
}
