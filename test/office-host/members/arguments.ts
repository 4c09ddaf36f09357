import type { HostValue } from "../host-object";
import { parseArea } from "../store/areas";
import type { RangeRef } from "../store/book-store";
import { refuse } from "../store/refuse";
import type { SheetState } from "../store/sheet";
import { wordsOf } from "./words";

const ranges = new WeakMap<object, RangeRef>();
const sheets = new WeakMap<object, SheetState>();

/** Remembers which cells an object stands for, so that it can be an argument. */
export function rememberRange<T extends object>(object: T, range: RangeRef): T {
  ranges.set(object, range);
  return object;
}

export function rememberSheet<T extends object>(object: T, sheet: SheetState): T {
  sheets.set(object, sheet);
  return object;
}

/** The cells that an object stands for; null when it is no Range. */
export function rangeOf(value: HostValue): RangeRef | null {
  return typeof value === "object" && value !== null ? (ranges.get(value) ?? null) : null;
}

/** The sheet that an object stands for; null when it is no Worksheet. */
export function sheetOf(value: HostValue): SheetState | null {
  return typeof value === "object" && value !== null ? (sheets.get(value) ?? null) : null;
}

/** A Range of this sheet, or an address on it. */
export function rangeArgument(sheet: SheetState, value: HostValue): RangeRef {
  const range = rangeOf(value);
  if (range) return range.sheet === sheet ? range : refuse("InvalidArgument");
  const area = typeof value === "string" ? parseArea(value) : null;
  return area ? { sheet, area } : refuse("InvalidArgument");
}

export function isMissing(value: HostValue): value is null | undefined {
  return value === null || value === undefined;
}

export function textArgument(value: HostValue): string {
  return typeof value === "string" ? value : refuse("InvalidArgument");
}

export function optionalText(value: HostValue): string | null {
  return isMissing(value) ? null : textArgument(value);
}

export function flagArgument(value: HostValue): boolean {
  return typeof value === "boolean" ? value : refuse("InvalidArgument");
}

export function optionalFlag(value: HostValue): boolean {
  return isMissing(value) ? false : flagArgument(value);
}

/** A number between two bounds, both included. */
export function numberArgument(value: HostValue, least: number, most: number): number {
  const isFit = typeof value === "number" && value >= least && value <= most;
  return isFit ? value : refuse("InvalidArgument");
}

export function wholeArgument(value: HostValue, least: number, most: number): number {
  const number = numberArgument(value, least, most);
  return Number.isInteger(number) ? number : refuse("InvalidArgument");
}

/** A word of an enumeration of Excel; another one is refused. */
export function wordArgument(enumeration: string, value: HostValue): string {
  const word = textArgument(value);
  return wordsOf(enumeration).has(word) ? word : refuse("InvalidArgument");
}

/** "#RRGGBB" in capitals, or a colour's English name. */
export function colorArgument(value: HostValue): string {
  const text = textArgument(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  return /^[a-z]+$/i.test(text) ? text : refuse("InvalidArgument");
}

/** A plain object with no other keys than these. */
export function bagArgument(
  value: HostValue,
  keys: readonly string[]
): Readonly<Record<string, unknown>> {
  const isBag = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isBag || rangeOf(value)) refuse("InvalidArgument");
  const bag = value as Readonly<Record<string, unknown>>;
  return Object.keys(bag).every((key) => keys.includes(key)) ? bag : refuse("InvalidArgument");
}
