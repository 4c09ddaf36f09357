import { entriesFor } from "../domain/apply-assignments";
import { checkBloc } from "../domain/checks/check-bloc";
import { checkRuleset } from "../domain/checks/check-ruleset";
import type { BlocYear } from "../domain/bloc";
import type { BlocInput } from "../domain/compute-bloc";
import type { Entries } from "../domain/entries";
import type { Issue, IssueCode } from "../domain/issue";
import type { Ruleset } from "../domain/ruleset";
import type { ChangeSet, Receipt } from "../plan/changes";
import type { BookPlan } from "../plan/sheet-plan";
import type { Action, Book, Check, Target } from "./action";
import { layoutBook } from "../sheets/book-layout";
import { chooseFreeNames } from "./free-names";
import type { Tab } from "./open-workbook";
import { planBook } from "./plan-book";
import { findTakenNames } from "./taken-names";

const BAND_FAULTS: readonly IssueCode[] = ["ruleset.band-gap", "ruleset.band-overlap"];

export interface NewBook {
  readonly bloc: BlocYear;
  readonly ruleset: Ruleset;
  /** Some printed rules have holes between their classes; a person has to say that they are meant. */
  readonly acceptBandGaps?: boolean;
}

/** A new book and the workbook it is to stand in. */
export interface BookInput extends BlocInput, NewBook {
  /** The sheets that the workbook has already. */
  readonly presentTabs?: readonly Tab[];
}

/** All that stands in the way of a new book, or should be known before it is made. */
export function checkNewBook({ bloc, ruleset, acceptBandGaps = false }: NewBook): readonly Issue[] {
  const found = [...checkRuleset(ruleset), ...checkBloc(bloc, ruleset)];
  if (acceptBandGaps) return found;
  return found.map((issue) =>
    BAND_FAULTS.includes(issue.code) ? { ...issue, severity: "error" } : issue
  );
}

/** The workbook of a bloc-year, sheet by sheet. `checkNewBook` must have found no error. */
export function planNewBook({ bloc, ruleset, entries, presentTabs = [] }: BookInput): BookPlan {
  const { tabs } = layoutBook(bloc, ruleset);
  return planBook(
    { bloc, ruleset, entries },
    { tabs: chooseFreeNames(tabs, namesOf(presentTabs)) }
  );
}

/** Puts the sheets of a new book into a workbook, beside whatever stands there already. */
export const createBook: Action<BookInput> = {
  id: "book.create",

  check(input: BookInput): Check {
    const issues = [...checkNewBook(input), ...findOurs(input), ...findRenamed(input)];
    return { ready: issues.every(({ severity }) => severity !== "error"), issues };
  },

  preview(input: BookInput): ChangeSet {
    const { sheets, names, properties } = planNewBook(input);
    return {
      sheets: sheets.map((sheet) => ({ kind: "addSheet", sheet })),
      addNames: names,
      removeNames: [],
      properties,
    };
  },

  run(input: BookInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

/** Sheets of a book that stands there already, even one that cannot be read: no other is made beside it. */
function findOurs({ presentTabs = [] }: BookInput): readonly Issue[] {
  const ours = presentTabs.filter(({ key }) => key !== null).map(({ name }) => name);
  return findTakenNames(ours, ours);
}

/** Sheets whose standard name somebody else's sheet has. */
function findRenamed({ bloc, ruleset, presentTabs = [] }: BookInput): readonly Issue[] {
  const { tabs } = layoutBook(bloc, ruleset);
  return [...chooseFreeNames(tabs, namesOf(presentTabs))].map(([key, name]) => ({
    code: "book.name-taken",
    severity: "tip",
    params: { name: tabs.get(key) ?? "", other: name },
  }));
}

function namesOf(tabs: readonly Tab[]): readonly string[] {
  return tabs.map(({ name }) => name);
}

/** Entries of a bloc-year before anyone typed anything: only what is not assigned to whom. */
export function startEntries(bloc: BlocYear, ruleset: Ruleset): Entries {
  return entriesFor(bloc, ruleset);
}
