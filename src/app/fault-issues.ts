import type { CellRef, Issue } from "../domain/issue";
import { Cancelled, HalfDone, HostFault, StaleChange, type Unfinished } from "../host/port";
import type { SheetKey } from "../plan/cells";
import type { ChangeSet, SheetChange } from "../plan/changes";
import type { PlacedCell, Stale } from "../plan/find-stale";
import type { SheetPlan } from "../plan/sheet-plan";
import { TAB_NAMES } from "../sheets/sheet-keys";
import type { Book } from "./action";
import { printContent } from "./describe-repairs";
import { printCells } from "./print-cells";

/** What a workbook throws when it could not do what was asked, or was stopped; all else is a bug. */
export type WorkbookError = Cancelled | HostFault | HalfDone | StaleChange;

/** What was asked when it failed: says the sheets' names and what was expected in cells. */
export interface Asked {
  readonly book: Book | null;
  readonly changes: ChangeSet;
}

export function isWorkbookError(error: unknown): error is WorkbookError {
  return [Cancelled, HostFault, HalfDone, StaleChange].some((kind) => error instanceof kind);
}

/** A failure of the workbook in issues: what happened and where, and for a half-done change what stands in between. */
export function toIssues(error: WorkbookError, asked: Asked): readonly Issue[] {
  if (error instanceof StaleChange) return describeStale(error.stale, asked);
  if (error instanceof Cancelled) return describeStop(error, asked);
  if (error instanceof HostFault) return [describeFault(error)];
  return [describeFault(error.fault), halfDoneIssue(error.unfinished)];
}

/** Says that an earlier writing broke off, and which sheets it is about. */
export function unfinishedIssue({ sheets, startedAt }: Unfinished): Issue {
  const params = { sheets: sheets.join(", "), startedAt };
  return { code: "host.unfinished", severity: "error", params };
}

/** Cells in words, sheet by sheet: one issue each, with all addresses. */
export function describeCells(
  cells: readonly PlacedCell[],
  asked: Asked,
  issue: Pick<Issue, "code" | "severity">
): readonly Issue[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet).map(({ at }) => at);
    return { ...issue, at: { sheet: nameOf(sheet, asked), cell: printCells(own) }, params: {} };
  });
}

/** Everything is back but what somebody else changed meanwhile. */
function describeStop({ left }: Cancelled, asked: Asked): readonly Issue[] {
  const kept = describeCells(left, asked, { code: "host.left", severity: "warning" });
  return [{ code: "host.cancelled", severity: "tip", params: {} }, ...kept];
}

function halfDoneIssue({ sheets }: Unfinished): Issue {
  return { code: "host.half-done", severity: "error", params: { sheets: sheets.join(", ") } };
}

function describeFault({ code, sheet, detail }: HostFault): Issue {
  const at: CellRef = sheet === null ? {} : { sheet };
  const params = { detail, ...(sheet === null ? {} : { name: sheet }) };
  return { code: `host.${code}`, severity: "error", at, params };
}

function describeStale({ reason, cells }: Stale, asked: Asked): readonly Issue[] {
  const [{ sheet }] = cells;
  const name = nameOf(sheet, asked);
  if (reason !== "changed") {
    const at = { sheet: name };
    return [{ code: `host.${reason}`, severity: "error", at, params: { name } }];
  }
  const issues = describeCells(cells, asked, { code: "host.changed", severity: "error" });
  return issues.map((issue, i) => (i === 0 ? { ...issue, params: expected(cells, asked) } : issue));
}

/** What was expected in the only cell, or in how many cells it was something else. */
function expected(cells: readonly PlacedCell[], { changes }: Asked): NonNullable<Issue["params"]> {
  const [{ sheet, at } = { sheet: "", at: { row: 0, column: 0 } }, ...others] = cells;
  if (others.length > 0) return { count: cells.length };
  const change = changes.sheets
    .flatMap((one) => (one.kind === "setCells" && one.sheet === sheet ? one.cells : []))
    .find((cell) => cell.at.row === at.row && cell.at.column === at.column);
  return change ? { needed: printContent(change.before) } : {};
}

/** The name of a sheet now, as planned, or as books usually have it. */
function nameOf(key: SheetKey, { book, changes }: Asked): string {
  const present = book?.snapshot.sheets.find((sheet) => sheet.key === key);
  if (present) return present.name;
  for (const change of changes.sheets) {
    const planned = planOf(change);
    if (planned?.key === key) return planned.name;
  }
  return TAB_NAMES[key] ?? key.slice(key.indexOf(":") + 1);
}

function planOf(change: SheetChange): SheetPlan | undefined {
  if (change.kind === "setCells") return undefined;
  return change.kind === "addSheet" ? change.sheet : change.drawn;
}
