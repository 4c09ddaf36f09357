import { contextOf, planBook } from "../../../src/app/plan-book";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import type { CellValue } from "../../../src/plan/cells";
import type { BookPlan, SheetPlan } from "../../../src/plan/sheet-plan";
import { layoutAnalysis } from "../../../src/sheets/analysis/analysis-layout";
import { startSets } from "../../../src/sheets/analysis/draw-weights";
import { freezeValues } from "../../../src/sheets/analysis/freeze-values";
import { planAnalysis } from "../../../src/sheets/analysis/plan-analysis";
import { choiceText } from "../../../src/sheets/comparison/compared-pair";
import { planComparison } from "../../../src/sheets/comparison/plan-comparison";
import type { Dice } from "../../domain/dice";

/** How the frozen values of tests are drawn. */
export const TERMS = { seed: 7, draws: 200, percent: 20, at: "09:00 ngày 01/12/2018" };

/** What somebody types as the points of a group, now and then. */
function typeOver(value: CellValue, dice: Dice): CellValue {
  return dice.isLucky(50) ? value : dice.pick<CellValue>([null, 0, 1, 7.5, 33.333, 40, 100]);
}

/** A bloc's book with So sánh and Phân tích, and these two alone: as they are drawn, or with what dice choose and type there. */
export function planExtraBook(
  input: BlocInput,
  dice: Dice | null = null
): {
  readonly book: BookPlan;
  readonly extra: BookPlan;
} {
  const plan = planBook(input);
  const context = contextOf(input);
  const start = startSets(layoutAnalysis(context));
  const sets = dice ? start.map((set) => set.map((value) => typeOver(value, dice))) : start;
  const frozen = freezeValues(context, TERMS);
  const choose = (own: Dice) => choiceText(context, own.roll(context.bloc.units.length + 1));
  const pair = dice && { a: choose(dice), b: choose(dice) };
  const sheets: readonly SheetPlan[] = [
    planComparison(context, pair),
    planAnalysis(context, { sets, frozen }),
  ];
  return { book: { ...plan, sheets: [...plan.sheets, ...sheets] }, extra: { ...plan, sheets } };
}
