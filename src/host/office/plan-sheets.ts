import { quoteSheet } from "../../plan/addresses";
import { isFormula, type CellContent, type SheetKey } from "../../plan/cells";
import { planSnapshot } from "../../plan/plan-snapshot";
import type { SheetPlan } from "../../plan/sheet-plan";
import { contentAt } from "../../plan/snapshot";
import type { CellWrite } from "./write-cells";

/** A new sheet that is drawn, or one that is copied from a drawn one and gets what is different. */
export interface NewSheet {
  readonly plan: SheetPlan;
  /** The sheet of the same look that it is copied from; null when it is drawn. */
  readonly source: SheetPlan | null;
  /** Whether others are copied from it. */
  readonly isSource: boolean;
  /** Whether it is copied, or copied from, without contents, since these lean on a sheet that is not there before copying. */
  readonly isFilledLater: boolean;
}

/** New sheets in their order: of several with the same look only the first is drawn, for the scoring sheets of a bloc are nearly all of its workbook. */
export function chooseSources(plans: readonly SheetPlan[]): NewSheet[] {
  const first = new Map<string, SheetPlan>();
  const copied = new Set<SheetKey>();
  const sources = plans.map((plan) => {
    const look = lookOf(plan);
    const source = first.get(look) ?? null;
    if (source) copied.add(source.key);
    else first.set(look, plan);
    return { plan, source };
  });
  const copies = sources.flatMap(({ plan, source }) => (source ? [plan.name] : []));
  const leansOnCopy = (plan: SheetPlan): boolean =>
    copied.has(plan.key) && listContents(plan).some(({ content }) => namesAny(content, copies));
  return sources.map(({ plan, source }) => ({
    plan,
    source,
    isSource: copied.has(plan.key),
    isFilledLater: leansOnCopy(source ?? plan),
  }));
}

/** Contents of a new sheet. */
export function listContents(plan: SheetPlan): CellWrite[] {
  const sheet = planSnapshot(plan);
  return sheet.rows.flatMap((cells, down) =>
    cells.flatMap((cell, right) => {
      const at = { row: down + 1, column: right + 1 };
      return cell ? [{ at, content: contentAt(sheet, at) }] : [];
    })
  );
}

/** What a copy must get to hold its own contents: cells that differ, and formulas that name the source, which copying turns to the copy. */
export function listDifferences(plan: SheetPlan, source: SheetPlan): CellWrite[] {
  const own = planSnapshot(plan);
  const copied = planSnapshot(source);
  const kept = listContents(source).filter(({ at }) => contentAt(own, at) === null);
  return [
    ...listContents(plan).filter(({ at, content }) => {
      const present = contentAt(copied, at);
      return !isEqual(present, content) || namesAny(present, [source.name]);
    }),
    ...kept.map(({ at }) => ({ at, content: null })),
  ];
}

/** To the letter: within a text every space counts. */
function isEqual(one: CellContent, other: CellContent): boolean {
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && one.formula === other.formula;
  return one === other;
}

/** Whether a formula leans on one of the sheets; our formulas always have sheet names in quotes. */
function namesAny(content: CellContent, names: readonly string[]): boolean {
  return isFormula(content) && names.some((name) => content.formula.includes(quoteSheet(name)));
}

function lookOf(plan: SheetPlan): string {
  const { styles, merges, columnWidths, rowHeights, validations, conditionalFormats } = plan;
  const { inputs, freezeAt, print, tabColor } = plan;
  const sizes = [[...columnWidths], [...rowHeights]];
  const look = [styles, merges, sizes, validations, conditionalFormats, inputs, freezeAt, print];
  return JSON.stringify([look, tabColor]);
}
