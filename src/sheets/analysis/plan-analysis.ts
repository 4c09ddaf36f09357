import { cellAddress, columnLetters, rangeAddress } from "../../plan/addresses";
import { SheetDraft } from "../../plan/draft-sheet";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import { rankingArea } from "../comparison/comparison-flags";
import type { AnalysisInputs } from "../extra-sheets";
import { printTable } from "../looks";
import { drawSheetHead, HEAD_ROWS } from "../sheet-head";
import { SHEETS, TAB_NAMES } from "../sheet-keys";
import { type AnalysisDraft, putFormula } from "./analysis-draft";
import { ANALYSIS_COLUMNS as C, ANALYSIS_ROWS as R, layoutAnalysis } from "./analysis-layout";
import { modelAnalysis } from "./analysis-model";
import { drawBase } from "./draw-base";
import { drawLeftOut } from "./draw-left-out";
import { drawPairs } from "./draw-pairs";
import { drawRaters } from "./draw-raters";
import { drawTexts } from "./draw-texts";
import { drawWeightLabels, drawWeights } from "./draw-weights";
import { frozenParts } from "./freeze-values";

/** Phân tích: how firm the order is. Live formulas but for the frozen values, which `inputs` brings. */
export function planAnalysis(context: BookContext, inputs: AnalysisInputs): SheetPlan {
  const key = SHEETS.analysis;
  const draft = new SheetDraft(key, context.layout.tabs.get(key) ?? TAB_NAMES[key] ?? key);
  const layout = layoutAnalysis(context);
  const units = modelAnalysis(context, layout);
  const sheet: AnalysisDraft = { draft, context, layout, units, inputs };
  const { right } = layout;
  drawSheetHead(draft, context, { key, title: "PHÂN TÍCH ĐỘ CHẮC CHẮN CỦA THỨ TỰ", right });
  drawBase(sheet);
  drawLeftOut(sheet);
  drawPairs(sheet);
  drawWeights(sheet);
  drawWeightLabels(sheet);
  drawRaters(sheet);
  drawFrozen(sheet);
  drawTexts(sheet);
  markChanges(sheet);
  const { pairs, weights, raters, frozen } = layout;
  return draft.finish({
    freezeAt: { row: R.rank, column: C.worth },
    tabColor: "548235",
    print: printTable({
      orientation: "landscape",
      area: { top: HEAD_ROWS.title, left: 1, bottom: layout.lastRow, right },
      titleRows: { from: R.header, to: R.codes },
      breaksBefore: [pairs.title, weights.title, ...(raters ? [raters.title] : []), frozen.title],
    }),
  });
}

/** What was computed once, as it stands, and whether the values are still those. */
function drawFrozen(sheet: AnalysisDraft): void {
  const { draft, context, layout, inputs } = sheet;
  const { frozen, stale } = layout;
  inputs.frozen.forEach((row, i) =>
    row.forEach((value, k) => {
      if (value !== null && value !== "")
        draft.put({ row: frozen.first + i, column: k + 1 }, value);
    })
  );
  const top = frozen.first + frozenParts(context).units;
  const bottom = top + layout.units - 1;
  const then = rangeAddress({ top, left: C.worth, bottom, right: C.worth }, true);
  const now = rankingArea(context, "value");
  const values = inputs.frozen.slice(frozenParts(context).units).map((row) => row[2] ?? "");
  const isCurrent = context.outcome.ranking.every(
    ({ value }, i) => (value?.toNumber() ?? "") === (values[i] ?? "")
  );
  putFormula(
    sheet,
    [stale, 1],
    [
      `IF(SUMPRODUCT((${then}<>${now})*1)=0,"${STALE.current}","${STALE.old}")`,
      isCurrent ? STALE.current : STALE.old,
    ]
  );
}

const STALE = {
  current: "Còn đúng: giá trị xếp hạng chưa thay đổi từ khi tính.",
  old: "ĐÃ CŨ: giá trị xếp hạng đã thay đổi từ khi tính. Bấm lập lại trang phân tích.",
} as const;

/** Ranks that differ from the present ones stand out. */
function markChanges({ draft, layout }: AnalysisDraft): void {
  const right = C.firstUnit + layout.units - 1;
  const top = R.firstCriterion;
  const own = `${columnLetters(C.firstUnit)}${top}`;
  const now = `${columnLetters(C.firstUnit)}$${R.rankByValue}`;
  const style = { bold: true, fill: "FCE4D6", color: "000000" } as const;
  draft.highlight({
    area: { top, left: C.firstUnit, bottom: layout.lastCriterion, right },
    formula: `${own}<>${now}`,
    style,
  });
  const { weights } = layout;
  draft.highlight({
    area: {
      top: weights.ranks,
      left: C.firstSet,
      bottom: weights.ranks + layout.units - 1,
      right: C.firstSet + weights.sets.length - 1,
    },
    formula: `${cellAddress({ row: weights.ranks, column: C.firstSet })}<>$${columnLetters(C.worth)}${weights.ranks}`,
    style,
  });
  draft.highlight({
    area: { top: layout.stale, left: 1, bottom: layout.stale, right: layout.right },
    formula: `LEFT($A$${layout.stale},2)="ĐÃ"`,
    style: { fill: "F8CBAD", bold: true },
  });
}
