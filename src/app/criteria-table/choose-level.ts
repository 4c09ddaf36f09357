import type { Issue, IssueCode, Severity } from "../../domain/issue";
import { findDeepest } from "./find-deepest";
import { readPart, type Label, type LabelReading, type LabelStyle } from "./read-label";
import type { TableLine } from "./read-lines";
import type { Look, TableNode } from "./table-node";

/** A level of the tree that is open: the row last put there and how it was numbered. */
export interface OpenLevel {
  readonly style: LabelStyle;
  /** Style, and look where that counts. */
  readonly key: string;
  readonly ordinal: number;
  readonly parts: readonly string[];
  readonly rank: number;
  readonly node: TableNode;
}

/** A numbered row and the levels open above it, the outermost first. */
export interface Choice {
  readonly line: TableLine;
  readonly label: Label;
  readonly look: Look;
  readonly stack: readonly OpenLevel[];
  /** Last number given in each style, also in groups that are closed. */
  readonly lastOrdinals: ReadonlyMap<string, number>;
}

/** Where a row goes: how many levels stay open above it, and what its number says against it. */
export interface Chosen extends Omit<OpenLevel, "node"> {
  readonly depth: number;
  readonly issues: readonly Issue[];
}

interface Fit {
  readonly reading: LabelReading;
  readonly depth: number;
  /** 0 fits; the larger the worse. */
  readonly cost: number;
  readonly fault: Fault | null;
}

interface Fault {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly needed: string;
}

const STARTS = 1;
const CONTINUES = 2;
const BULLET = 3;
const GAP = 10;
const REPEAT = 20;

/** The place that a row's number asks for: after its neighbour, or as the first under the row above. */
export function chooseLevel(choice: Choice): Chosen {
  const fits = choice.label.readings.map((reading) => fit(choice, reading));
  const [first, ...others] = fits;
  if (first === undefined) throw new Error(`Label ${choice.label.text} has no reading`);
  const best = others.reduce((least, next) => (next.cost < least.cost ? next : least), first);
  const { style, ordinal } = best.reading;
  const { parts, text } = choice.label;
  const before = choice.stack[best.depth];
  const isRepeat = best.fault?.code === "criteria.number-repeat";
  const kept = isRepeat && before !== undefined ? Math.max(before.ordinal, ordinal) : ordinal;
  const issues: Issue[] =
    best.fault === null
      ? []
      : [
          {
            code: best.fault.code,
            severity: best.fault.severity,
            at: choice.line.at.label,
            params: { found: text, needed: best.fault.needed },
          },
        ];
  const key = keyOf(choice, style);
  return { depth: best.depth, style, key, ordinal: kept, parts, rank: best.depth, issues };
}

function keyOf({ line, look }: Choice, style: LabelStyle): string {
  if (look === "plain") return style;
  return look === "indent" ? `${style} ${line.indent}` : `${style} ${String(line.bold)}`;
}

function fit(choice: Choice, reading: LabelReading): Fit {
  if (reading.style.startsWith("dotted")) return fitDotted(choice, reading);
  const key = keyOf(choice, reading.style);
  const depth = findDeepest(choice.stack, (level) => level.key === key);
  if (reading.ordinal === 0)
    return { reading, depth: depth >= 0 ? depth : choice.stack.length, cost: BULLET, fault: null };
  const before = choice.stack[depth];
  return before === undefined
    ? fitFirst(choice, reading, choice.stack.length)
    : fitAfter(reading, { depth, before: before.ordinal });
}

function fitAfter(
  reading: LabelReading,
  { depth, before }: { readonly depth: number; readonly before: number }
): Fit {
  const needed = String(before + 1);
  if (reading.ordinal === before + 1) return { reading, depth, cost: 0, fault: null };
  return reading.ordinal > before
    ? { reading, depth, cost: GAP, fault: gap(needed) }
    : { reading, depth, cost: REPEAT, fault: repeat(needed) };
}

function fitFirst(choice: Choice, reading: LabelReading, depth: number): Fit {
  if (reading.ordinal === 1) return { reading, depth, cost: STARTS, fault: null };
  const last = choice.lastOrdinals.get(keyOf(choice, reading.style)) ?? 0;
  if (last > 0 && reading.ordinal === last + 1)
    return { reading, depth, cost: CONTINUES, fault: null };
  return { reading, depth, cost: GAP + 1, fault: gap("1") };
}

function gap(needed: string): Fault {
  return { code: "criteria.number-gap", severity: "warning", needed };
}

function repeat(needed: string): Fault {
  return { code: "criteria.number-repeat", severity: "error", needed };
}

/** 1.2 stands after 1.1, or first under 1 or I; its first parts say which. */
function fitDotted(choice: Choice, reading: LabelReading): Fit {
  const { stack, label } = choice;
  const prefix = label.parts.slice(0, -1);
  const isSibling = (level: OpenLevel): boolean =>
    level.style === reading.style && isSame(level.parts.slice(0, -1), prefix);
  const depth = findDeepest(stack, isSibling);
  const before = stack[depth];
  if (before !== undefined) return fitAfter(reading, { depth, before: before.ordinal });
  const parent = findDeepest(stack, (level) => isParent(level, prefix));
  if (parent >= 0) return fitOwn(reading, parent + 1);
  return fitStray(choice, reading);
}

function fitOwn(reading: LabelReading, depth: number): Fit {
  return reading.ordinal === 1
    ? { reading, depth, cost: STARTS, fault: null }
    : { reading, depth, cost: GAP, fault: gap("1") };
}

/** The row that 1.1 belongs under is not there: no fault when what stands there has no number to compare. */
function fitStray({ stack, label }: Choice, reading: LabelReading): Fit {
  const sibling = findDeepest(stack, ({ style }) => style === reading.style);
  const depth = sibling >= 0 ? sibling : countOpenFor(stack, reading);
  const parent = stack[depth - 1];
  const isUnnumbered = parent === undefined || parent.ordinal === 0;
  const hasPlace = label.parts.slice(0, -1).every((part) => readPart(part).length > 0);
  if (isUnnumbered && sibling < 0) return fitOwn(reading, depth);
  if (!hasPlace) return fitOwn(reading, depth);
  const needed = label.parts.slice(0, -1).join(".");
  const fault: Fault = { code: "criteria.number-misplaced", severity: "warning", needed };
  return { reading, depth, cost: GAP + 2, fault };
}

/** Levels that may stand above a dotted number: bullets and longer numbers may not. */
function countOpenFor(stack: readonly OpenLevel[], { style }: LabelReading): number {
  const last = findDeepest(
    stack,
    (level) =>
      level.style === "none" ||
      !/^(dash|plus|star|dotted)/.test(level.style) ||
      (level.style.startsWith("dotted") && level.style < style)
  );
  return last + 1;
}

function isParent(level: OpenLevel, prefix: readonly string[]): boolean {
  if (level.parts.length === 0) return false;
  if (isSame(level.parts, prefix)) return true;
  const last = prefix.at(-1) ?? "";
  const isOneStep = prefix.length === 1 || level.parts.length === 1;
  return isOneStep && readPart(last).some(({ ordinal }) => ordinal === level.ordinal);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
