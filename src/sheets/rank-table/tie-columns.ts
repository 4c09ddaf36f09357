import { KEY_PLACES } from "../../domain/rank-table/rank-rule";
import { roundKey } from "../../domain/rank-table/rank-rows";
import type { CellContent, CellValue } from "../../plan/cells";
import { roundFormula } from "../../plan/rounding";
import type { Addresses, RankColumn } from "./rank-layout";
import type { RankSheet } from "./rank-sheet";
import { placesByTotal } from "./place-columns";
import { rowAt } from "./total-columns";

/** Printed columns of the tie-break values. */
export function keyColumns(sheet: RankSheet, at: Addresses): RankColumn[] {
  return sheet.keys.map(({ name, hasHeader, column }, key) => ({
    id: `key${key}`,
    header: hasHeader ? { formula: at.source(sheet.data.headerRow, column), value: name } : name,
    width: 11,
    isWorking: false,
    cell: (index) => {
      const { row, keys } = rowAt(sheet, index);
      const cell = at.source(row, column);
      const formula = `IF(ISNUMBER(${cell}),${roundFormula(cell, KEY_PLACES)},"")`;
      return { formula, value: roundKey(keys[key] ?? null) ?? "" };
    },
  }));
}

/** Working columns of the tie-break chain: for every key how many are equal before it, whether one of them lacks it, and the rank after it. */
export function tieColumns(sheet: RankSheet, at: Addresses): RankColumn[] {
  const chain = walkChain(sheet);
  return sheet.keys.flatMap((_, key) => chainColumns(sheet, at, { key, step: chain[key] ?? [] }));
}

/** One row after one key. */
interface Step {
  readonly equals: number | null;
  readonly lacks: number | null;
  readonly stopped: number | null;
  readonly place: number | null;
}

/** Id of the column with the 1-2-2-4 ranks after the last key. */
export function lastPlaceId({ keys }: RankSheet): string {
  return `place${keys.length}`;
}

function chainColumns(
  sheet: RankSheet,
  at: Addresses,
  { key, step }: { readonly key: number; readonly step: readonly Step[] }
): RankColumn[] {
  const working = (
    id: keyof Step,
    header: string,
    formulaOf: (index: number) => string
  ): RankColumn => ({
    id: `${id}${id === "place" ? key + 1 : key}`,
    header: `${header} (phụ ${key + 1})`,
    width: 10,
    isWorking: true,
    cell: (index): CellContent => {
      const place = at.cell(`place${key}`, index);
      const formula = `IF(ISNUMBER(${place}),${formulaOf(index)},"")`;
      return { formula, value: step[index]?.[id] ?? ("" satisfies CellValue) };
    },
  });
  const places = (): string => at.range(`place${key}`);
  const before = (index: number): string => at.cell(`place${key}`, index);
  const stoppedBefore = (index: number): string =>
    key === 0 ? "0" : at.cell(`stopped${key - 1}`, index);
  const sign = sheet.rule.keys[key]?.lower ? "<" : ">";
  return [
    working("equals", "Số dòng còn bằng nhau", (i) => `COUNTIF(${places()},${before(i)})`),
    working("lacks", "Thiếu giá trị", (i) => `IF(ISNUMBER(${at.cell(`key${key}`, i)}),0,1)`),
    working("stopped", "Dừng so", (i) => {
      const missing = `COUNTIFS(${places()},${before(i)},${at.range(`lacks${key}`)},1)`;
      return `IF(${stoppedBefore(i)}=1,1,IF(${at.cell(`equals${key}`, i)}=1,0,IF(${missing}>0,1,0)))`;
    }),
    working("place", "Hạng sau khi so", (i) => {
      const better = `COUNTIFS(${places()},${before(i)},${at.range(`key${key}`)},"${sign}"&${at.cell(`key${key}`, i)})`;
      return `IF(${at.cell(`equals${key}`, i)}=1,${before(i)},IF(${at.cell(`stopped${key}`, i)}=1,${before(i)},${before(i)}+${better}))`;
    }),
  ];
}

/** What the chain's columns show, key by key. */
function walkChain(sheet: RankSheet): readonly (readonly Step[])[] {
  let places = placesByTotal(sheet);
  let stopped: readonly (number | null)[] = places.map(() => 0);
  return sheet.keys.map((_, key) => {
    const steps = takeStep(sheet, key, { places, stopped });
    places = steps.map(({ place }) => place);
    stopped = steps.map((step) => step.stopped);
    return steps;
  });
}

function takeStep(
  sheet: RankSheet,
  key: number,
  before: {
    readonly places: readonly (number | null)[];
    readonly stopped: readonly (number | null)[];
  }
): Step[] {
  const steps = before.places.map((): Step => NO_STEP);
  for (const [place, group] of groupByPlace(before.places)) {
    const keys = group.map((index) => roundKey(rowAt(sheet, index).keys[key] ?? null));
    const isLacking = group.length > 1 && keys.includes(null);
    const positions = positionsOf(keys, sheet.rule.keys[key]?.lower ?? false);
    group.forEach((index, i) => {
      const own = keys[i] ?? null;
      const stopped = before.stopped[index] === 1 || isLacking ? 1 : 0;
      const moved = group.length > 1 && stopped === 0 ? (positions.get(own) ?? 0) : 0;
      const lacks = own === null ? 1 : 0;
      steps[index] = { equals: group.length, lacks, stopped, place: place + moved };
    });
  }
  return steps;
}

const NO_STEP: Step = { equals: null, lacks: null, stopped: null, place: null };

function groupByPlace(places: readonly (number | null)[]): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  places.forEach((place, index) => {
    if (place === null) return;
    const group = groups.get(place) ?? [];
    group.push(index);
    groups.set(place, group);
  });
  return groups;
}

/** How many values are better than each. */
function positionsOf(
  keys: readonly (number | null)[],
  isLower: boolean
): ReadonlyMap<number | null, number> {
  const ordered = keys.filter((key) => key !== null).sort((a, b) => (isLower ? a - b : b - a));
  const positions = new Map<number | null, number>();
  ordered.forEach((key, index) => positions.set(key, positions.get(key) ?? index));
  return positions;
}
