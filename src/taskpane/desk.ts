import { createContext, useContext } from "react";

import type { Answer } from "../app/ask-workbook";
import type { Tab } from "../app/open-workbook";
import type { CellPlace } from "../app/place-in-book";
import type { SelectedTable } from "../app/selection/read-selection";
import type { Files } from "../host/port";
import type { ScreenId } from "./places";
import type { Reading } from "./use-look";
import type { Worker } from "./use-work";

/** Fetches the code that writes files; it is large, and few people need it. */
export type LoadFiles = () => Promise<Files>;

/** What every screen works with. */
export interface Desk extends Reading, Worker {
  /** Opens a screen and puts the focus on its title. */
  readonly goTo: (screen: ScreenId) => void;
  /** The same after something was done, whose result stays in sight. */
  readonly landOn: (screen: ScreenId) => void;
  /** Shows a cell in the workbook; says why when that fails. */
  readonly select: (place: CellPlace) => void;
  /** Brings a cell to the front of the workbook and leaves the pane as it is; where that fails nothing is said. */
  readonly turnTo: (place: CellPlace) => void;
  /** The table at the selection, or what is selected instead. */
  readonly readSelection: () => Promise<Answer<SelectedTable>>;
  /** What writes files, fetched when it is first needed. */
  readonly loadFiles: LoadFiles;
}

export const DeskContext = createContext<Desk | null>(null);

const NO_TABS: readonly Tab[] = [];

/** The sheets of the workbook, a book or not. */
export function usePresentTabs(): readonly Tab[] {
  const { look } = useDesk();
  if (look?.kind === "book") return look.book.snapshot.sheets;
  return look?.kind === "noBook" ? look.tabs : NO_TABS;
}

/** The desk of the workbook beside the pane. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("No workbook around this component");
  return desk;
}
