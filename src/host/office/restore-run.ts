import { quoteSheet } from "../../plan/addresses";
import { isFormula, type CellContent, type Position } from "../../plan/cells";
import type { PlacedCell } from "../../plan/find-stale";
import { contentAt, isSameContent, type SheetSnapshot } from "../../plan/snapshot";
import { parseStamp } from "../../plan/stamps";
import type { Restored } from "../port";
import { askBook, type BookState } from "./ask-book";
import type { Tab } from "./tab";
import { askCells, type Rows } from "./ask-cells";
import type { Capabilities } from "./capabilities";
import { isBroken } from "./parse-reference";
import { removeName, setName, setProperty } from "./plan-requests";
import { protectSheets } from "./protect";
import type { Line } from "./run-excel";
import {
  endRestored,
  endRun,
  listRemaining,
  printRun,
  RUN_KEY,
  type RunningRun,
} from "./run-record";
import { planCellWrites, type CellWrite } from "./write-cells";

/**
 * Takes an unfinished change back: cells, names, properties, new sheets. Where sheets have begun to go, which is the last
 * thing of all, there is nothing to go back to, so it finishes removing them.
 */
export async function restoreRun(
  line: Line,
  capabilities: Capabilities,
  isMeant: (run: RunningRun) => boolean = () => true
): Promise<Restored> {
  const takeState = askBook(line.context, capabilities);
  await line.send();
  const state = takeState();
  if (state.run?.state !== "running" || !isMeant(state.run)) return { left: [] };
  const standing = await lookAtRun(line, state, state.run);
  const left = standing.hasRemoved ? finishRemoval(line, standing) : takeBack(line, standing);
  const ended = standing.hasRemoved ? endRun(state.run) : endRestored(state.run);
  line.context.workbook.settings.add(RUN_KEY, printRun(ended));
  await line.send();
  return { left };
}

/** How far an unfinished change has come. */
interface Standing {
  readonly state: BookState;
  readonly run: RunningRun;
  readonly hasRemoved: boolean;
  /** New sheets of the run that are there. */
  readonly added: readonly Tab[];
  /** Sheets to be removed that are still there. */
  readonly remaining: readonly { readonly tab: Tab; readonly name: string }[];
  readonly changed: readonly { readonly tab: Tab; readonly sheet: SheetSnapshot }[];
}

async function lookAtRun(line: Line, state: BookState, run: RunningRun): Promise<Standing> {
  const { worksheets } = line.context.workbook;
  const ask = (tab: Tab) => ({ tab, take: askCells(worksheets.getItem(tab.id)) });
  const changed = state.tabs
    .filter(({ key }) => run.changed.some((one) => one.key === key))
    .map(ask);
  const isSameSession = state.tabs.some(({ id }) => run.tabs.includes(id));
  const added = state.tabs.filter((tab) => isCandidate(tab, run, isSameSession)).map(ask);
  await line.send();
  const remaining = listRemaining(run, state.tabs);
  const isOld = new Set(remaining.map(({ tab }) => tab.id));
  return {
    state,
    run,
    remaining,
    hasRemoved: remaining.length < run.removed.length,
    added: added
      .filter(({ tab, take }) => !isOld.has(tab.id) && isOurs(tab, take() ?? [], run))
      .map(({ tab }) => tab),
    changed: changed.map(({ tab, take }) => ({ tab, sheet: { ...tab, rows: take() ?? [] } })),
  };
}

/** A sheet that may have come with the run: under the name of one that was to be added, or, in the same session, one that did not stand there before. */
function isCandidate({ id, key, name }: Tab, run: RunningRun, isSameSession: boolean): boolean {
  return isNamed(name, run) || (isSameSession && key === null && !run.tabs.includes(id));
}

/** With the stamp of a sheet that was to be added, or empty under its name: anything else is somebody's own. */
function isOurs({ key: own, name }: Tab, rows: Rows, run: RunningRun): boolean {
  const { added } = run;
  if (own !== null) return added.some(({ key }) => key === own);
  const text = rows[0]?.[0]?.value;
  const stamp = typeof text === "string" ? parseStamp(text) : null;
  if (stamp) return added.some(({ key }) => key === stamp.key);
  return rows.length === 0 && isNamed(name, run);
}

/** Whether one of the sheets that were to be added is called so. */
function isNamed(name: string, { added }: RunningRun): boolean {
  return added.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function finishRemoval({ context }: Line, { remaining, run, state }: Standing): PlacedCell[] {
  const { worksheets } = context.workbook;
  for (const { tab } of remaining) worksheets.getItem(tab.id).delete();
  const open = state.tabs.filter((tab) => isOpened(tab, run) && !tab.isProtected);
  protectSheets(open.map(({ key, id }) => [key, worksheets.getItem(id)] as const));
  return [];
}

function takeBack({ context }: Line, standing: Standing): PlacedCell[] {
  const { run, added, remaining, changed } = standing;
  const { workbook } = context;
  for (const { id } of added) workbook.worksheets.getItem(id).delete();
  for (const { tab, name } of remaining)
    if (tab.name !== name) workbook.worksheets.getItem(tab.id).name = name;
  takeNamesBack(workbook, standing);
  return changed.flatMap(({ tab, sheet }) => {
    const { writes, others } = sortCells(sheet, { run, hasDeleted: added.length > 0 });
    writeBack(workbook.worksheets.getItem(tab.id), { tab, writes, isOpened: isOpened(tab, run) });
    return others.map((at) => ({ sheet: tab.key ?? tab.name, at }));
  });
}

interface WriteBack {
  readonly tab: Tab;
  readonly writes: readonly CellWrite[];
  readonly isOpened: boolean;
}

/** Opens the sheet only when something is to be written to it: an Excel that cannot open it has not let the change in either. */
function writeBack(sheet: Excel.Worksheet, { tab, writes, isOpened }: WriteBack): void {
  const mustOpen = isOpened && tab.isProtected && writes.length > 0;
  if (mustOpen) sheet.protection.unprotect();
  for (const step of planCellWrites(writes)) step.write(sheet);
  if (mustOpen || (isOpened && !tab.isProtected)) protectSheets([[tab.id, sheet]]);
}

function isOpened({ key }: Tab, run: RunningRun): boolean {
  return key !== null && run.opened.includes(key);
}

function takeNamesBack(workbook: Excel.Workbook, { run, state }: Standing): void {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const [name, refersTo] of run.names) {
    if (state.names.has(name)) removeName(name).go(workbook, sheets);
    if (refersTo !== null && !isBroken(refersTo)) setName({ name, refersTo }).go(workbook, sheets);
  }
  for (const [name, value] of run.properties)
    if (value !== null || state.properties.has(name)) setProperty(name, value).go(workbook, sheets);
}

/**
 * Cells of a sheet that hold what the change wrote, with what stood there; and those that hold something else by now.
 * A formula that was written again as it was leans on a sheet that is deleted just now: it is written once more.
 */
function sortCells(
  sheet: SheetSnapshot,
  { run, hasDeleted }: { readonly run: RunningRun; readonly hasDeleted: boolean }
): { writes: CellWrite[]; others: Position[] } {
  const cells = run.changed.flatMap((one) => (one.key === sheet.key ? one.cells : []));
  const writes: CellWrite[] = [];
  const others: Position[] = [];
  for (const [row, column, before, after] of cells) {
    const at = { row, column };
    const present = unpark(contentAt(sheet, at), run);
    const leans = hasDeleted && isSameContent(before, after);
    if (isSameContent(present, before) && !leans) continue;
    if (isSameContent(present, after)) writes.push({ at, content: before });
    else others.push(at);
  }
  return { writes, others };
}

/** A formula says the name that a sheet is parked under, and its own again as soon as the sheet has it back. */
function unpark(content: CellContent, { removed }: RunningRun): CellContent {
  if (!isFormula(content)) return content;
  const formula = removed.reduce(
    (text, { name, parked }) =>
      parked === null ? text : text.replaceAll(`${quoteSheet(parked)}!`, `${quoteSheet(name)}!`),
    content.formula
  );
  return { ...content, formula };
}
