import { cellAddress } from "../../src/plan/addresses";
import type { CellError } from "../../src/plan/cells";
import { isSameFormula } from "../../src/plan/same-formula";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../src/plan/snapshot";

interface ShownSheet {
  readonly key: string | null;
  readonly name: string;
  readonly isProtected: boolean;
  /** Cells that hold something, by address. */
  readonly cells: Readonly<Record<string, SnapshotCell>>;
}

/** A snapshot without what is only a way of telling it: rows may be ragged, maps have no order. */
export interface Shown {
  readonly sheets: readonly ShownSheet[];
  readonly names: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** Fails unless both snapshots say the same, tab by tab and cell by cell; formulas may be spelled as their program likes. */
export function expectSame(found: Snapshot, expected: Snapshot): void {
  if (isSame(found, expected)) return;
  const wanted = show(expected);
  expect(respell(show(found), wanted)).toEqual(wanted);
  throw new Error("Snapshots that differ are shown alike");
}

/** Whether both snapshots say the same. */
export function isSame(found: Snapshot, wanted: Snapshot): boolean {
  return (
    found.sheets.length === wanted.sheets.length &&
    found.sheets.every((sheet, index) => isSameSheet(sheet, wanted.sheets[index])) &&
    isSameMap(found.names, wanted.names, isSameFormula) &&
    isSameMap(found.properties, wanted.properties, Object.is)
  );
}

function isSameSheet(found: SheetSnapshot, wanted: SheetSnapshot | undefined): boolean {
  if (wanted?.key !== found.key || wanted.name !== found.name) return false;
  if (wanted.isProtected !== found.isProtected) return false;
  const height = Math.max(found.rows.length, wanted.rows.length);
  for (let down = 0; down < height; down++) {
    if (!isSameRow(found.rows[down] ?? [], wanted.rows[down] ?? [])) return false;
  }
  return true;
}

type Row = SheetSnapshot["rows"][number];

function isSameRow(found: Row, wanted: Row): boolean {
  const width = Math.max(found.length, wanted.length);
  for (let right = 0; right < width; right++) {
    if (!isSameCell(found[right], wanted[right])) return false;
  }
  return true;
}

function isSameCell(found: SnapshotCell | undefined, wanted: SnapshotCell | undefined): boolean {
  if (isEmpty(found) || isEmpty(wanted)) return isEmpty(found) && isEmpty(wanted);
  if (!isSameValue(found.value, wanted.value)) return false;
  if (found.formula === null || wanted.formula === null) return found.formula === wanted.formula;
  return isSameFormula(found.formula, wanted.formula);
}

function isSameValue(found: SnapshotCell["value"], wanted: SnapshotCell["value"]): boolean {
  const areErrors = isError(found) && isError(wanted);
  return areErrors ? found.error === wanted.error : Object.is(found, wanted);
}

function isError(value: SnapshotCell["value"]): value is CellError {
  return typeof value === "object" && value !== null;
}

function isSameMap(
  found: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
  isSameText: (found: string, wanted: string) => boolean
): boolean {
  if (found.size !== wanted.size) return false;
  return [...found].every(([name, text]) => {
    const other = wanted.get(name);
    return other !== undefined && isSameText(text, other);
  });
}

/** The snapshot as it is compared. */
export function show({ sheets, names, properties }: Snapshot): Shown {
  return {
    sheets: sheets.map(showSheet),
    names: sortEntries(names),
    properties: sortEntries(properties),
  };
}

function showSheet({ key, name, isProtected, rows }: SheetSnapshot): ShownSheet {
  const cells = rows.flatMap((row, down) =>
    Array.from(row).flatMap((cell, right) => {
      const address = cellAddress({ row: down + 1, column: right + 1 });
      return isEmpty(cell)
        ? []
        : [[address, { value: cell.value, formula: cell.formula }] as const];
    })
  );
  return { key, name, isProtected, cells: Object.fromEntries(cells) };
}

function isEmpty(cell: SnapshotCell | undefined): cell is undefined {
  return cell === undefined || (cell.value === null && cell.formula === null);
}

function sortEntries(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `found` with the formulas of `wanted` where a person would call them the same. */
function respell(found: Shown, wanted: Shown): Shown {
  const names = Object.entries(found.names).map(([name, refersTo]) => {
    return [name, sameText(refersTo, wanted.names[name])] as const;
  });
  const sheets = found.sheets.map((sheet, index): ShownSheet => {
    const others = wanted.sheets[index]?.cells ?? {};
    const cells = Object.entries(sheet.cells).map(([address, { value, formula }]) => {
      const text = formula === null ? null : sameText(formula, others[address]?.formula);
      return [address, { value, formula: text }] as const;
    });
    return { ...sheet, cells: Object.fromEntries(cells) };
  });
  return { ...found, sheets, names: Object.fromEntries(names) };
}

function sameText(found: string, wanted: string | null | undefined): string {
  return typeof wanted === "string" && isSameFormula(found, wanted) ? wanted : found;
}
