import type { BlocYear, UnitCode } from "../domain/bloc";
import type { Entries } from "../domain/entries";
import type { BlocOutcome, UnitOutcome } from "../domain/outcome";
import type { Ruleset } from "../domain/ruleset";
import type { SheetKey } from "../plan/cells";
import { printStamp, FORMAT_VERSION } from "../plan/stamps";
import type { BookLayout } from "./book-layout";
import type { ExtraSheets } from "./extra-sheets";
import type { Certificate } from "./ranking/certificate";

/** All a sheet needs to draw itself: the data, what the engine computed, and where everything stands. */
export interface BookContext {
  readonly bloc: BlocYear;
  readonly ruleset: Ruleset;
  readonly entries: Entries;
  readonly outcome: BlocOutcome;
  readonly layout: BookLayout;
  /** So sánh and Phân tích, where the book has them; left out where it is new. */
  readonly extra?: ExtraSheets;
  /** What the last ranking found; left out before the first. */
  readonly certificate?: Certificate | undefined;
}

/** Text of the stamp cell of a sheet. */
export function stampText(context: BookContext, key: SheetKey): string {
  const { id, version } = context.ruleset;
  return printStamp({ format: FORMAT_VERSION, ruleset: id, version, key });
}

/** Tab name of one of the book's sheets. A missing key is a bug. */
export function tabName(context: BookContext, key: SheetKey): string {
  const name = context.layout.tabs.get(key);
  if (name === undefined) throw new Error(`No tab for sheet ${key}`);
  return name;
}

export function outcomeOf(context: BookContext, unit: UnitCode): UnitOutcome {
  const found = context.outcome.units.find((one) => one.unit === unit);
  if (!found) throw new Error(`No outcome for unit ${unit}`);
  return found;
}
