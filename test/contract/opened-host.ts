import type { Workbook } from "../../src/host/port";
import type { Position, SheetKey } from "../../src/plan/cells";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { Snapshot } from "../../src/plan/snapshot";

/** A workbook opened in a host, and what a person at that host sees. */
export interface OpenedHost {
  readonly door: Workbook;
  /** The cell that is selected now; absent where a host shows nothing. */
  readonly selection?: () => { readonly sheet: SheetKey; readonly at: Position } | null;
  readonly close?: () => void;
}

/** Opens content in a host: a plan is drawn, a snapshot is a workbook as somebody left it. */
export type OpenHost = (content: BookPlan | Snapshot) => Promise<OpenedHost>;

/** What a host is known not to keep; everything else is the same in all of them. */
export interface KnownLimits {
  /** How a text reads that was drawn with its sheet, not set later. */
  readonly drawnText: (text: string) => string;
  /** Whether something can be selected: bytes of a file show nothing to anybody. */
  readonly selects: boolean;
  /** Random sequences of changes: fewer where each change takes long. */
  readonly sequences: number;
  /** Actions of the program: every one; or those before a bloc meets, where a bonus that nobody entered calculates to nothing instead of ""; or, where each takes long, one for every kind of change. */
  readonly actions: "every" | "before the meeting" | "one of a kind";
}

/** Opens content, runs the case, closes the host whatever comes of it. */
export async function withHost(
  open: OpenHost,
  content: BookPlan | Snapshot,
  run: (host: OpenedHost) => Promise<void>
): Promise<void> {
  const host = await open(content);
  try {
    await run(host);
  } finally {
    host.close?.();
  }
}
