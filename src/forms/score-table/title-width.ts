import { countLines } from "../../plan/text-width";
import type { FormGroup } from "../form-context";

const POINTS_PER_MM = 72 / 25.4;
/** A group's name as header: at most so wide and high; the units keep so much. */
const WIDEST = 45;
const LINES = 4;
const PADDING = 8;
const UNITS = 45;

interface Room {
  /** Of the letters, points. */
  readonly size: number;
  /** Of units and groups, millimetres. */
  readonly room: number;
  readonly narrow: (group: FormGroup) => number;
}

/** Width of each group's column when the names stand above; null where they are too long. */
export function widthOfTitles(
  groups: readonly FormGroup[],
  { size, room, narrow }: Room
): number | null {
  if (groups.length === 0) return null;
  const width = Math.min(WIDEST, (room - UNITS) / groups.length);
  if (groups.some((group) => narrow(group) > width)) return null;
  const inside = width * POINTS_PER_MM - PADDING;
  const fits = groups.every(({ title }) => {
    return countLines(title, inside, { size, bold: true }) <= LINES;
  });
  return fits ? width : null;
}
