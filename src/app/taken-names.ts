import type { Issue } from "../domain/issue";
import { foldTabName } from "../plan/sheet-names";

/** Present sheets that carry a wanted name, letter case aside as in Excel: errors, since no sheet is ever overwritten. */
export function findTakenNames(
  wanted: readonly string[],
  present: readonly string[]
): readonly Issue[] {
  const folded = new Set(wanted.map(foldTabName));
  return present
    .filter((name) => folded.has(foldTabName(name)))
    .map((name) => ({
      code: "host.taken",
      severity: "error",
      at: { sheet: name },
      params: { name },
    }));
}
