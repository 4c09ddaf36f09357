import type { UnreadableReason } from "../../port";

/** The bytes are no workbook that we read; `found` says what was seen instead. Never leaves this folder. */
export class BadFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly found: string
  ) {
    super(`${reason}: ${found}`);
    this.name = "BadFile";
  }
}
