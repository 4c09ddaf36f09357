import { listCheckers } from "../../domain/combine-checks";
import { type Decimal, decimal, round, sum } from "../../domain/decimal";
import { kendallW, spearman } from "../../domain/robustness/agreement";
import { averageRanks } from "../../domain/robustness/average-ranks";
import { compareCheckers } from "../../domain/robustness/compare-checkers";
import type { Checker } from "../../domain/ruleset";
import { cellAddress, rangeAddress, sheetArea } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import { tabName } from "../book-context";
import { checkedBlocks, type CheckedBlock, CHECKERS_COLUMNS } from "../checkers/checkers-layout";
import { SHEETS } from "../sheet-keys";
import { SUMMARY_COLUMNS, SUMMARY_ROWS, summaryLines } from "../summary/summary-layout";
import { WORDS } from "../words";
import { type AnalysisDraft, putFormula } from "./analysis-draft";
import { ANALYSIS_COLUMNS as C, ANALYSIS_ROWS as R, type RaterRows } from "./analysis-layout";

/** Section 6: how far the checkers of a panel agree on the order of the units; nothing where one body checks. */
export function drawRaters(sheet: AnalysisDraft): void {
  const { layout, context } = sheet;
  const { raters } = layout;
  const members = context.ruleset.checkers?.members ?? [];
  const found = compareCheckers(context);
  if (raters === null || found === null) return;
  drawMasks(sheet, members);
  const totals = members.map((member) => totalsOf(sheet, member, found.criteria));
  members.forEach((_, c) => drawChecker(sheet, { c, totals: totals[c] ?? [] }));
  const isKnown = found.criteria.length > 0;
  drawKendall(sheet, raters, isKnown ? kendallW(totals) : null);
  pairUp(members).forEach(([one, other], p) => {
    const value = isKnown ? spearman(totals[one] ?? [], totals[other] ?? []) : null;
    drawSpearman(sheet, { row: raters.firstPair + p, one, other, value });
  });
}

/** Every pair of checkers, as listed. */
function pairUp(members: readonly Checker[]): readonly (readonly [number, number])[] {
  return members.flatMap((_, one) =>
    members.slice(one + 1).map((_other, more) => [one, one + 1 + more] as const)
  );
}

function totalsOf(
  { context }: AnalysisDraft,
  { code: checker }: Checker,
  criteria: readonly string[]
): readonly Decimal[] {
  const { bloc, entries } = context;
  const blocks = checkedBlocks(context).filter(({ criterion }) =>
    criteria.includes(criterion.code)
  );
  return bloc.units.map(({ code }) =>
    sum(
      blocks.flatMap(({ criterion }) => {
        const given = entries.scores.get(code)?.get(criterion.code)?.checks?.get(checker) ?? null;
        return given?.kind === "points" ? [given.points.times(criterion.weight)] : [];
      })
    )
  );
}

/** Row of the masks for a row of Thẩm định nhiều bên: the two run side by side. */
function maskRow(first: number, row: number): number {
  return R.firstCriterion + row - first;
}

/** The blocks, and the rows of the sheet that they take. */
function spanOf(blocks: readonly CheckedBlock[]): {
  readonly top: number;
  readonly bottom: number;
} {
  const last = blocks.at(-1);
  return { top: blocks[0]?.first ?? 0, bottom: last?.combined ?? 0 };
}

/** Per row of Thẩm định nhiều bên and checker: the criterion's weight where every checker scored every unit, else 0. */
function drawMasks(sheet: AnalysisDraft, members: readonly Checker[]): void {
  const { context, layout } = sheet;
  const blocks = checkedBlocks(context);
  const { top } = spanOf(blocks);
  const found = compareCheckers(context);
  const tab = tabName(context, SHEETS.checkers);
  const { length } = context.bloc.units;
  for (const { criterion, checkers, first, combined } of blocks) {
    if (listCheckers(context.ruleset.checkers, criterion).length < members.length) continue;
    const left = CHECKERS_COLUMNS.firstUnit;
    const scores = sheetArea(tab, {
      top: first,
      left,
      bottom: combined - 1,
      right: left + length - 1,
    });
    const line = summaryLines(context).findIndex(
      (one) => one.kind === "criterion" && one.node.code === criterion.code
    );
    const row = SUMMARY_ROWS.first + line;
    const shown = sheetArea(tabName(context, SHEETS.summary), {
      top: row,
      left: SUMMARY_COLUMNS.firstUnit,
      bottom: row,
      right: SUMMARY_COLUMNS.firstUnit + length - 1,
    });
    const weight = criterion.weight.toNumber();
    const isFull = found?.criteria.includes(criterion.code) === true;
    checkers.forEach(({ code }, i) => {
      const column = layout.working.masks + members.findIndex((member) => member.code === code);
      const formula = `IF(COUNT(${scores})=${checkers.length * length},IF(COUNTIF(${shown},"${WORDS.dash}")=0,${weight},0),0)`;
      putFormula(sheet, [maskRow(top, first + i), column], [formula, isFull ? weight : 0]);
    });
  }
}

/** Column of a unit (in the bloc's order) for totals, average ranks, and t² − 1. */
function raterColumn({ layout, units }: AnalysisDraft, block: 0 | 1 | 2, unit: number): number {
  return layout.working.data + block * units.length + unit;
}

/** Row of a checker's totals and ranks. */
function raterRow({ layout }: AnalysisDraft, c: number): number {
  return (layout.raters?.totals ?? 0) + c;
}

function raterRange(sheet: AnalysisDraft, block: 0 | 1 | 2, [from, to]: readonly [number, number]) {
  const [left, right] = [0, sheet.units.length - 1].map((unit) => raterColumn(sheet, block, unit));
  return rangeAddress(
    { top: raterRow(sheet, from), left: left ?? 0, bottom: raterRow(sheet, to), right: right ?? 0 },
    true
  );
}

function drawChecker(
  sheet: AnalysisDraft,
  { c, totals }: { readonly c: number; readonly totals: readonly Decimal[] }
): void {
  const { context, layout } = sheet;
  const blocks = checkedBlocks(context);
  const { top, bottom } = spanOf(blocks);
  const mask = layout.working.masks + c;
  const masks = rangeAddress(
    { top: maskRow(top, top), left: mask, bottom: maskRow(top, bottom), right: mask },
    true
  );
  const { ranks } = averageRanks(totals);
  const row = raterRow(sheet, c);
  const all = raterRange(sheet, 0, [c, c]);
  context.bloc.units.forEach((_, u) => {
    const column = CHECKERS_COLUMNS.firstUnit + u;
    const scores = sheetArea(tabName(context, SHEETS.checkers), {
      top,
      left: column,
      bottom,
      right: column,
    });
    const total = totals[u] ?? decimal(0);
    putFormula(
      sheet,
      [row, raterColumn(sheet, 0, u)],
      [`ROUND(SUMPRODUCT(${masks},${scores}),6)`, round(total, 6).toNumber()]
    );
    const own = cellAddress({ row, column: raterColumn(sheet, 0, u) });
    const same = `COUNTIF(${all},${own})`;
    const ties = totals.filter((other) => other.eq(total)).length;
    putFormula(
      sheet,
      [row, raterColumn(sheet, 1, u)],
      [`COUNTIF(${all},">"&${own})+(${same}+1)/2`, ranks[u] ?? 0]
    );
    putFormula(sheet, [row, raterColumn(sheet, 2, u)], [`${same}^2-1`, ties ** 2 - 1]);
  });
}

/** 1 where at least one criterion is scored by all for all. */
function isScored(sheet: AnalysisDraft): string {
  const { context, layout } = sheet;
  const { top, bottom } = spanOf(checkedBlocks(context));
  const { masks } = layout.working;
  const count = context.ruleset.checkers?.members.length ?? 1;
  const area = {
    top: maskRow(top, top),
    left: masks,
    bottom: maskRow(top, bottom),
    right: masks + count - 1,
  };
  return `SUM(${rangeAddress(area, true)})>0`;
}

const SHOWN_PLACES = 4;

/** W = 12·DEVSQ(rank sums) ÷ (m²(n³−n) − m·ΣT); the sums stand under the ranks. */
function drawKendall(sheet: AnalysisDraft, raters: RaterRows, value: Decimal | null): void {
  const { context, units } = sheet;
  const m = context.ruleset.checkers?.members.length ?? 0;
  const n = units.length;
  const row = raterRow(sheet, m);
  const sums = units.map((_, u) => {
    const column = raterColumn(sheet, 1, u);
    const area = rangeAddress({
      top: raterRow(sheet, 0),
      left: column,
      bottom: raterRow(sheet, m - 1),
      right: column,
    });
    return { column, area };
  });
  const known = averageSums(sheet);
  sums.forEach(({ column, area }, u) =>
    putFormula(sheet, [row, column], [`SUM(${area})`, known[u] ?? 0])
  );
  const all = raterRange(sheet, 1, [m, m]);
  const spread = `12*(SUMPRODUCT(${all},${all})-SUM(${all})^2/${n})`;
  const room = `(${m ** 2 * (n ** 3 - n)}-${m}*SUM(${raterRange(sheet, 2, [0, m - 1])}))`;
  const w = `ROUND(${spread}/${room},${SHOWN_PLACES})`;
  const usable =
    m < 2 || n < 2
      ? ""
      : `IF(${isScored(sheet)},IF(${room}=0,"${WORDS.dash}",${w}),"${WORDS.dash}")`;
  const shown = value === null ? WORDS.dash : round(value, SHOWN_PLACES).toNumber();
  if (usable === "") sheet.draft.put({ row: raters.kendall, column: C.worth }, WORDS.dash);
  else putFormula(sheet, [raters.kendall, C.worth], [usable, shown]);
}

function averageSums(sheet: AnalysisDraft): readonly number[] {
  const { context, units } = sheet;
  const criteria = compareCheckers(context)?.criteria ?? [];
  const members = context.ruleset.checkers?.members ?? [];
  const ranks = members.map((member) => averageRanks(totalsOf(sheet, member, criteria)).ranks);
  return units.map((_, u) => ranks.reduce((total, own) => total + (own[u] ?? 0), 0));
}

function drawSpearman(
  sheet: AnalysisDraft,
  pair: {
    readonly row: number;
    readonly one: number;
    readonly other: number;
    readonly value: Decimal | null;
  }
): void {
  const n = sheet.units.length;
  const [x, y] = [pair.one, pair.other].map((c) => raterRange(sheet, 1, [c, c]));
  const covary = (a: string | undefined, b: string | undefined): string =>
    `(${n}*SUMPRODUCT(${a},${b})-SUM(${a})*SUM(${b}))`;
  const spread = `(${covary(x, x)}*${covary(y, y)})`;
  const r = `ROUND(${covary(x, y)}/${spread}^0.5,${SHOWN_PLACES})`;
  const shown: CellValue =
    pair.value === null ? WORDS.dash : round(pair.value, SHOWN_PLACES).toNumber();
  putFormula(
    sheet,
    [pair.row, C.worth],
    [`IF(${isScored(sheet)},IF(${spread}=0,"${WORDS.dash}",${r}),"${WORDS.dash}")`, shown]
  );
}
