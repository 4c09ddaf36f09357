import type { Rectangle } from "../../../src/plan/cells";
import { valuesOver, setOver } from "./layers";
import type { Line, SheetLooks } from "./looks";

/** The edges of a range that hold lines between cells, by Excel's words. */
export type EdgeWord =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Edge {
  readonly side: "below" | "beside";
  readonly area: Rectangle;
}

/** Where the lines of an edge are held; null when there are none: a single row has no inside lines. */
function findEdge(area: Rectangle, edge: EdgeWord): Edge | null {
  const { top, left, bottom, right } = area;
  if (edge === "EdgeTop")
    return { side: "below", area: { ...area, top: top - 1, bottom: top - 1 } };
  if (edge === "EdgeBottom") return { side: "below", area: { ...area, top: bottom } };
  if (edge === "EdgeLeft") {
    return { side: "beside", area: { ...area, left: left - 1, right: left - 1 } };
  }
  if (edge === "EdgeRight") return { side: "beside", area: { ...area, left: right } };
  if (edge === "InsideHorizontal") {
    return top === bottom ? null : { side: "below", area: { ...area, bottom: bottom - 1 } };
  }
  return left === right ? null : { side: "beside", area: { ...area, right: right - 1 } };
}

/** One part of an edge's lines; null when they differ, `undefined` when the range has no such edge. */
export function readLine(
  looks: SheetLooks,
  area: Rectangle,
  [edge, part]: readonly [EdgeWord, keyof Line]
): string | null | undefined {
  const found = findEdge(area, edge);
  if (!found) return undefined;
  const [only, other] = valuesOver(looks[found.side][part], found.area);
  return only === undefined || other !== undefined ? null : only;
}

/** Draws an edge; parts that are not given stay as they are. */
export function drawLine(
  looks: SheetLooks,
  area: Rectangle,
  [edge, line]: readonly [EdgeWord, Partial<Line>]
): void {
  const found = findEdge(area, edge);
  if (!found) return;
  for (const [part, value] of Object.entries(line)) {
    setOver(looks[found.side][part as keyof Line], found.area, value);
  }
}
