import type { SheetKey } from "../plan/cells";
import { foldTabName, safeSheetName } from "../plan/sheet-names";

/** Longest name that leaves room for " (99)" within Excel's 31 characters. */
const ROOM = 26;

/** New names for the sheets whose wanted name is taken: "Tiêu chí (2)". Letter case and Unicode form are no difference, as in Excel. */
export function chooseFreeNames(
  wanted: ReadonlyMap<SheetKey, string>,
  present: readonly string[]
): ReadonlyMap<SheetKey, string> {
  const taken = new Set([...present, ...wanted.values()].map(foldTabName));
  const theirs = new Set(present.map(foldTabName));
  const clashing = [...wanted].filter(([, name]) => theirs.has(foldTabName(name)));
  return new Map(
    clashing.map(([key, name]) => {
      const free = addNumber(name, taken);
      taken.add(foldTabName(free));
      return [key, free];
    })
  );
}

function addNumber(name: string, taken: ReadonlySet<string>): string {
  const stem = safeSheetName(name, ROOM);
  for (let number = 2; ; number++) {
    const candidate = `${stem} (${number})`;
    if (!taken.has(foldTabName(candidate))) return candidate;
  }
}
