import { quoteSheet } from "../../plan/addresses";
import { isFormula, type SheetKey } from "../../plan/cells";
import { listAdded, type CellChange, type ChangeSet, type SheetChange } from "../../plan/changes";
import { contentAt, type SheetSnapshot } from "../../plan/snapshot";
import { addRows, askCells, type Rows } from "./ask-cells";
import type { Present } from "./look-first";
import { toSnapshot } from "./read-book";
import type { Line } from "./run-excel";

/** A workbook as it stands, and what must be written besides the changes so that it holds together. */
export interface Prepared {
  readonly present: Present;
  readonly changes: ChangeSet;
}

/**
 * Where a sheet is replaced by one of the same name, the formulas of other sheets that lean on it are written again:
 * Excel would leave them pointing at the old one. A look more, only for such changes.
 */
export async function prepareLeaning(
  line: Line,
  changes: ChangeSet,
  present: Present
): Promise<Prepared> {
  const replaced = listReplaced(changes, present);
  if (replaced.length === 0) return { present, changes };
  const going = new Set(
    changes.sheets.flatMap((change) => (change.kind === "removeSheet" ? [change.sheet] : []))
  );
  const { worksheets } = line.context.workbook;
  const asked = present.state.tabs.flatMap(({ key, id }) =>
    key === null || going.has(key) ? [] : [{ key, take: askCells(worksheets.getItem(id)) }]
  );
  await line.send();
  const cells = new Map<SheetKey, Rows>(asked.map(({ key, take }) => [key, take() ?? []]));
  const snapshot = toSnapshot(present.state, joinCells(cells, present));
  const leaning = snapshot.sheets.flatMap((sheet) => rewrite(sheet, replaced, changes));
  const locked = new Set([...present.locked, ...leaning.map(({ sheet }) => sheet)]);
  return {
    present: { ...present, snapshot, locked },
    changes: { ...changes, sheets: [...changes.sheets, ...leaning] },
  };
}

/** Names of sheets that go and come in the same change. */
function listReplaced(changes: ChangeSet, { state }: Present): string[] {
  const added = new Set(listAdded(changes).map(({ name }) => name.toLowerCase()));
  return state.tabs
    .filter(({ key }) =>
      changes.sheets.some((one) => one.kind === "removeSheet" && one.sheet === key)
    )
    .map(({ name }) => name)
    .filter((name) => added.has(name.toLowerCase()));
}

function joinCells(fresh: ReadonlyMap<SheetKey, Rows>, { snapshot }: Present): Map<SheetKey, Rows> {
  const cells = new Map(fresh);
  for (const { key, rows } of snapshot.sheets) {
    if (key === null) continue;
    const joined: Rows = cells.get(key) ?? [];
    addRows(
      joined,
      rows.map((row) => [...row])
    );
    cells.set(
      key,
      Array.from(joined, (row) => Array.from(row ?? []))
    );
  }
  return cells;
}

function rewrite(
  sheet: SheetSnapshot,
  replaced: readonly string[],
  { sheets }: ChangeSet
): (SheetChange & { readonly kind: "setCells" })[] {
  const { key } = sheet;
  if (key === null || sheets.some((one) => one.kind === "removeSheet" && one.sheet === key))
    return [];
  const isSet = new Set(
    sheets.flatMap((change) =>
      change.kind === "setCells" && change.sheet === key
        ? change.cells.map(({ at }) => `${at.row}:${at.column}`)
        : []
    )
  );
  const cells = sheet.rows.flatMap((row, down) =>
    row.flatMap((_cell, right): CellChange[] => {
      const at = { row: down + 1, column: right + 1 };
      const content = contentAt(sheet, at);
      const leans = isFormula(content) && replaced.some((name) => names(content.formula, name));
      return leans && !isSet.has(`${at.row}:${at.column}`)
        ? [{ at, before: content, after: content }]
        : [];
    })
  );
  return cells.length === 0 ? [] : [{ kind: "setCells", sheet: key, cells }];
}

/** Excel leaves out quotes that a name does not need. */
function names(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return text.includes(`${quoteSheet(name)}!`) || text.includes(`${name}!`);
}
