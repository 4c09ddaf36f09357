/** Which column of the unit sheets a table fills. */
export type FillLayer = "target" | "result" | "self" | "checked" | "official";

/** One line of a scores table: who, what, the value as typed, and a note (reason for checked and official, explanation for the others). */
export interface ScoreRow {
  readonly line: number;
  readonly unit: string;
  readonly criterion: string;
  readonly value: string;
  readonly note: string;
}

export interface FillInput {
  readonly rows: readonly ScoreRow[];
  readonly layer: FillLayer;
  /** Name of the table, for messages. */
  readonly file: string;
}
