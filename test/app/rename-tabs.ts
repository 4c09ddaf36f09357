import { quoteSheet } from "../../src/plan/addresses";
import type { Snapshot } from "../../src/plan/snapshot";

/** The workbook after a person renamed tabs: a program writes the new names in every formula and defined name. */
export function renameTabs(snapshot: Snapshot, rename: (name: string) => string): Snapshot {
  const names = snapshot.sheets.map(({ name }) => name);
  const rewrite = (formula: string): string =>
    names.reduce(
      (text, name) => text.replaceAll(`${quoteSheet(name)}!`, `${quoteSheet(rename(name))}!`),
      formula
    );
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    name: rename(sheet.name),
    rows: sheet.rows.map((row) =>
      Array.from(row, (cell) =>
        cell?.formula ? { ...cell, formula: rewrite(cell.formula) } : cell
      )
    ),
  }));
  const refs = [...snapshot.names].map(([name, refersTo]) => [name, rewrite(refersTo)] as const);
  return { ...snapshot, sheets, names: new Map(refs) };
}

/** The workbook after a person deleted a sheet: references to it are broken. */
export function deleteTab(snapshot: Snapshot, key: string): Snapshot {
  const gone = snapshot.sheets.find((sheet) => sheet.key === key);
  if (!gone) throw new Error(`No sheet ${key}`);
  const breakRef = (formula: string): string =>
    formula.replaceAll(`${quoteSheet(gone.name)}!`, "#REF!");
  const sheets = snapshot.sheets
    .filter((sheet) => sheet.key !== key)
    .map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        Array.from(row, (cell) =>
          cell?.formula ? { ...cell, formula: breakRef(cell.formula) } : cell
        )
      ),
    }));
  const names = [...snapshot.names].map(([name, ref]) => [name, breakRef(ref)] as const);
  return { ...snapshot, sheets, names: new Map(names) };
}
