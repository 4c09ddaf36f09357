import { quoteSheet } from "../../plan/addresses";
import { isFormula, type CellContent, type SheetKey } from "../../plan/cells";
import { planSnapshot } from "../../plan/plan-snapshot";
import type { SheetPlan } from "../../plan/sheet-plan";
import { contentAt, isSameContent } from "../../plan/snapshot";
import type { CellWrite } from "./write-cells";

/** A new sheet that is drawn, or one that is copied from a drawn one and gets what is different. */
export interface NewSheet {
  readonly plan: SheetPlan;
  /** The sheet of the same look that it is copied from; null when it is drawn. */
  readonly source: SheetPlan | null;
  /** Whether others are copied from it. */
  readonly isSource: boolean;
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
  return sources.map((sheet) => ({ ...sheet, isSource: copied.has(sheet.plan.key) }));
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
      return !isSameContent(present, content) || namesSheet(present, source.name);
    }),
    ...kept.map(({ at }) => ({ at, content: null })),
  ];
}

function namesSheet(content: CellContent, name: string): boolean {
  return isFormula(content) && content.formula.includes(quoteSheet(name));
}

function lookOf(plan: SheetPlan): string {
  const { styles, merges, columnWidths, rowHeights, validations, conditionalFormats } = plan;
  const { inputs, freezeAt, print, tabColor } = plan;
  const sizes = [[...columnWidths], [...rowHeights]];
  const look = [styles, merges, sizes, validations, conditionalFormats, inputs, freezeAt, print];
  return JSON.stringify([look, tabColor]);
}
