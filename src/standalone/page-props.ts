import type { Files } from "../host/port";
import type { StartGrid } from "./grid-book";

/** What the page is wired with. */
export interface StandalonePageProps {
  readonly startGrid: StartGrid;
  readonly loadFiles: () => Promise<Files>;
  readonly version: string;
  readonly onReload: () => void;
}

/** The part that is shown where both do not fit side by side. */
export type Part = "pane" | "sheets";
