import type { TableLine } from "./read-lines";
import type { Heading } from "./row-words";

/** A row with a place in the tree. `details` are rows under it that only add words or tiers. */
export interface TableNode {
  /** Its name may go on in rows below. */
  line: TableLine;
  readonly heading: Heading | null;
  readonly details: TableLine[];
  readonly children: TableNode[];
}

/** What rows are told apart by where their numbers do not suffice. */
export type Look = "plain" | "indent" | "bold";
