import type { Workbook } from "../host/port";
import type { BookPlan, SheetPlan } from "../plan/sheet-plan";
import type { Snapshot } from "../plan/snapshot";

/** What a file held; its own looks are not read. Sheets with a plan among `looks` are drawn like it, others plainly. */
export interface FileContent {
  readonly title: string;
  readonly snapshot: Snapshot;
  readonly looks: readonly SheetPlan[];
}

/** The spreadsheet of the page: a workbook that can be replaced and saved. */
export interface GridBook extends Workbook {
  /** Puts another workbook in the place of this one; what was not saved is gone. */
  open(content: BookPlan | FileContent): Promise<void>;
  /** Dark colours for a dark page. */
  setDark(isDark: boolean): void;
  snapshot(): Promise<Snapshot>;
  /** All of it, to be written to a file. */
  plan(): Promise<BookPlan>;
}

/** Starts the spreadsheet in an element of the page; `onRefused` is told when a person tries to change a locked cell. */
export type StartGrid = (container: HTMLElement, onRefused: () => void) => Promise<GridBook>;

/** A workbook without any sheet. */
export function blankBook(title: string): BookPlan {
  return { title, sheets: [], names: [], properties: new Map() };
}
