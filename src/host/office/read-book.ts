import type { Area, SheetSnapshot, Snapshot } from "../../plan/snapshot";
import { isTab } from "../../plan/tab-ref";
import { HostFault } from "../port";
import { addRows, askCells, findTab, type Rows } from "./ask-cells";
import { askBook, type BookState } from "./ask-book";
import type { Tab } from "./tab";
import type { Capabilities } from "./capabilities";
import type { Line } from "./run-excel";
import { toFault } from "./to-fault";

/** Reads areas by stamp, or by the name of a tab, in one round trip. More than Excel answers at once is asked in halves. */
export async function readAreas(
  line: Line,
  areas: readonly Area[],
  capabilities: Capabilities
): Promise<Snapshot> {
  let takeBook = askBook(line.context, capabilities);
  let isAsked = true;
  const ask = async (some: readonly Area[]) => {
    if (!isAsked) takeBook = askBook(line.context, capabilities);
    isAsked = false;
    const takes = some.map(({ sheet, rectangle }) => ({
      wanted: sheet,
      take: askCells(findTab(line.context, sheet), rectangle),
    }));
    await line.send();
    return takes.map(({ wanted, take }) => ({ wanted, rows: take() }));
  };
  const found = await splitWhenTooLarge(areas, ask);
  const state = takeBook();
  const sheets = state.tabs.flatMap((tab) => {
    const own = found.filter(({ wanted }) => isTab(wanted, tab));
    return own.length === 0 ? [] : [toSheet(tab, joinRows(own))];
  });
  return { sheets, names: state.names, properties: state.properties };
}

/** Reads every sheet: which there are, then all of them. */
export async function readAll(line: Line, capabilities: Capabilities): Promise<Snapshot> {
  const takeBook = askBook(line.context, capabilities);
  await line.send();
  const state = takeBook();
  const rows = await readTabs(line, state.tabs);
  return {
    sheets: state.tabs.map((tab, index) => toSheet(tab, rows[index] ?? [])),
    names: state.names,
    properties: state.properties,
  };
}

/** A snapshot of a state with cells of some sheets; the others stand empty in their places. */
export function toSnapshot(state: BookState, cells: ReadonlyMap<string, Rows>): Snapshot {
  return {
    sheets: state.tabs.map((tab) => toSheet(tab, cells.get(tab.key ?? "") ?? [])),
    names: state.names,
    properties: state.properties,
  };
}

async function readTabs({ context, send }: Line, tabs: readonly Tab[]): Promise<Rows[]> {
  if (tabs.length === 0) return [];
  return splitWhenTooLarge(tabs, async (some) => {
    const takes = some.map(({ id }) => askCells(context.workbook.worksheets.getItem(id)));
    await send();
    return takes.map((take) => take() ?? []);
  });
}

/** Asks for everything at once, and for halves when Excel says that is too much; reading twice does no harm. */
async function splitWhenTooLarge<Part, Answer>(
  parts: readonly Part[],
  ask: (parts: readonly Part[]) => Promise<Answer[]>
): Promise<Answer[]> {
  try {
    return await ask(parts);
  } catch (error) {
    const fault = toFault(error);
    const isTooLarge = fault instanceof HostFault && fault.code === "too-large";
    if (!isTooLarge || parts.length < 2) throw fault;
    const half = Math.ceil(parts.length / 2);
    const first = await splitWhenTooLarge(parts.slice(0, half), ask);
    return [...first, ...(await splitWhenTooLarge(parts.slice(half), ask))];
  }
}

function joinRows(found: readonly { readonly rows: Rows | null }[]): Rows {
  const rows: Rows = [];
  for (const { rows: more } of found) if (more) addRows(rows, more);
  return Array.from(rows, (cells) => Array.from(cells ?? []));
}

function toSheet({ key, name, isProtected }: Tab, rows: Rows): SheetSnapshot {
  return { key, name, rows, isProtected };
}
