import { areaAddress } from "../plan/addresses";
import type { Position } from "../plan/cells";
import { joinCells } from "../plan/join-cells";

/** A1 addresses of cells, neighbours joined into rectangles: "C5:D7, F9". */
export function printCells(cells: readonly Position[]): string {
  return joinCells(cells)
    .map((area) => areaAddress(area))
    .join(", ");
}
