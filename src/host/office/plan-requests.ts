import type { SheetKey } from "../../plan/cells";
import { listAdded, type ChangeSet, type SheetChange } from "../../plan/changes";
import type { DefinedName, SheetPlan } from "../../plan/sheet-plan";
import type { BookState } from "./ask-book";
import type { Capabilities } from "./capabilities";
import { planDrawing } from "./draw-look";
import { countChartBytes, drawChart } from "./features/charts";
import { planConditionalFormats } from "./features/conditional-formats";
import { planFreeze } from "./features/freeze";
import { planPrint } from "./features/print";
import { planValidations } from "./features/validation";
import { orderTabs, type TabMove } from "./order-tabs";
import { isBroken, parseReference } from "./parse-reference";
import { chooseSources, listContents, listDifferences, type NewSheet } from "./plan-sheets";
import { CALL_BYTES, countBytes, OBJECT_BYTES, type Step } from "./step";
import { planCellWrites, planFirstWrites } from "./write-cells";

/** The sheets of a workbook by key, as far as a change knows them. */
export type Sheets = Map<SheetKey, Excel.Worksheet>;

/** A part of a change that goes to Excel in one request. */
export interface Stride {
  /** No less than it takes in a request. */
  readonly bytes: number;
  go(workbook: Excel.Workbook, sheets: Sheets): void;
}

/** Room for one request: 1 MB, a fifth of what Excel on the web takes; what a step takes is rounded up. */
const REQUEST_BYTES = 985_000;

/** Everything that a change writes, in an order in which nothing refers to what is not there yet; removals come later. */
export function planStrides(
  changes: ChangeSet,
  present: BookState,
  capabilities: Capabilities
): readonly Stride[] {
  const sheets = chooseSources(listAdded(changes));
  const drawn = sheets.filter(({ source }) => source === null);
  const copies = sheets.filter(({ source }) => source !== null);
  const isCopied = new Set(sheets.filter(isCopyOrSource).map(({ plan }) => plan.name));
  const [late, early] = splitNames(changes.addNames, isCopied);
  return [
    ...drawn.map(({ plan }) => addSheet(plan)),
    ...dropNames(changes, present.names).map(removeName),
    ...early.map(setName),
    ...drawn.filter(({ isSource }) => isSource).flatMap((sheet) => drawSource(sheet, capabilities)),
    ...copies.flatMap((copy) => copySheet(copy, sheets)),
    ...late.map(setName),
    ...sheets.filter(({ isFilledLater }) => isFilledLater).flatMap(({ plan }) => fillSheet(plan)),
    ...drawn
      .filter(({ isSource }) => !isSource)
      .flatMap(({ plan }) => drawSheet(plan, capabilities)),
    ...(capabilities.can("charts") ? sheets.flatMap(({ plan }) => drawCharts(plan)) : []),
    ...changes.sheets.flatMap(setCells),
    ...orderTabs(changes.sheets, present.tabs).map(moveTab),
    ...setProperties(changes, present.properties),
  ];
}

/** Strides filled into requests. */
export function packRequests(strides: readonly Stride[]): readonly (readonly Stride[])[] {
  const requests: Stride[][] = [[]];
  let bytes = 0;
  for (const stride of strides) {
    if (bytes + stride.bytes > REQUEST_BYTES && bytes > 0) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(stride);
    bytes += stride.bytes;
  }
  return requests;
}

function isCopyOrSource({ source, isSource }: NewSheet): boolean {
  return isSource || source !== null;
}

/** Copying a sheet copies the names that point at it, so those come after. */
function splitNames(
  names: readonly DefinedName[],
  isCopied: ReadonlySet<string>
): [DefinedName[], DefinedName[]] {
  const isLate = ({ refersTo }: DefinedName): boolean =>
    isCopied.has(parseReference(refersTo)?.sheet ?? "");
  const whole = names.filter(({ refersTo }) => !isBroken(refersTo));
  return [whole.filter(isLate), whole.filter((name) => !isLate(name))];
}

function addSheet({ key, name }: SheetPlan): Stride {
  return {
    bytes: OBJECT_BYTES + CALL_BYTES,
    go(workbook, sheets) {
      sheets.set(key, workbook.worksheets.add(name));
    },
  };
}

function drawSheet(plan: SheetPlan, capabilities: Capabilities): Stride[] {
  return [...fillSheet(plan), ...drawLook(plan, capabilities)];
}

function drawSource({ plan, isFilledLater }: NewSheet, capabilities: Capabilities): Stride[] {
  return isFilledLater ? drawLook(plan, capabilities) : drawSheet(plan, capabilities);
}

function fillSheet(plan: SheetPlan): Stride[] {
  return planFirstWrites(listContents(plan)).map((step) => onSheet(plan.key, step));
}

function drawLook(plan: SheetPlan, capabilities: Capabilities): Stride[] {
  const steps = [...planDrawing(plan, capabilities), ...planFeatures(plan, capabilities)];
  return steps.map((step) => onSheet(plan.key, step));
}

function planFeatures(plan: SheetPlan, capabilities: Capabilities): Step[] {
  return [
    ...(capabilities.can("validation") ? planValidations(plan) : []),
    ...(capabilities.can("conditionalFormats") ? planConditionalFormats(plan) : []),
    ...(capabilities.can("freeze") ? planFreeze(plan) : []),
    ...(capabilities.can("print") ? planPrint(plan) : []),
  ];
}

/** After everything else of the new sheets, so that what a chart shows stands there and no copy of a sheet carries its charts. */
function drawCharts({ key, charts = [] }: SheetPlan): Stride[] {
  return charts.map((chart) => ({
    bytes: countChartBytes(chart),
    go: (_workbook, sheets) =>
      drawChart({ sheet: sheetOf(sheets, key), find: (wanted) => sheets.get(wanted) }, chart),
  }));
}

function copySheet({ plan, source, isFilledLater }: NewSheet, all: readonly NewSheet[]): Stride[] {
  const neighbour = all[all.findIndex((sheet) => sheet.plan === plan) - 1]?.plan.key ?? "";
  const copy: Stride = {
    bytes: 2 * OBJECT_BYTES + 2 * CALL_BYTES,
    go(_workbook, sheets) {
      const drawn = sheetOf(sheets, source?.key ?? "");
      const copied = drawn.copy("After", sheetOf(sheets, neighbour));
      copied.name = plan.name;
      sheets.set(plan.key, copied);
    },
  };
  const writes = source && !isFilledLater ? listDifferences(plan, source) : [];
  return [copy, ...planCellWrites(writes).map((step) => onSheet(plan.key, step))];
}

function setCells(change: SheetChange): Stride[] {
  if (change.kind !== "setCells") return [];
  const writes = change.cells.map(({ at, after }) => ({ at, content: after }));
  return planCellWrites(writes).map((step) => onSheet(change.sheet, step));
}

function moveTab({ key, position }: TabMove): Stride {
  return {
    bytes: CALL_BYTES,
    go(_workbook, sheets) {
      sheetOf(sheets, key).position = position;
    },
  };
}

/** Names to take away: those that go, and those that come to mean something else. */
function dropNames(
  { addNames, removeNames }: ChangeSet,
  present: ReadonlyMap<string, string>
): string[] {
  const wanted = [...removeNames, ...addNames.map(({ name }) => name)];
  return [...new Set(wanted)].filter((name) => present.has(name));
}

export function setName({ name, refersTo }: DefinedName): Stride {
  return {
    bytes: 2 * OBJECT_BYTES + 2 * CALL_BYTES + countBytes(refersTo),
    go({ names }) {
      names.add(name, `=${refersTo}`);
    },
  };
}

export function removeName(name: string): Stride {
  return {
    bytes: OBJECT_BYTES + CALL_BYTES,
    go({ names }) {
      names.getItem(name).delete();
    },
  };
}

/** Longer ones are cut by some Excels without a word. */
const PROPERTY_LIMIT = 255;

function setProperties({ properties }: ChangeSet, present: ReadonlyMap<string, string>): Stride[] {
  return [...properties]
    .filter(([name, value]) => value !== null || present.has(name))
    .map(([name, value]) => setProperty(name, value));
}

export function setProperty(name: string, value: string | null): Stride {
  if (name.length > PROPERTY_LIMIT || (value?.length ?? 0) > PROPERTY_LIMIT)
    throw new RangeError(`Document property too long: ${name}`);
  return {
    bytes: 2 * OBJECT_BYTES + 2 * CALL_BYTES + countBytes(name + (value ?? "")),
    go({ properties }) {
      if (value === null) properties.custom.getItem(name).delete();
      else properties.custom.add(name, value);
    },
  };
}

function onSheet(key: SheetKey, step: Step): Stride {
  return { bytes: step.bytes, go: (_workbook, sheets) => step.write(sheetOf(sheets, key)) };
}

/** A sheet that the change has added or found. */
export function sheetOf(sheets: Sheets, key: SheetKey): Excel.Worksheet {
  const sheet = sheets.get(key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}
