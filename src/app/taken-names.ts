import type { Issue } from "../domain/issue";

/** Present sheets that carry a wanted name, letter case aside as in Excel: errors, since no sheet is ever overwritten. */
export function findTakenNames(
  wanted: readonly string[],
  present: readonly string[]
): readonly Issue[] {
  const folded = new Set(wanted.map(fold));
  return present
    .filter((name) => folded.has(fold(name)))
    .map((name) => ({
      code: "host.taken",
      severity: "error",
      at: { sheet: name },
      params: { name },
    }));
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
