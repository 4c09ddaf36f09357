import fc from "fast-check";
import { contextOf } from "../../../src/app/plan-book";
import { findBloc, listBlocIds } from "../../../src/app/shipped-blocs";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import { decimal } from "../../../src/domain/decimal";
import { explainGap } from "../../../src/domain/explain/explain-gap";
import { findStrengths } from "../../../src/domain/explain/find-strengths";
import { compareWeights, shareEqually } from "../../../src/domain/robustness/compare-weights";
import { findDominance } from "../../../src/domain/robustness/find-dominance";
import { findSwapWeights } from "../../../src/domain/robustness/find-swap-weight";
import { leaveCriterionOut } from "../../../src/domain/robustness/leave-criterion-out";
import { modelRanks } from "../../../src/domain/robustness/rank-model";
import { type CellValue, isFormula } from "../../../src/plan/cells";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import {
  ANALYSIS_COLUMNS as A,
  ANALYSIS_ROWS as R,
  layoutAnalysis,
  pairRow,
} from "../../../src/sheets/analysis/analysis-layout";
import { readPair, chooseFirstTwo } from "../../../src/sheets/comparison/compared-pair";
import {
  codeOf,
  COMPARISON_COLUMNS as C,
  COMPARISON_ROWS,
  isAdded,
  layoutComparison,
} from "../../../src/sheets/comparison/comparison-sheet-layout";
import { FULL_BLOC, SMALL_BLOC, blocArbitrary } from "../../domain/arbitrary-bloc";
import { makePanelBloc } from "../../domain/panel-bloc";
import { sampleSize } from "../../judges/programs";
import { cellsOf, formulasOf } from "../planned-cells";
import { planExtraBook } from "./extra-book";

const SEED = Number(process.env.THIDUA_SEED ?? 20_181_202);
const inputs: readonly BlocInput[] = [
  ...listBlocIds()
    .slice(0, sampleSize(2, Infinity))
    .flatMap((id) => findBloc(id) ?? []),
  makePanelBloc("mean"),
  ...fc.sample(blocArbitrary(SMALL_BLOC), { numRuns: sampleSize(8, 150), seed: SEED }),
  ...fc.sample(blocArbitrary(FULL_BLOC), { numRuns: sampleSize(1, 20), seed: SEED }),
];
const books = inputs.map((input) => {
  const { book, extra } = planExtraBook(input);
  const [comparison, analysis] = extra.sheets;
  if (!comparison || !analysis) throw new Error("Two sheets are drawn");
  return {
    context: contextOf(input),
    model: modelRanks(input.ruleset, contextOf(input).outcome),
    names: book.sheets.map(({ name }) => name),
    extra,
    comparison: valuesOf(comparison),
    analysis: valuesOf(analysis),
  };
});

type Values = (row: number, column: number) => CellValue;

function valuesOf(sheet: SheetPlan): Values {
  const values = new Map(
    cellsOf(sheet).map(({ at, content }) => [
      `${at.row} ${at.column}`,
      isFormula(content) ? content.value : content,
    ])
  );
  return (row, column) => values.get(`${row} ${column}`) ?? null;
}

test("the differences on So sánh are the engine's, line by line, and add up to the gap", () => {
  let explained = 0;
  for (const { context, comparison } of books) {
    const { a, b } = readPair(context, chooseFirstTwo(context));
    const gap = a && b && explainGap(context.ruleset, a.outcome, b.outcome);
    const layout = layoutComparison(context);
    if (!gap) {
      expect(comparison(layout.check, C.difference)).toBe("");
      continue;
    }
    explained++;
    const engine = new Map(
      gap.lines.map(({ kind, code, difference }) => [code ?? kind, difference.toNumber() + 0])
    );
    const shown = layout.lines.filter(isAdded);
    expect(shown.map((line) => [codeOf(line), comparison(line.row, C.difference)])).toEqual(
      shown.map((line) => [codeOf(line), engine.get(codeOf(line)) ?? 0])
    );
    expect(comparison(layout.rounding, C.difference)).toBe(engine.get("rounding") ?? 0);
    expect(comparison(layout.sum, C.difference)).toBe(gap.gap.toNumber());
    expect(comparison(layout.check, C.difference)).toBe("Khớp");
    const largest = gap.lines.filter(
      ({ kind, difference }) => kind !== "rounding" && !difference.eq(0)
    );
    const top = [0, 1, 2, 3, 4].map((i) => comparison(COMPARISON_ROWS.firstTop + i, C.difference));
    expect(top).toEqual([0, 1, 2, 3, 4].map((i) => largest[i]?.difference.toNumber() ?? ""));
  }
  expect(explained).toBeGreaterThan(10);
});

test("percents of the maximum and the bloc's means on So sánh are the engine's", () => {
  for (const { context, comparison } of books) {
    const { a } = readPair(context, chooseFirstTwo(context));
    const found = findStrengths(context.ruleset, context.outcome.units).find(
      ({ unit }) => unit === a?.unit.code
    );
    const rows = new Map(
      layoutComparison(context).lines.flatMap((line) =>
        line.kind === "criterion" ? [[line.node.code, line.row] as const] : []
      )
    );
    for (const { code, percent, mean, overMean } of [
      ...(found?.strengths ?? []),
      ...(found?.weaknesses ?? []),
    ]) {
      const row = rows.get(code) ?? 0;
      const shown = [C.percent, C.mean, C.overMean].map((column) => comparison(row, column));
      expect(shown).toEqual([percent, mean, overMean].map((value) => value.toNumber()));
    }
  }
});

test("ranks without each criterion on Phân tích are the engine's, and so is the number that move", () => {
  for (const { context, model, analysis } of books) {
    const layout = layoutAnalysis(context);
    const engine = new Map(leaveCriterionOut(model).map((one) => [one.criterion, one]));
    for (const { row, criterion } of layout.criteria) {
      const { ranks, moved } = engine.get(criterion.code) ?? { ranks: new Map(), moved: [] };
      for (let i = 0; i < layout.units; i++) {
        const code = String(analysis(R.codes, A.firstUnit + i));
        expect(analysis(row, A.firstUnit + i)).toBe(ranks.get(code) ?? "");
      }
      expect(analysis(row, layout.right)).toBe(moved.length);
    }
  }
});

test("weights at which neighbours swap, and who is better everywhere, are the engine's", () => {
  for (const { context, model, analysis } of books) {
    const layout = layoutAnalysis(context);
    const codes = Array.from({ length: layout.units }, (_, i) =>
      String(analysis(R.codes, A.firstUnit + i))
    );
    const dominance = new Set(findDominance(model).map(({ over, under }) => `${over} ${under}`));
    codes.slice(1).forEach((under, i) => {
      const over = codes[i] ?? "";
      const swaps = new Map(
        findSwapWeights(model, over, under).map(({ criterion, swap }) => [criterion, swap])
      );
      const shown = layout.criteria.map(({ row }) => analysis(row, layout.working.swaps + i));
      expect(shown).toEqual(
        layout.criteria.map(({ criterion }) => {
          const swap = swaps.get(criterion.code) ?? null;
          return swap === null ? "" : (expect.closeTo(swap.toNumber(), 8) as number);
        })
      );
      const says = String(analysis(pairRow(layout, i), A.name));
      const isSafe = says.endsWith("đổi hệ số nào thứ tự cũng giữ nguyên.");
      expect(isSafe).toBe(dominance.has(`${over} ${under}`));
    });
  }
});

test("values under the weights as they are, and under other weights of the groups, are the engine's", () => {
  for (const { context, model, analysis } of books) {
    const layout = layoutAnalysis(context);
    const sets = layout.weights.sets.map((k) => ({
      name: String(k),
      worths: new Map(
        layout.criteria.map(({ criterion, worth, group }) => {
          const node = layout.weights.groups[group];
          const typed = decimal(Number(analysis(node?.row ?? 0, A.firstSet + k)));
          return [criterion.code, node ? worth.times(typed).div(node.worth) : worth];
        })
      ),
    }));
    compareWeights(model, sets).forEach(({ values, ranks }, k) => {
      for (let i = 0; i < layout.units; i++) {
        const code = String(analysis(R.codes, A.firstUnit + i));
        const { weights } = layout;
        expect(analysis(weights.values + i, A.firstSet + k)).toBe(
          values.get(code)?.toNumber() ?? ""
        );
        expect(analysis(weights.ranks + i, A.firstSet + k)).toBe(ranks.get(code) ?? "");
      }
    });
  }
  expect(books.some(({ model }) => shareEqually(model, "đều").worths.size > 1)).toBe(true);
});

describe("the formulas of both sheets", () => {
  const FUNCTIONS = new Set(
    (
      "IF AND IFERROR SUM SUMIF SUMPRODUCT COUNT COUNTIF COUNTIFS ROUND INT MIN MAX " +
      "INDEX MATCH AVERAGE ISNUMBER LEFT VALUE"
    ).split(" ")
  );
  const formulas = [...new Set(books.flatMap(({ extra }) => formulasOf(extra)))];
  const bare = (formula: string): string =>
    formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (part) => (part[0] === "'" ? "'S'" : '""'));

  test("use functions of Excel 2016 alone, have at most 1,000 characters, no double minus, no array braces", () => {
    const used = formulas.flatMap((formula) =>
      [...bare(formula).matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = ""]) => name)
    );
    expect([...new Set(used)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
    expect(formulas.filter(({ length }) => length > 1000)).toEqual([]);
    expect(formulas.filter((formula) => /^=|--|_xl|#|\{/.test(bare(formula)))).toEqual([]);
  });

  test("refer to sheets of the book alone", () => {
    const lost = books.flatMap(({ extra, names }) =>
      formulasOf(extra)
        .flatMap((formula) => formula.match(/'(?:[^']|'')*'(?=!)/g) ?? [])
        .filter((name) => !names.includes(name.slice(1, -1).replaceAll("''", "'")))
    );
    expect(lost).toEqual([]);
  });

  test("stand in no cell that a person may fill, and every printed column has a width", () => {
    for (const { extra } of books)
      for (const sheet of extra.sheets) {
        const inputs = cellsOf(sheet).filter(
          ({ at, content }) =>
            isFormula(content) &&
            sheet.inputs.some(
              ({ top, left, bottom, right }) =>
                at.row >= top && at.row <= bottom && at.column >= left && at.column <= right
            )
        );
        expect(inputs).toEqual([]);
        const { left, right } = sheet.print.area;
        for (let column = left; column <= right; column++)
          expect(sheet.columnWidths.has(column)).toBe(true);
      }
  });
});
