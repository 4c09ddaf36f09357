import { entriesFor } from "../../domain/apply-assignments";
import { computeBloc, type BlocInput } from "../../domain/compute-bloc";
import type { Ruleset } from "../../domain/ruleset";
import { planSnapshot } from "../../plan/plan-snapshot";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { SheetKey } from "../../plan/cells";
import { layoutBook } from "../../sheets/book-layout";
import type { BookContext } from "../../sheets/book-context";
import { planSheets } from "../../sheets/plan-sheets";
import type { Book } from "../action";
import { carryExtra } from "../analysis/carry-extra";
import { contextOfBook } from "../context-of-book";
import { planFormSheets } from "../forms/form-sheets";
import { openBook } from "../open-book";
import { carryInputs, type Carried, type Side } from "./carry-inputs";
import { overlay } from "./overlay";

/** A book under another ruleset: how it stands, how it will stand, and what becomes of what was typed. */
export interface PlannedChange {
  readonly before: Side;
  readonly after: Side;
  readonly carried: Carried;
}

const planned = new WeakMap<Ruleset, { readonly book: Book; readonly change: PlannedChange }>();

/** Draws the whole book under another ruleset, with everything typed in its new place. The ruleset must be sound. */
export function planChange(book: Book, ruleset: Ruleset): PlannedChange {
  const known = planned.get(ruleset);
  if (known?.book === book) return known.change;
  const change = drawChange(book, ruleset);
  planned.set(ruleset, { book, change });
  return change;
}

/** Drawn twice: what is typed is read back from its new cells before anything is computed from it. */
function drawChange(book: Book, ruleset: Ruleset): PlannedChange {
  const before = drawSide(contextOfBook(book));
  const bloc = { ...book.bloc, rulesetId: ruleset.id, notAssigned: [] };
  const { sample, tieDecisions, nominations } = book.entries;
  const kept = { sample, tieDecisions, ...(nominations && { nominations }) };
  const entries = { ...entriesFor(bloc, ruleset), ...kept };
  const empty = drawSide(contextFor(book, { bloc, ruleset, entries }));
  const carried = carryInputs(before, empty, book.snapshot);
  const read = readBack(fill(empty.plans, carried));
  const after = drawSide(contextFor(book, read));
  return {
    before,
    after: { ...after, plans: fill(after.plans, carried) },
    carried,
  };
}

function drawSide(context: BookContext): Side {
  return { context, plans: [...planSheets(context), ...planFormSheets(context)] };
}

/** Tabs keep the names that they carry now. */
function contextFor(book: Book, input: BlocInput): BookContext {
  const { snapshot } = book;
  const tabs = snapshot.sheets.flatMap(({ key, name }): [SheetKey, string][] =>
    key === null ? [] : [[key, name]]
  );
  const layout = layoutBook(input.bloc, input.ruleset, new Map(tabs));
  const { certificate, extra } = contextOfBook(book);
  const context = { ...input, outcome: computeBloc(input), layout, certificate };
  return { ...context, extra: carryExtra(context, extra) };
}

function fill(plans: readonly SheetPlan[], { cells }: Carried): readonly SheetPlan[] {
  return plans.map((plan) => overlay(plan, cells.get(plan.key) ?? []));
}

function readBack(plans: readonly SheetPlan[]): BlocInput {
  const { book, issues } = openBook({
    sheets: plans.map(planSnapshot),
    names: new Map(),
    properties: new Map(),
  });
  if (!book) throw new Error(`A planned book cannot be read: ${JSON.stringify(issues)}`);
  return { bloc: book.bloc, ruleset: book.ruleset, entries: book.entries };
}
