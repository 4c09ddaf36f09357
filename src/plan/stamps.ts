import type { SheetKey } from "./cells";

/** Version of the workbook's layout; a book with a higher one was made by a newer release. */
export const FORMAT_VERSION = 1;

const PREFIX = "KTD_sheet_";

/** Defined name that marks a sheet as ours and points at its stamp cell, whatever the tab is called. */
export function stampName(key: SheetKey): string {
  return PREFIX + key.replaceAll(":", "__");
}

/** The sheet key that a defined name stands for; null when the name is no stamp of ours. */
export function keyOfStamp(name: string): SheetKey | null {
  return name.toLowerCase().startsWith(PREFIX.toLowerCase())
    ? name.slice(PREFIX.length).replaceAll("__", ":")
    : null;
}

/** The stamp a person sees in the sheet: format, ruleset, its version, sheet key. */
export interface Stamp {
  readonly format: number;
  readonly ruleset: string;
  readonly version: string;
  readonly key: SheetKey;
}

export function printStamp(stamp: Stamp): string {
  return `KTD${stamp.format} · ${stamp.ruleset} · ${stamp.version} · ${stamp.key}`;
}

/** The stamp that a cell's text carries; null when it is none. */
export function parseStamp(text: string): Stamp | null {
  const [format = "", ruleset = "", version = "", key = "", ...rest] = text.split(" · ");
  const match = /^KTD([0-9]+)$/.exec(format);
  if (!match || !ruleset || !version || !key || rest.length > 0) return null;
  return { format: Number(match[1]), ruleset, version, key };
}
