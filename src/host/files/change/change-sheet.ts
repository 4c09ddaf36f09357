import { cellAddress, parseAddress } from "../../../plan/addresses";
import type { CellContent, CellError, CellValue, Position } from "../../../plan/cells";
import { fromFileFormula } from "../formula-prefixes";
import { childOf, childrenOf, createElement, textContent, type XmlElement } from "../package/xml";
import { moveFormula } from "../shared-formula";
import { setCell, setFormula, setResult } from "./set-cell";

/** Contents by row and column. */
export type CellMap = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** What becomes of a worksheet part. */
export interface SheetEdit {
  readonly cells: CellMap;
  /** Result that a formula cell shall show; undefined leaves the one it has. */
  readonly valueAt: (at: Position) => CellValue | CellError | undefined;
}

interface FoundCell {
  readonly element: XmlElement;
  readonly at: Position;
  readonly formula: XmlElement | undefined;
}

interface FoundRow {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: FoundCell[];
}

/** Sets cells and refreshes formula results in a worksheet part; answers whether anything is new. All else in it stays. */
export function changeSheet(root: XmlElement, edit: SheetEdit): boolean {
  const data = childOf(root, "sheetData");
  if (!data) return false;
  const rows = findRows(data);
  const found = rows.flatMap(({ cells }) => cells);
  if (found.some(({ at, formula }) => isShared(formula) && changeAt(edit, at) !== undefined))
    unshareFormulas(found);
  const changed = found.filter(({ element, at }) => changeCell(element, at, edit));
  return addCells(data, rows, edit) || changed.length > 0;
}

function changeCell(cell: XmlElement, at: Position, edit: SheetEdit): boolean {
  const change = changeAt(edit, at);
  if (change !== undefined) setCell(cell, change);
  const value = childOf(cell, "f") ? edit.valueAt(at) : undefined;
  const isRefreshed = value !== undefined && setResult(cell, value);
  return isRefreshed || change !== undefined;
}

function changeAt({ cells }: SheetEdit, at: Position): CellContent | undefined {
  return cells.get(at.row)?.get(at.column);
}

/** Rows and cells in file order; one without address follows the one before it. */
function findRows(data: XmlElement): FoundRow[] {
  let row = 0;
  return childrenOf(data, "row").map((element) => {
    row = Number(element.attributes.r ?? row + 1);
    let column = 0;
    const cells = childrenOf(element, "c").map((cell): FoundCell => {
      column = parseAddress(cell.attributes.r ?? "")?.column ?? column + 1;
      return { element: cell, at: { row, column }, formula: childOf(cell, "f") };
    });
    return { element, row, cells };
  });
}

function isShared(formula: XmlElement | undefined): boolean {
  return formula?.attributes.t === "shared";
}

/** Gives every sharing cell its own text, so that the one that carries the text can be overwritten. */
function unshareFormulas(cells: readonly FoundCell[]): void {
  const masters = new Map<string | undefined, { text: string; at: Position }>();
  for (const { element, at, formula } of cells) {
    if (!formula || !isShared(formula)) continue;
    const text = fromFileFormula(textContent(formula));
    if (text !== "") masters.set(formula.attributes.si, { text, at });
    const master = masters.get(formula.attributes.si);
    if (master) setFormula(element, moveFormula(master.text, master.at, at));
  }
}

function addCells(
  data: XmlElement,
  rows: readonly FoundRow[],
  { cells, valueAt }: SheetEdit
): boolean {
  let isNew = false;
  for (const [row, contents] of cells) {
    const known = rows.find((found) => found.row === row);
    const taken = new Set(known?.cells.map(({ at }) => at.column));
    for (const [column, content] of contents) {
      if (taken.has(column) || content === null || content === "") continue;
      const at = { row, column };
      const cell = createElement(data, "c", { r: cellAddress(at) });
      setCell(cell, content);
      const value = valueAt(at);
      if (typeof content === "object" && value !== undefined) setResult(cell, value);
      insertCell(rowAt(data, row), cell, column);
      isNew = true;
    }
  }
  return isNew;
}

function rowAt(data: XmlElement, row: number): XmlElement {
  const rows = findRows(data);
  const known = rows.find((found) => found.row === row);
  if (known) return known.element;
  const made = createElement(data, "row", { r: String(row) });
  insertBefore(data, made, rows.find((found) => found.row > row)?.element);
  return made;
}

function insertCell(row: XmlElement, cell: XmlElement, column: number): void {
  delete row.attributes.spans;
  let last = 0;
  const next = childrenOf(row, "c").find((other) => {
    last = parseAddress(other.attributes.r ?? "")?.column ?? last + 1;
    return last > column;
  });
  insertBefore(row, cell, next);
}

function insertBefore(parent: XmlElement, made: XmlElement, next: XmlElement | undefined): void {
  const at = next ? parent.children.indexOf(next) : parent.children.length;
  parent.children.splice(at, 0, made);
}
