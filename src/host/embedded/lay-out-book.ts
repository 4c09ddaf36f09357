import type { DefinedName, BookPlan, SheetPlan } from "../../plan/sheet-plan";
import type { Snapshot } from "../../plan/snapshot";
import type { HeldSheet } from "./held-book";
import { isCalculated } from "./is-calculated";
import { planOfSheet } from "./plan-of-sheet";

/** What a file held. It does not tell looks: sheets with a plan among `looks` are drawn like it, others plainly. */
export interface FileContent {
  readonly title: string;
  readonly snapshot: Snapshot;
  readonly looks: readonly SheetPlan[];
}

/** What can be opened. */
export type BookContent = BookPlan | FileContent;

/** A book ready to be drawn. */
export interface LaidOutBook {
  readonly title: string;
  readonly sheets: readonly (HeldSheet & { readonly plan: SheetPlan })[];
  readonly names: readonly DefinedName[];
  readonly properties: ReadonlyMap<string, string>;
  /** Results that come with formulas are those of our engine. */
  readonly isTrusted: boolean;
}

/** Brings either kind of content into one shape. */
export function layOutBook(content: BookContent): LaidOutBook {
  if ("sheets" in content)
    return {
      ...content,
      isTrusted: true,
      sheets: content.sheets.map((plan) => ({
        key: plan.key,
        plan,
        isProtected: plan.isOpen !== true,
      })),
    };
  const { title, snapshot, looks } = content;
  return {
    title,
    isTrusted: isCalculated(snapshot, looks),
    sheets: snapshot.sheets.map((sheet) => {
      const look = looks.find(({ key }) => key === sheet.key) ?? null;
      const { key, isProtected } = sheet;
      return { key, plan: planOfSheet(sheet, look), isProtected };
    }),
    names: [...snapshot.names].map(([name, refersTo]) => ({ name, refersTo })),
    properties: snapshot.properties,
  };
}
