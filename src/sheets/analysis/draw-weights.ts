import { type Decimal, decimal, round, sum as addUp, ZERO } from "../../domain/decimal";
import { rankValues } from "../../domain/robustness/rank-model";
import { cellAddress, columnLetters, rangeAddress } from "../../plan/addresses";
import type { CellValue } from "../../plan/cells";
import { LOOKS } from "../looks";
import { WORDS } from "../words";
import {
  type AnalysisDraft,
  criterionRange,
  fixRow,
  putFormula,
  roundOn,
  shared,
} from "./analysis-draft";
import { ANALYSIS_COLUMNS as C, ANALYSIS_ROWS as R, type AnalysisLayout } from "./analysis-layout";
import { type Factor, factorOf, pointsOf, valueUnder, weigh, WORTH_PLACES } from "./analysis-model";

/** Section 3: the ranking under other weights of the groups, side by side. */
export function drawWeights(sheet: AnalysisDraft): void {
  const { layout, inputs } = sheet;
  layout.weights.sets.forEach((k) => {
    const typed = inputs.sets[k] ?? [];
    const factors = layout.weights.groups.map(({ worth }, g) => factorOf(typed[g], worth));
    drawInputs(sheet, typed, k);
    drawFactors(sheet, factors, k);
    drawWeighed(sheet, factors, k);
    drawRanks(sheet, factors, k);
  });
}

/** What a new sheet shows: the weights as they are, all groups alike, and again as they are, to be changed. */
export function startSets({ weights }: AnalysisLayout): readonly (readonly CellValue[])[] {
  const own = weights.groups.map(({ worth }) => worth.toNumber());
  const total = weights.groups.reduce((all, { worth }) => all.plus(worth), ZERO);
  const each = total.div(weights.groups.length).round(2).toNumber();
  return [own, own.map(() => each), own];
}

function drawInputs(
  { draft, layout }: AnalysisDraft,
  typed: readonly CellValue[],
  k: number
): void {
  const { groups, sum } = layout.weights;
  const column = C.firstSet + k;
  groups.forEach(({ row }, g) => draft.put({ row, column }, typed[g] ?? null));
  const area = {
    top: groups[0]?.row ?? sum,
    left: column,
    bottom: groups.at(-1)?.row ?? sum,
    right: column,
  };
  draft.style(area, { ...LOOKS.text, ...LOOKS.input, ...LOOKS.centered }).input(area, {
    rule: { kind: "decimal", min: 0, max: 100_000 },
    title: "Điểm của nhóm",
    error: "Gõ một số không âm. Để trống là giữ như đang dùng.",
    prompt: "Điểm tối đa muốn thử cho nhóm này. Để trống là giữ như đang dùng.",
  });
  const total = addUp(
    typed.flatMap((value) => (typeof value === "number" ? [decimal(value)] : []))
  );
  putFormula(
    { draft },
    [sum, column],
    [`ROUND(SUM(${rangeAddress(area)}),6)`, round(total, 6).toNumber()]
  );
}

/** By what each criterion's points are multiplied, and what it is worth then. */
function drawFactors(sheet: AnalysisDraft, factors: readonly Factor[], k: number): void {
  const { layout } = sheet;
  const { working, weights } = layout;
  layout.criteria.forEach(({ row, group, worth }) => {
    const { part, whole } = factors[group] ?? factorOf(null, ZERO);
    const from = weights.groups[group];
    const typed = cellAddress({ row: from?.row ?? 0, column: C.firstSet + k }, true);
    const own = cellAddress({ row: from?.row ?? 0, column: C.worth }, true);
    const factor = `IF(ISNUMBER(${typed}),IF(${own}=0,1,${typed}/${own}),1)`;
    putFormula(sheet, [row, working.factors + k], [factor, part.div(whole).toNumber()]);
    const at = cellAddress({ row, column: working.factors + k });
    putFormula(
      sheet,
      [row, working.worths + k],
      [
        `ROUND($${cellAddress({ row, column: C.worth })}*${at},${WORTH_PLACES})`,
        worth.times(part).div(whole).round(WORTH_PLACES).toNumber(),
      ]
    );
  });
}

/** The points of every unit under the weights. */
function drawWeighed(sheet: AnalysisDraft, factors: readonly Factor[], k: number): void {
  const { context, layout, units } = sheet;
  const { working } = layout;
  const { pointScale } = shared(layout);
  layout.criteria.forEach(({ row, group }, j) => {
    const factor = `$${cellAddress({ row, column: working.factors + k })}`;
    units.forEach((unit, i) => {
      const points = cellAddress({ row, column: working.data + i });
      const weighed = weigh(
        context,
        pointsOf(unit.shown[j]),
        factors[group] ?? factorOf(null, ZERO)
      );
      putFormula(
        sheet,
        [row, working.weighed + k * units.length + i],
        [
          `IF(ISNUMBER(${points}),${roundOn(pointScale, `${points}*${factor}`)},"")`,
          weighed?.toNumber() ?? "",
        ]
      );
    });
  });
}

function drawRanks(sheet: AnalysisDraft, factors: readonly Factor[], k: number): void {
  const { context, layout, units } = sheet;
  const { weights } = layout;
  const values = units.map((unit) => valueUnder(context, layout.criteria, { unit, factors }));
  const ranks = rankValues(values);
  const column = C.firstSet + k;
  const area = rangeAddress(
    { top: weights.values, left: column, bottom: weights.values + units.length - 1, right: column },
    true
  );
  units.forEach((_, i) => {
    const row = weights.values + i;
    const toCell = (value: Decimal | null | undefined): CellValue => value?.toNumber() ?? "";
    putFormula(sheet, [row, column], [valueFormula(sheet, i, k), toCell(values[i])]);
    const own = cellAddress({ row, column });
    const rank = `IF(ISNUMBER(${own}),COUNTIF(${area},">"&${own})+1,"")`;
    putFormula(sheet, [weights.ranks + i, column], [rank, ranks[i] ?? ""]);
  });
}

function valueFormula({ layout, units }: AnalysisDraft, i: number, k: number): string {
  const { working } = layout;
  const { byPercent, scale } = shared(layout);
  const unit = (line: number): string => fixRow(line, C.firstUnit + i);
  const points = criterionRange(layout, working.weighed + k * units.length + i);
  const total = roundOn(scale, `ROUND(SUM(${points}),6)+${unit(R.extra)}`);
  const data = criterionRange(layout, working.data + i);
  const worths = criterionRange(layout, working.worths + k);
  const room = `ROUND(SUMPRODUCT((${data}<>"${WORDS.dash}")*${worths}),6)`;
  const percent = `IF(${room}=0,"",${roundOn(scale, `${total}/${room}*100`)})`;
  return `IF(ISNUMBER(${unit(R.value)}),IF(${byPercent}=1,${percent},${total}),"")`;
}

/** Labels of the units in the two tables, and the weights as they are. */
export function drawWeightLabels(sheet: AnalysisDraft): void {
  const { draft, layout, units } = sheet;
  const { weights } = layout;
  weights.groups.forEach(({ row, node, worth }) =>
    draft.putRow({ row, column: 1 }, [node.code, node.name, worth.toNumber()])
  );
  const [first, last] = [weights.groups[0], weights.groups.at(-1)].map((group) => group?.row ?? 0);
  const letter = columnLetters(C.worth);
  const total = weights.groups.reduce((all, { worth }) => all.plus(worth), ZERO);
  draft.put({ row: weights.sum, column: C.name }, "Cộng");
  putFormula(
    sheet,
    [weights.sum, C.worth],
    [`ROUND(SUM(${letter}${first}:${letter}${last}),6)`, total.toNumber()]
  );
  units.forEach(({ unit, rankByValue, ranked }, i) => {
    const at = (line: number): string => cellAddress({ row: line, column: C.firstUnit + i }, true);
    for (const [row, now, value] of [
      [weights.ranks + i, at(R.rankByValue), rankByValue ?? ""],
      [weights.values + i, at(R.value), ranked.value?.toNumber() ?? ""],
    ] as const) {
      putFormula(sheet, [row, C.code], [at(R.codes), unit.code]);
      putFormula(sheet, [row, C.name], [at(R.header), unit.shortName]);
      putFormula(sheet, [row, C.worth], [now, value]);
    }
  });
}
