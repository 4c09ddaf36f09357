import type { Workbook } from "../host/port";
import { FORMAT_VERSION, keyOfStamp, parseStamp } from "../plan/stamps";
import { SHEETS } from "../sheets/sheet-keys";

/** Whether a workbook is a book of ours, and one that this release can read. */
export type FoundBook =
  | { readonly kind: "none" }
  | { readonly kind: "ours" }
  | { readonly kind: "newer"; readonly found: number; readonly needed: number };

const STAMP_CELL = { top: 1, left: 1, bottom: 1, right: 1 };

/** Looks at one cell and the defined names, however large the workbook: one round trip, nothing written. */
export async function findBook(door: Workbook): Promise<FoundBook> {
  const { sheets, names } = await door.read([{ sheet: SHEETS.overview, rectangle: STAMP_CELL }]);
  const value = sheets[0]?.rows[0]?.[0]?.value;
  const stamp = typeof value === "string" ? parseStamp(value) : null;
  if (stamp && stamp.format > FORMAT_VERSION)
    return { kind: "newer", found: stamp.format, needed: FORMAT_VERSION };
  const isOurs = stamp !== null || [...names.keys()].some((name) => keyOfStamp(name) !== null);
  return { kind: isOurs ? "ours" : "none" };
}
