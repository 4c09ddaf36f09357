import type { SheetKey } from "../../plan/cells";
import { keyOfStamp } from "../../plan/stamps";
import type { Capabilities } from "./capabilities";
import { askReadOnly } from "./features/read-only";
import { askSavedState, type SavedState } from "./features/saved-state";
import { parseReference } from "./parse-reference";
import type { Tab } from "./tab";
import { parseRun, RUN_KEY, type Run } from "./run-record";

/** A workbook without its cells. */
export interface BookState extends SavedState {
  readonly tabs: readonly Tab[];
  /** Names of the workbook → what they refer to, sheet names in quotes. */
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
  /** The last change that was written or begun; null when there was none. */
  readonly run: Run | null;
  readonly isStructureLocked: boolean;
  readonly isReadOnly: boolean;
  readonly isManual: boolean;
}

/** Asks for everything about the workbook but its cells; the answer is there after the next round trip. */
export function askBook(
  { workbook }: Excel.RequestContext,
  capabilities: Capabilities
): () => BookState {
  const { worksheets, names, protection, application } = workbook;
  const custom = workbook.properties.custom;
  const setting = workbook.settings.getItemOrNullObject(RUN_KEY);
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  custom.load("items/key,items/value");
  setting.load("value");
  protection.load("protected");
  application.load("calculationMode");
  const takeReadOnly = askReadOnly(workbook, capabilities);
  const takeSaved = askSavedState(workbook, capabilities);
  return () => {
    const stamps = listNames(names);
    return {
      tabs: listTabs(worksheets, stamps),
      names: stamps,
      properties: new Map(custom.items.map(({ key, value }) => [key, String(value)])),
      run: takeRun(setting),
      isStructureLocked: protection.protected,
      isReadOnly: takeReadOnly(),
      isManual: application.calculationMode === "Manual",
      ...takeSaved(),
    };
  };
}

function takeRun(setting: Excel.Setting): Run | null {
  return setting.isNullObject ? null : parseRun(setting.value);
}

function listNames(names: Excel.NamedItemCollection): Map<string, string> {
  return new Map(names.items.map(({ name, formula }) => [name, toReference(String(formula))]));
}

/** Excel leaves out quotes that a sheet name does not need; ours always have them. */
function toReference(formula: string): string {
  return parseReference(formula)?.quoted ?? formula.replace(/^=/, "");
}

function listTabs(
  worksheets: Excel.WorksheetCollection,
  names: ReadonlyMap<string, string>
): Tab[] {
  const keys = new Map<string, SheetKey>();
  for (const [name, refersTo] of names) {
    const key = keyOfStamp(name);
    const sheet = parseReference(refersTo)?.sheet;
    if (key !== null && sheet !== undefined) keys.set(sheet.toLowerCase(), key);
  }
  return worksheets.items.map(({ id, name, protection }) => ({
    id,
    name,
    isProtected: protection.protected,
    key: keys.get(name.toLowerCase()) ?? null,
  }));
}
