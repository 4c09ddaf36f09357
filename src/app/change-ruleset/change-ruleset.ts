import { checkRuleset } from "../../domain/checks/check-ruleset";
import type { Issue, IssueCode } from "../../domain/issue";
import type { Ruleset } from "../../domain/ruleset";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import type { Action, Book, Check, Target } from "../action";
import { checkPlannable, findMoved, NO_BOOK } from "../check-plannable";
import { findTakenNames } from "../taken-names";
import { checkWords, describeChange } from "./describe-change";
import { printPlain } from "./print-plain";
import { planChange } from "./plan-change";
import { listDrawn, writeChange } from "./write-change";

/** The ruleset that a book is to be scored by from now on. */
export interface RulesetChange {
  readonly ruleset: Ruleset;
  /** A person has seen which typed cells have no place any more. */
  readonly acceptLoss: boolean;
}

/** Faults of the book's present ruleset that another ruleset mends. */
const MENDED: readonly IssueCode[] = [
  "book.other-ruleset-version",
  "ruleset.group-sum",
  "ruleset.parts-sum",
  "ruleset.scale-sum",
  "ruleset.tier-over-max",
];

/** Puts another ruleset under a book: every sheet follows it, everything typed stays with its criterion. */
export const changeRuleset: Action<RulesetChange> = {
  id: "ruleset.change",

  check(input: RulesetChange, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    const faults = checkBefore(book);
    const rules = checkEdited(input.ruleset);
    const errors = [...faults, ...rules].filter(({ severity }) => severity === "error");
    if (errors.length > 0) return { ready: false, issues: [...faults, ...rules] };
    if (isSame(input.ruleset, book.ruleset)) return { ready: true, issues: UP_TO_DATE };
    const change = planChange(book, input.ruleset);
    const issues = [
      ...listTaken(change, book),
      ...rules,
      ...describeChange(change, book.snapshot, input.acceptLoss),
    ];
    return { ready: issues.every(({ severity }) => severity !== "error"), issues };
  },

  preview({ ruleset }: RulesetChange, book: Book | null): ChangeSet {
    if (!book || isSame(ruleset, book.ruleset)) return NO_CHANGES;
    return writeChange(planChange(book, ruleset), book.snapshot);
  },

  run(input: RulesetChange, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

const UP_TO_DATE: readonly Issue[] = [{ code: "sheet.up-to-date", severity: "tip", params: {} }];

/** Every fault of a ruleset that is being edited: sums, rules, bands, references, words. */
export function checkEdited(ruleset: Ruleset): readonly Issue[] {
  return [...checkWords(ruleset), ...checkRuleset(ruleset)];
}

const checked = new WeakMap<Book, readonly Issue[]>();

/** What is wrong with the book as it stands, what another ruleset mends aside; looked at once per reading. */
export function checkBefore(book: Book): readonly Issue[] {
  const issues = checked.get(book) ?? findGrave(book);
  checked.set(book, issues);
  return issues;
}

function findGrave(book: Book): readonly Issue[] {
  const found = checkPlannable(book);
  const grave = found.filter(({ code }) => !MENDED.includes(code));
  return found.length > 0 && grave.length === 0 ? findMoved(book) : grave;
}

/** Sheets that come must not meet somebody's sheet of their name. */
function listTaken(change: ReturnType<typeof planChange>, { snapshot }: Book): readonly Issue[] {
  const added = listDrawn(change, snapshot).filter(({ present }) => present === null);
  return findTakenNames(
    added.map(({ plan }) => plan.name),
    snapshot.sheets.map(({ name }) => name)
  );
}

/** Whether two rulesets say the same, version aside. */
export function isSame(one: Ruleset, other: Ruleset): boolean {
  return printPlain({ ...one, version: "" }) === printPlain({ ...other, version: "" });
}
