import { createMemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { isFormula, type CellContent } from "../../src/plan/cells";
import type { CellChange, ChangeSet } from "../../src/plan/changes";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../src/plan/snapshot";
import { testEngine } from "../host/memory/engine";

/** How a workbook reads right after its plan was drawn. */
export function snapshotOfPlan({ sheets, names, properties }: BookPlan): Snapshot {
  return {
    sheets: sheets.map(planSnapshot),
    names: new Map(names.map(({ name, refersTo }) => [name, refersTo])),
    properties,
  };
}

/** What a workbook must read after the changes: found from the two alone, formulas calculated afresh. */
export function expectedAfter(before: Snapshot, changes: ChangeSet): Snapshot {
  return calculate({
    sheets: sheetsAfter(before, changes),
    names: namesAfter(before.names, changes),
    properties: propertiesAfter(before.properties, changes),
  });
}

function sheetsAfter(before: Snapshot, { sheets }: ChangeSet): SheetSnapshot[] {
  const after = before.sheets
    .filter(({ key }) => !sheets.some((one) => one.kind === "removeSheet" && one.sheet === key))
    .map((sheet) => {
      const cells = sheets.flatMap((one) =>
        one.kind === "setCells" && one.sheet === sheet.key ? one.cells : []
      );
      return { ...sheet, rows: rowsAfter(sheet.rows, cells) };
    });
  const added = sheets.flatMap((one) => (one.kind === "addSheet" ? [one] : []));
  after.push(
    ...added.flatMap((one) => (one.position === undefined ? planSnapshot(one.sheet) : []))
  );
  const placed = added
    .flatMap(({ sheet, position }) => (position === undefined ? [] : [{ sheet, position }]))
    .sort((one, other) => one.position - other.position);
  for (const { sheet, position } of placed) after.splice(position, 0, planSnapshot(sheet));
  return after;
}

type Rows = SheetSnapshot["rows"];

function rowsAfter(rows: Rows, cells: readonly CellChange[]): Rows {
  const after = rows.map((row) => [...row]);
  for (const { at, after: content } of cells) {
    while (after.length < at.row) after.push([]);
    const row = after[at.row - 1] ?? [];
    while (row.length < at.column) row.push(undefined);
    row[at.column - 1] = cellOf(content);
  }
  return after;
}

function cellOf(content: CellContent): SnapshotCell | undefined {
  if (content === null || content === "") return undefined;
  return isFormula(content) ? { ...content } : { value: content, formula: null };
}

function namesAfter(before: ReadonlyMap<string, string>, changes: ChangeSet): Map<string, string> {
  const kept = [...before].filter(([name]) => !changes.removeNames.includes(name));
  const added = changes.addNames.map(({ name, refersTo }) => [name, refersTo] as const);
  return new Map([...kept, ...added]);
}

function propertiesAfter(
  before: ReadonlyMap<string, string>,
  { properties }: ChangeSet
): Map<string, string> {
  const kept = [...before].filter(([name]) => !properties.has(name));
  const set = [...properties].flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const]
  );
  return new Map([...kept, ...set]);
}

function calculate(content: Snapshot): Snapshot {
  const book = createMemoryWorkbook({ engine: testEngine(), content });
  const snapshot = book.snapshot();
  book.close();
  return snapshot;
}
