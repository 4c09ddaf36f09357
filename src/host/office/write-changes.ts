import type { SheetKey } from "../../plan/cells";
import type { ChangeSet } from "../../plan/changes";
import type { PlacedCell } from "../../plan/find-stale";
import { checkCancelled, type ApplyOptions } from "../port";
import type { Capabilities } from "./capabilities";
import { holdScreen } from "./features/screen-updating";
import type { Present } from "./look-first";
import { askRefused } from "./ask-refused";
import { packRequests, planStrides, sheetOf, type Sheets, type Stride } from "./plan-requests";
import { listProtected, protectSheets } from "./protect";
import type { Line } from "./run-excel";
import { endRun, printRun, RUN_KEY, type RunningRun } from "./run-record";
import { countBytes, OBJECT_BYTES } from "./step";

/** What to write, and the workbook it is written to. */
export interface WriteOrder extends ApplyOptions {
  readonly changes: ChangeSet;
  readonly present: Present;
  readonly capabilities: Capabilities;
  readonly run: RunningRun;
}

/** How the sheets stand at the end. */
export interface WriteEnd {
  /** Sheets that could not be protected. */
  readonly open: readonly SheetKey[];
  /** Cells that hold something else than was written, as those inside merged cells do. */
  readonly refused: readonly PlacedCell[];
}

/** Writes in as few round trips as fit. Throws `Cancelled` when a person stops it between two of them, with the first ones written. */
export async function writeChanges(line: Line, order: WriteOrder): Promise<WriteEnd> {
  const { changes, present, capabilities, run } = order;
  const requests = packRequests([
    ...startStrides(run),
    ...planStrides(changes, present.state, capabilities),
  ]);
  const sheets = findSheets(line.context, present);
  let takeEnd: () => WriteEnd = () => ({ open: [], refused: [] });
  const total = changes.sheets.length;
  await inTurn(requests, async (strides, index) => {
    if (index > 0) checkCancelled(order);
    order.onProgress?.(Math.floor((total * index) / requests.length), total);
    const { workbook } = line.context;
    workbook.application.suspendApiCalculationUntilNextSync();
    holdScreen(workbook.application, capabilities);
    for (const stride of strides) stride.go(workbook, sheets);
    if (index === requests.length - 1) takeEnd = finish(workbook, sheets, order);
    await line.send();
  });
  order.onProgress?.(total, total);
  return takeEnd();
}

/** Protection, then removals, then the mark that all is done: whatever breaks off before is known to be unfinished. */
function finish(
  workbook: Excel.Workbook,
  sheets: Sheets,
  { changes, run }: WriteOrder
): () => WriteEnd {
  const takeRefused = changes.sheets.map((change) => askRefused(change, sheets));
  const keys = [...new Set([...listProtected(changes), ...run.opened])];
  const takeOpen = protectSheets(keys.map((key) => [key, sheetOf(sheets, key)] as const));
  for (const { key, parked } of run.removed) sheetOf(sheets, parked ?? key).delete();
  workbook.settings.add(RUN_KEY, printRun(endRun(run)));
  return () => ({ open: takeOpen(), refused: takeRefused.flatMap((take) => take()) });
}

function startStrides(run: RunningRun): Stride[] {
  const text = printRun(run);
  return [
    {
      bytes: OBJECT_BYTES + countBytes(JSON.stringify(text)),
      go: ({ settings }) => void settings.add(RUN_KEY, text),
    },
    ...run.opened.map((key): Stride => ({
      bytes: OBJECT_BYTES,
      go: (_workbook, sheets) => sheetOf(sheets, key).protection.unprotect(),
    })),
    ...run.removed.map(({ key, parked }): Stride => ({
      bytes: OBJECT_BYTES,
      go(_workbook, sheets) {
        if (parked === null) return;
        const sheet = sheetOf(sheets, key);
        sheet.name = parked;
        sheets.set(parked, sheet);
      },
    })),
  ];
}

/** The sheets that stand in the workbook, by their ids, since a person may rename them meanwhile. */
function findSheets({ workbook }: Excel.RequestContext, { state }: Present): Sheets {
  return new Map(
    state.tabs.flatMap(({ key, id }) =>
      key === null ? [] : [[key, workbook.worksheets.getItem(id)] as const]
    )
  );
}

/** Does one thing after the other. */
export async function inTurn<Part>(
  parts: readonly Part[],
  work: (part: Part, index: number) => Promise<void>
): Promise<void> {
  await parts.reduce(
    (before, part, index) => before.then(() => work(part, index)),
    Promise.resolve()
  );
}
