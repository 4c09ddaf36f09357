import { decimal, round, ZERO } from "../../domain/decimal";
import { cellAddress } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import { type AnalysisDraft, criterionRange, fixRow, putFormula, shared } from "./analysis-draft";
import {
  ANALYSIS_COLUMNS as C,
  ANALYSIS_ROWS as R,
  type AnalysisCriterion,
  type AnalysisLayout,
  NEAREST,
  pairRow,
} from "./analysis-layout";
import { type AnalysisUnit, pointsOf } from "./analysis-model";
import { drawDominance } from "./draw-dominance";

type Pair = readonly [AnalysisUnit, AnalysisUnit];

/** A pair on one criterion; numbers as the cells hold them. */
interface Swap {
  readonly slope: number | "";
  /** The criterion's share of the whole at which both are level. */
  readonly swap: number | "";
  /** |swap − share| in thousand millionths. */
  readonly distance: number | "";
}

/** A unit's side of the line: S(w) = w·own + (1 − w)·rest + extra, each a share of its maximum. */
interface Line {
  readonly own: number | "";
  readonly rest: number | "";
}

/** Sections 2 and 4: for each pair of neighbours whether one is better everywhere, and the weights that would make them level. */
export function drawPairs(sheet: AnalysisDraft): void {
  const { layout, units } = sheet;
  layout.criteria.forEach(({ row, codeOrder }) =>
    sheet.draft.put({ row, column: layout.working.codeOrder }, codeOrder)
  );
  units.forEach((unit, i) => drawUnitLines(sheet, unit, i));
  units.slice(1).forEach((under, i) => {
    const over = units[i];
    if (over) drawPair(sheet, [over, under], i);
  });
}

/** Rows of what a unit brings to every line, above its data. */
const HELP = { base: 7, given: 8, extra: 9 } as const;

/** A unit's points on each criterion and on all others, as shares of what can be attained there. */
function drawUnitLines(sheet: AnalysisDraft, unit: AnalysisUnit, i: number): void {
  const { layout } = sheet;
  const { data, shares, rests } = layout.working;
  const column = data + i;
  const top = (line: number): string => fixRow(line, C.firstUnit + i);
  const put = (row: number, formula: string, value: CellValue): void =>
    putFormula(sheet, [row, column], [formula, value]);
  const isRanked = unit.ranked.value !== null;
  const ranked = (formula: string): string => `IF(ISNUMBER(${top(R.value)}),${formula},"")`;
  const base = unit.raw.minus(unit.extra).toNumber();
  put(HELP.base, ranked(`ROUND(${top(R.raw)}-${top(R.extra)},6)`), isRanked ? base : "");
  const given = unit.shown.filter((shown) => typeof shown === "number").length;
  put(HELP.given, `COUNT(${criterionRange(layout, column)})`, given);
  const whole = unit.outcome.attainable;
  const hasExtra = isRanked && !whole.eq(0);
  const share = `IF(${top(R.attainable)}=0,"",${top(R.extra)}/${top(R.attainable)})`;
  put(HELP.extra, ranked(share), hasExtra ? extraOf(unit) : "");
  const help = (line: number): string => fixRow(line, column);
  layout.criteria.forEach((criterion, j) => {
    const { row } = criterion;
    const line = lineOf(unit, criterion, j);
    const points = cellAddress({ row, column });
    const worth = `$${cellAddress({ row, column: C.worth })}`;
    const own = `IF(ISNUMBER(${points}),${points}/${worth},"")`;
    putFormula(sheet, [row, shares + i], [own, line.own]);
    const room = `ROUND(${top(R.attainable)}-${worth},6)`;
    const rest = `IF(${room}>0,ROUND(${help(HELP.base)}-${points},6)/${room},"")`;
    const usable = `COUNT(${points},${help(HELP.base)})=2,${help(HELP.given)}>1`;
    putFormula(sheet, [row, rests + i], [`IF(AND(${usable}),${rest},"")`, line.rest]);
  });
}

function extraOf({ extra, outcome }: AnalysisUnit): number {
  return extra.toNumber() / outcome.attainable.toNumber();
}

function lineOf(unit: AnalysisUnit, { worth }: AnalysisCriterion, j: number): Line {
  const points = pointsOf(unit.shown[j]);
  if (points === null) return { own: "", rest: "" };
  const given = unit.shown.filter((shown) => typeof shown === "number").length;
  const room = unit.outcome.attainable.minus(worth);
  const isUsable = unit.ranked.value !== null && given > 1 && room.gt(0);
  const others = unit.raw.minus(unit.extra).minus(points);
  return {
    own: points.toNumber() / worth.toNumber(),
    rest: isUsable ? others.toNumber() / room.toNumber() : "",
  };
}

function drawPair(sheet: AnalysisDraft, pair: Pair, i: number): void {
  const { layout } = sheet;
  const whole = layout.criteria.reduce((total, { worth }) => total.plus(worth), ZERO).toNumber();
  const swaps = layout.criteria.map((criterion, j) => findSwap(pair, { criterion, j, whole }));
  const orders = swaps.map(({ distance }, j) => orderOf(sheet, swaps, { distance, j }));
  const { working } = layout;
  layout.criteria.forEach(({ row }, j) => {
    const values = swaps[j] ?? NONE;
    const at = (column: number): string => cellAddress({ row, column });
    const [two, three] = [working.distances + i, working.orders + i];
    drawSwap(sheet, values, { row, i });
    const swap = at(working.swaps + i);
    const share = `$${at(C.worth)}/${shared(layout).whole}`;
    const away = `ROUND(MAX(${swap}-${share},${share}-${swap})*10^9,0)`;
    putFormula(sheet, [row, two], [`IF(ISNUMBER(${swap}),${away},"")`, values.distance]);
    const [all, codes] = [two, working.codeOrder].map((column) => criterionRange(layout, column));
    const code = `$${at(working.codeOrder)}`;
    const order = `COUNTIF(${all},"<"&${at(two)})+COUNTIFS(${all},${at(two)},${codes},"<="&${code})`;
    putFormula(sheet, [row, three], [`IF(ISNUMBER(${at(two)}),${order},"")`, orders[j] ?? ""]);
  });
  drawNearest(sheet, { i, swaps, orders });
  drawDominance(sheet, pair, i);
}

const NONE: Swap = { slope: "", swap: "", distance: "" };

/** S_A(w) = S_B(w), solved: one division. */
function drawSwap(
  sheet: AnalysisDraft,
  values: Swap,
  { row, i }: { readonly row: number; readonly i: number }
): void {
  const { working } = sheet.layout;
  const both = (first: number): readonly [string, string] => [
    cellAddress({ row, column: first + i }),
    cellAddress({ row, column: first + i + 1 }),
  ];
  const [own, other] = both(working.shares);
  const [rest, otherRest] = both(working.rests);
  const extra = fixRow(HELP.extra, working.data + i);
  const otherExtra = fixRow(HELP.extra, working.data + i + 1);
  const usable = `COUNT(${own},${other},${rest},${otherRest},${extra},${otherExtra})=6`;
  const slope = `ROUND((${rest}-${otherRest})-(${own}-${other}),12)`;
  const at = cellAddress({ row, column: working.slopes + i });
  putFormula(sheet, [row, working.slopes + i], [`IF(${usable},${slope},"")`, values.slope]);
  const swap = `ROUND(((${rest}-${otherRest})+(${extra}-${otherExtra}))/${at},9)`;
  const solved = `IF(${swap}>=0,IF(${swap}<=1,${swap},""),"")`;
  putFormula(
    sheet,
    [row, working.swaps + i],
    [`IF(ISNUMBER(${at}),IF(${at}=0,"",${solved}),"")`, values.swap]
  );
}

function findSwap(
  pair: Pair,
  at: { readonly criterion: AnalysisCriterion; readonly j: number; readonly whole: number }
): Swap {
  const [one, other] = [pair[0], pair[1]].map((unit) => wholeLine(unit, at.criterion, at.j));
  if (!one || !other) return NONE;
  const rest = one.rest - other.rest;
  const slope = roundNumber(rest - (one.own - other.own), 12);
  if (slope === 0) return { ...NONE, slope };
  const swap = roundNumber((rest + (one.extra - other.extra)) / slope, 9) + 0;
  if (swap < 0 || swap > 1) return { ...NONE, slope };
  const share = at.criterion.worth.toNumber() / at.whole;
  return { slope, swap, distance: roundNumber(Math.abs(swap - share) * 1e9, 0) };
}

/** A ranked unit's side of the line; null where a part of it is missing. */
function wholeLine(
  unit: AnalysisUnit,
  criterion: AnalysisCriterion,
  j: number
): { readonly own: number; readonly rest: number; readonly extra: number } | null {
  const { own, rest } = lineOf(unit, criterion, j);
  return own === "" || rest === "" ? null : { own, rest, extra: extraOf(unit) };
}

function roundNumber(value: number, places: number): number {
  return round(decimal(value), places).toNumber();
}

function orderOf(
  { layout }: AnalysisDraft,
  swaps: readonly Swap[],
  own: { readonly distance: number | ""; readonly j: number }
): number | "" {
  const { distance } = own;
  if (distance === "") return "";
  const code = (k: number): number => layout.criteria[k]?.codeOrder ?? 0;
  return swaps.filter(
    (other, k) =>
      other.distance !== "" &&
      (other.distance < distance || (other.distance === distance && code(k) <= code(own.j)))
  ).length;
}

/** The criteria whose weight would have to change least: weight now, weight at which the two are level. */
function drawNearest(
  sheet: AnalysisDraft,
  found: {
    readonly i: number;
    readonly swaps: readonly Swap[];
    readonly orders: readonly (number | "")[];
  }
): void {
  const { layout } = sheet;
  const { i, swaps, orders } = found;
  const order = criterionRange(layout, layout.working.orders + i);
  const { whole } = shared(layout);
  for (let place = 1; place <= NEAREST; place++) {
    const row = pairRow(layout, i) + place;
    const values = describeNearest(layout, swaps, orders.indexOf(place));
    const put = (column: number, expression: string, value: CellValue): void =>
      putFormula(sheet, [row, column], [`IFERROR(${expression},"")`, value]);
    const pick = (column: number): string =>
      `INDEX(${criterionRange(layout, column)},MATCH(${place},${order},0))`;
    const none = place === 1 ? NO_SWAP : "";
    const name = [`IFERROR(${pick(C.name)},"${none}")`, values.name || none] as const;
    putFormula(sheet, [row, C.name], name);
    put(C.code, pick(C.code), values.code);
    put(C.worth, `ROUND(${pick(C.worth)}/${whole}*100,2)`, values.share);
    put(C.firstUnit, `ROUND(${pick(layout.working.swaps + i)}*100,2)`, values.level);
  }
}

/** A criterion with its share of the whole now and the one at which the pair is level, in percent; blanks where there is none. */
function describeNearest({ criteria }: AnalysisLayout, swaps: readonly Swap[], at: number) {
  const found = criteria[at];
  const swap = swaps[at]?.swap ?? "";
  if (!found || swap === "") return { name: "", code: "", share: "", level: "" } as const;
  const total = criteria.reduce((all, { worth }) => all.plus(worth), ZERO).toNumber();
  return {
    name: found.criterion.name,
    code: found.criterion.code,
    share: roundNumber((found.worth.toNumber() / total) * 100, 2),
    level: roundNumber(swap * 100, 2),
  };
}

/** Said where no weight of a single criterion makes the pair level. */
export const NO_SWAP = "Không đổi được bằng hệ số của một tiêu chí";
