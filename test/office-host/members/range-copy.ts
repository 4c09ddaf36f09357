import type { HostValue } from "../host-object";
import { isLive } from "../../../src/host/memory/memory-sheet";
import type { Position, Rectangle } from "../../../src/plan/cells";
import { cellsOf, heightOf, isUnbounded, mapCells, widthOf } from "../store/areas";
import { findSheet, markChanged, type BookStore, type RangeRef } from "../store/book-store";
import { valueOf } from "../store/calculate";
import { sheetOfToken, splitFormula } from "../store/formula-tokens";
import { shiftFormula } from "../store/formula-text";
import { setOver, valueAt } from "../store/layers";
import { type CellLook, PLAIN_LOOK } from "../store/looks";
import { requireOpen, requireUnlocked } from "../store/protection";
import { refuse } from "../store/refuse";
import { contentAt, isQuotedText } from "../store/sheet";
import { putInput, type CellInput } from "../store/write-cells";
import { isMissing, optionalFlag, rangeArgument, rangeOf, wordArgument } from "./arguments";

interface CopyWay {
  readonly type: string;
  readonly skipsBlanks: boolean;
}

/** Copies cells from another range, repeated when the target is a multiple of it (D). Transposing is not modelled. */
export function copyFrom(store: BookStore, target: RangeRef, args: readonly HostValue[]): null {
  const [given, type, skipBlanks, transpose] = args;
  const source = sourceOf(store, target, given);
  const way = {
    type: isMissing(type) ? "All" : wordArgument("RangeCopyType", type),
    skipsBlanks: optionalFlag(skipBlanks),
  };
  if (optionalFlag(transpose) || way.type === "Link" || isUnbounded(source.area)) {
    refuse("NotImplemented");
  }
  const filled = { sheet: target.sheet, area: expand(target.area, source.area) };
  if (way.type !== "Formats") requireUnlocked(filled);
  if (way.type === "Formats" || way.type === "All") requireOpen(target.sheet, "allowFormatCells");
  const copies = mapCells(filled.area, (at) => ({
    at,
    from: sourceCell(source.area, filled.area, at),
  }));
  for (const { at, from } of copies.flat()) copyCell(store, { source, target, from, at }, way);
  markChanged(store, filled);
  return null;
}

function sourceOf(store: BookStore, target: RangeRef, given: HostValue): RangeRef {
  const range = rangeOf(given);
  if (range) return range;
  if (typeof given !== "string") return refuse("InvalidArgument");
  const [first, ...rest] = splitFormula(given);
  if (first?.kind !== "sheet") return rangeArgument(target.sheet, given);
  const sheet = findSheet(store, sheetOfToken(first.text)) ?? refuse("InvalidArgument");
  return rangeArgument(sheet, rest.map(({ text }) => text).join(""));
}

/** D: a target smaller than the source grows to it; a multiple of it is filled with copies. */
function expand(target: Rectangle, source: Rectangle): Rectangle {
  const [height, width] = [heightOf(source), widthOf(source)];
  const isMultiple = heightOf(target) % height === 0 && widthOf(target) % width === 0;
  if (isMultiple) return target;
  return { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
}

function sourceCell(source: Rectangle, target: Rectangle, at: Position): Position {
  return {
    row: source.top + ((at.row - target.top) % heightOf(source)),
    column: source.left + ((at.column - target.left) % widthOf(source)),
  };
}

interface CopyStep {
  readonly source: RangeRef;
  readonly target: RangeRef;
  readonly from: Position;
  readonly at: Position;
}

function copyCell(store: BookStore, step: CopyStep, { type, skipsBlanks }: CopyWay): void {
  const { source, target, from, at } = step;
  if (type === "Formats" || type === "All") copyLook(step);
  if (type === "Formats") return;
  const content = contentAt(source.sheet, from);
  if (content === null && skipsBlanks) return;
  const input: CellInput = {
    content,
    isQuoted: isQuotedText(source.sheet, from),
    format: null,
  };
  if (!isLive(content)) return putInput(store, { sheet: target.sheet, at }, input);
  const copied =
    type === "Values"
      ? valueOf(store, source.sheet, from)
      : {
          formula: shiftFormula(content.formula, at.row - from.row, at.column - from.column),
          value: null,
        };
  putInput(store, { sheet: target.sheet, at }, { ...input, content: copied });
}

function copyLook({ source, target, from, at }: CopyStep): void {
  for (const key of Object.keys(PLAIN_LOOK) as (keyof CellLook)[]) {
    const value: unknown = valueAt<unknown>(source.sheet.looks.cells[key], from);
    setOver<unknown>(target.sheet.looks.cells[key], cellsOf(at), value);
  }
}
