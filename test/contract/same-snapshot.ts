import { cellAddress } from "../../src/plan/addresses";
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
  const wanted = show(expected);
  expect(respell(show(found), wanted)).toEqual(wanted);
}

/** Whether both snapshots say the same. */
export function isSame(one: Snapshot, other: Snapshot): boolean {
  const wanted = show(other);
  return JSON.stringify(respell(show(one), wanted)) === JSON.stringify(wanted);
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
