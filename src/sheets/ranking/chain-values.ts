import { type Decimal, decimal, toNumber } from "../../domain/decimal";
import { isLessBetter } from "../../domain/order/measure-keys";
import type { RankedUnit } from "../../domain/outcome";
import type { TieKey } from "../../domain/ruleset";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { printTieKeys } from "../overview/tie-keys";
import { NOTE_WORDS, OTHER_WORDS, OWN_WORDS } from "./chain-note";
import { numberText, restValue } from "./number-text";
import {
  type ChainColumns,
  chainColumns,
  firstColumn,
  hasChain,
  placeColumn,
} from "./ranking-layout";

/** What the columns behind the gates hold for one unit, by column. */
export type ChainRow = ReadonlyMap<number, CellValue>;

/** One unit after each key: the number of the key that stopped it (0 = none), and its place. */
interface Walk {
  readonly stops: readonly number[];
  readonly places: readonly number[];
}

/** What tells equal units apart, said by the engine; the steps in between as the formulas take them. */
export function chainRows(context: BookContext): readonly ChainRow[] {
  const { ranking } = context.outcome;
  const place = placeColumn(context);
  if (place === null) return ranking.map(() => new Map());
  const first = firstColumn(context);
  const walks = hasChain(context) ? walkChain(context) : [];
  return ranking.map((ranked, index) => {
    const places = ranking.slice(0, index + 1).map((one) => one.place);
    const isFirst = places.indexOf(ranked.place) === index ? 1 : 0;
    return new Map<number, CellValue>([
      ...chainCells(context, walks, index),
      [place, ranked.place ?? ""],
      ...(first === null ? [] : [[first, ranked.place === null ? "" : isFirst] as const]),
    ]);
  });
}

type Cells = readonly (readonly [number, CellValue])[];

function chainCells(context: BookContext, walks: readonly (Walk | null)[], index: number): Cells {
  const columns = chainColumns(context);
  const ranked = context.outcome.ranking[index];
  if (columns === null || ranked === undefined) return [];
  const walk = walks[index] ?? null;
  return [
    ...columns.keys.map((column, i) => [column, cellOf(ranked.keys[i] ?? null)] as const),
    ...councilCells(context, columns, ranked),
    ...columns.stops.map((column, i) => [column, walk?.stops[i] ?? ""] as const),
    ...columns.steps.map((column, i) => [column, walk?.places[i] ?? ""] as const),
    ...reasonCells(columns, findReason(context, walks, index)),
    [columns.shares, sharesText(context, ranked, walk)],
    [columns.above, aboveText(context, findReason(context, walks, index), index)],
  ];
}

function councilCells(
  { entries }: BookContext,
  { council, reason }: ChainColumns,
  { unit }: RankedUnit
): Cells {
  const decision = entries.tieDecisions.get(unit);
  if (decision === undefined)
    return [
      [council, null],
      [reason, null],
    ];
  return [
    [council, decision.order],
    [reason, decision.reason === "" ? null : decision.reason],
  ];
}

function reasonCells(columns: ChainColumns, reason: Reason | null): Cells {
  const { own, other } = reason ?? { own: null, other: null };
  return [
    [columns.behind, reason === null ? "" : reason.behind + 1],
    [columns.decides, reason?.decides ?? ""],
    [columns.own, cellOf(own)],
    [columns.other, cellOf(other)],
    [columns.ownRest, restValue(own)],
    [columns.otherRest, restValue(other)],
    [columns.ownText, numberText(own, OWN_WORDS)],
    [columns.otherText, numberText(other, OTHER_WORDS)],
  ];
}

function cellOf(value: Decimal | null): CellValue {
  return value === null ? "" : toNumber(value);
}

/** The chain key by key, for every ranked unit. */
function walkChain({ ruleset, outcome }: BookContext): readonly (Walk | null)[] {
  const { ranking } = outcome;
  let walks = ranking.map(({ value }): Walk | null => {
    if (value === null) return null;
    const before = ranking.filter((other) => other.value?.gt(value) ?? false);
    return { stops: [], places: [before.length + 1] };
  });
  ruleset.ranking.tieBreak.forEach((tieKey, key) => {
    const lower = isLessBetter(ruleset, tieKey);
    walks = walks.map((walk, index) => takeStep({ walks, ranking, key, lower }, walk, index));
  });
  return walks;
}

interface Step {
  readonly walks: readonly (Walk | null)[];
  readonly ranking: readonly RankedUnit[];
  readonly key: number;
  readonly lower: boolean;
}

function takeStep(
  { walks, ranking, key, lower }: Step,
  walk: Walk | null,
  index: number
): Walk | null {
  const place = walk?.places.at(-1);
  if (walk === null || place === undefined) return null;
  const equals = ranking
    .filter((_, i) => walks[i]?.places.at(-1) === place)
    .map(({ keys }) => keys[key] ?? null);
  const earlier = walk.stops.at(-1) ?? 0;
  const stop = earlier > 0 ? earlier : equals.includes(null) ? key + 1 : 0;
  const own = ranking[index]?.keys[key] ?? null;
  const isBefore = (one: Decimal | null): boolean =>
    one !== null && own !== null && (lower ? one.lt(own) : one.gt(own));
  const moved = stop > 0 ? 0 : equals.filter(isBefore).length;
  return { stops: [...walk.stops, stop], places: [...walk.places, place + moved] };
}

/** Why a unit stands above the next place. */
interface Reason {
  /** Index of the first unit there. */
  readonly behind: number;
  /** 0 = the value, then the keys from 1, then the council. */
  readonly decides: number;
  readonly own: Decimal | null;
  readonly other: Decimal | null;
}

function findReason(
  context: BookContext,
  walks: readonly (Walk | null)[],
  index: number
): Reason | null {
  const { ranking } = context.outcome;
  const own = ranking[index];
  if (!own || own.place === null) return null;
  const next = own.place + own.sharedBy;
  const behind = ranking.findIndex(({ place }) => place === next);
  const other = ranking[behind];
  if (!other) return null;
  const places = walks[index]?.places ?? [];
  const parted = places.findIndex((place, step) => walks[behind]?.places[step] !== place);
  const decides = parted < 0 ? places.length : parted;
  const valueOf = (unit: RankedUnit): Decimal | null => keyValue(context, unit, decides);
  return { behind, decides, own: valueOf(own), other: valueOf(other) };
}

function keyValue(
  { entries }: BookContext,
  { unit, keys }: RankedUnit,
  key: number
): Decimal | null {
  if (key === 0) return null;
  if (key <= keys.length) return keys[key - 1] ?? null;
  const order = entries.tieDecisions.get(unit)?.order;
  return order === undefined ? null : decimal(order);
}

function sharesText(context: BookContext, { sharedBy }: RankedUnit, walk: Walk | null): string {
  if (sharedBy < 2) return "";
  const { shares, others, still, lacks, ends } = NOTE_WORDS;
  const stop = walk?.stops.at(-1) ?? 0;
  const why = stop > 0 ? lacks + keyHead(context, stop) + ends : still;
  return `${shares}${sharedBy - 1}${others}${why}`;
}

function aboveText(context: BookContext, reason: Reason | null, index: number): string {
  if (reason === null || reason.decides === 0) return "";
  const { decides, own, other, behind } = reason;
  const { entries, ruleset, outcome } = context;
  const next = outcome.ranking[behind]?.unit ?? "";
  if (decides > ruleset.ranking.tieBreak.length) {
    const why = entries.tieDecisions.get(outcome.ranking[index]?.unit ?? "")?.reason ?? "";
    return councilText(next, why);
  }
  const values = numberText(own, OWN_WORDS) + numberText(other, OTHER_WORDS);
  return NOTE_WORDS.above + next + NOTE_WORDS.by + keyHead(context, decides) + values;
}

function councilText(next: string, why: string): string {
  return NOTE_WORDS.council + next + (why === "" ? "" : NOTE_WORDS.because + why);
}

/** A key's name over its column; keys are counted from 1. */
function keyHead({ ruleset }: BookContext, key: number): string {
  const found = ruleset.ranking.tieBreak[key - 1];
  return found === undefined ? "" : tieKeyName(found);
}

/** "Nhóm I", "Điểm trừ ít hơn". */
export function tieKeyName(key: TieKey): string {
  return printTieKeys([key]);
}

/** The note of a unit on its equals. */
export function chainNote(context: BookContext, row: ChainRow): string | null {
  const columns = chainColumns(context);
  if (columns === null) return null;
  const [shares, above] = [columns.shares, columns.above].map((at) => String(row.get(at) ?? ""));
  return [shares, above].filter((text) => text !== "").join(NOTE_WORDS.between);
}
