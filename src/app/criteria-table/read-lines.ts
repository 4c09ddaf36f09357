import type { CellRef, Issue } from "../../domain/issue";
import { cleanText } from "../fold-text";
import { checkCells } from "./check-cells";
import type { ColumnMap } from "./choose-columns";
import { placeOf, textAt, valueAt, type CriteriaGrid, type TableCell } from "./grid";
import { readLabel, splitLabel, type Label } from "./read-label";
import { readNumber, type CellNumber } from "./read-number";

/** A row of the table, or one of the two that a row with a group column and an item column makes. Texts are clean; `rule` keeps its lines. */
export interface TableLine {
  /** Row of the grid, from 0. */
  readonly row: number;
  readonly label: Label | null;
  readonly text: string;
  readonly points: CellNumber;
  readonly weight: CellNumber;
  readonly target: CellNumber;
  readonly targetText: string;
  readonly measure: string;
  readonly rule: string;
  readonly evidence: string;
  /** It stands in the column for groups. */
  readonly isGroup: boolean;
  readonly bold: boolean;
  readonly indent: number;
  readonly at: {
    readonly label: CellRef;
    readonly text: CellRef;
    readonly points: CellRef;
    readonly rule: CellRef;
    readonly weight: CellRef;
    readonly target: CellRef;
    readonly evidence: CellRef;
  };
}

/** What a row holds in the columns that are read, with what cannot be read in them. */
export interface ReadRow {
  readonly lines: readonly TableLine[];
  readonly issues: readonly Issue[];
}

const EMPTY: CellNumber = { kind: "empty" };
/** What belongs to the item of a row, not to the group that begins in it. */
const NOTHING = {
  points: EMPTY,
  weight: EMPTY,
  target: EMPTY,
  targetText: "",
  measure: "",
  rule: "",
  evidence: "",
};

/** Reads one row under the header; an empty list when no column that matters holds anything. */
export function readRow(grid: CriteriaGrid, columns: ColumnMap, row: number): ReadRow {
  const [first, second] = columns.text;
  const item = readCells(grid, { columns, row, text: second ?? first });
  const lines = second === undefined ? [item] : splitGroup(grid, columns, item);
  return { lines: lines.filter(isFilled), issues: checkCells(grid, columns, row) };
}

interface RowPlace {
  readonly columns: ColumnMap;
  readonly row: number;
  readonly text: number;
}

function readCells(grid: CriteriaGrid, { columns, row, text: textColumn }: RowPlace): TableLine {
  const read = (column: number | null): string => readJoined(grid, row, [column]);
  const count = (column: number | null): CellNumber =>
    column === null ? EMPTY : readNumber(valueAt(grid, row, column));
  const numbered = readNumbered(read(columns.number), cleanText(read(textColumn)));
  const lookColumn = numbered.isMoved ? columns.number : textColumn;
  return {
    row,
    label: numbered.label,
    text: numbered.text,
    points: count(columns.points),
    weight: count(columns.weight),
    target: count(columns.target),
    targetText: cleanText(read(columns.target)),
    measure: cleanText(read(columns.measure)),
    rule: readJoined(grid, row, columns.rule),
    evidence: cleanText(readJoined(grid, row, columns.evidence)),
    isGroup: false,
    ...readLook(grid.rows[row]?.[lookColumn ?? textColumn]),
    at: placeCells(grid, { columns, row, text: textColumn }, numbered),
  };
}

function readLook(cell: TableCell | undefined): Pick<TableLine, "bold" | "indent"> {
  return {
    bold: cell?.bold === true,
    indent: cell?.indent ?? countLeadingSpaces(cell?.value),
  };
}

function placeCells(
  grid: CriteriaGrid,
  { columns, row, text }: RowPlace,
  { isInNumber, isMoved }: Numbered
): TableLine["at"] {
  const place = (column: number | null): CellRef => placeOf(grid, row, column ?? text);
  return {
    label: place(isInNumber ? columns.number : text),
    text: place(isMoved ? columns.number : text),
    points: place(columns.points),
    rule: place(columns.rule[0] ?? null),
    weight: place(columns.weight),
    target: place(columns.target),
    evidence: place(columns.evidence[0] ?? null),
  };
}

/** Texts of several columns, one under the other. */
function readJoined(grid: CriteriaGrid, row: number, columns: readonly (number | null)[]): string {
  return columns
    .map((column) => (column === null ? "" : textAt(grid, row, column)))
    .filter((text) => text !== "")
    .join("\n");
}

interface Numbered {
  readonly label: Label | null;
  readonly text: string;
  /** The text stands in the column for numbers, as a heading over merged cells does. */
  readonly isMoved: boolean;
  readonly isInNumber: boolean;
}

function readNumbered(number: string, text: string): Numbered {
  const own = readLabel(number);
  if (own !== null) {
    const inside = splitLabel(text);
    const isRepeated = inside?.label.text === own.text && inside.label.parts.length > 0;
    return { label: own, text: isRepeated ? inside.rest : text, isMoved: false, isInNumber: true };
  }
  const isMoved = number !== "" && text === "";
  const words = isMoved ? cleanText(number) : text;
  return { ...splitText(words), isMoved, isInNumber: isMoved };
}

/** Group and item of a row with a column for each; the number belongs to the item where items without a group of their own are numbered. */
function splitGroup(grid: CriteriaGrid, columns: ColumnMap, item: TableLine): TableLine[] {
  const [column] = columns.text;
  const own = splitText(cleanText(textAt(grid, item.row, column)));
  if (own.text === "") return [item];
  const isWhole = item.text === "";
  const label = own.label ?? (columns.numbersItems && !isWhole ? null : item.label);
  const at = { ...item.at, text: placeOf(grid, item.row, column) };
  const group = { ...item, label, text: own.text, at };
  if (isWhole) return [{ ...group, isGroup: item.points.kind === "empty" }];
  const rest = splitText(item.text);
  const kept = label === item.label ? null : item.label;
  return [
    { ...group, ...NOTHING, isGroup: true },
    { ...item, label: rest.label ?? kept, text: rest.text },
  ];
}

function splitText(text: string): { readonly label: Label | null; readonly text: string } {
  const inside = splitLabel(text);
  return inside === null ? { label: null, text } : { label: inside.label, text: inside.rest };
}

function isFilled(line: TableLine): boolean {
  return (
    line.label !== null ||
    [line.text, line.rule, line.evidence, line.measure, line.targetText].some(Boolean) ||
    line.points.kind !== "empty" ||
    line.weight.kind !== "empty"
  );
}

/** Spaces before a text are what people type for indentation. */
function countLeadingSpaces(value: TableCell["value"] | undefined): number {
  return typeof value === "string" ? value.length - value.trimStart().length : 0;
}
