import { checkRuleset } from "../domain/checks/check-ruleset";
import { listAllCriteria } from "../domain/criteria-tree";
import type { Issue, IssueCode } from "../domain/issue";
import type { SheetPlan } from "../plan/sheet-plan";
import type { SheetSnapshot } from "../plan/snapshot";
import { listFilled } from "../plan/diff-sheet";
import { isFormula } from "../plan/cells";
import type { BookContext } from "../sheets/book-context";
import { planSheets } from "../sheets/plan-sheets";
import { SHEETS, TAB_NAMES, unitSheetKey } from "../sheets/sheet-keys";
import { SheetReader } from "../sheets/sheet-reader";
import { findPlaces } from "../sheets/unit/read-unit-sheet";
import type { Book } from "./action";
import { contextOfBook } from "./context-of-book";
import { openBook } from "./open-book";

/** Said by an action that needs a book where there is none. */
export const NO_BOOK: readonly Issue[] = [{ code: "book.no-stamp", severity: "error", params: {} }];

const IN_THE_WAY: readonly IssueCode[] = [
  "bloc.duplicate-unit",
  "bloc.no-units",
  "book.newer-format",
  "book.other-ruleset-version",
  "book.row-missing",
  "book.row-unknown",
  "book.sheet-missing",
  "unit.no-sheet",
];

/** A book never changes: it is checked once, however often it is asked about. */
const checked = new WeakMap<Book, readonly Issue[]>();

/** Errors with which formulas of the book would be written to the wrong cells, or for the wrong criteria; faulty scores are none. */
export function checkPlannable(book: Book): readonly Issue[] {
  const known = checked.get(book);
  if (known) return known;
  const issues = findGrave(book);
  checked.set(book, issues);
  return issues;
}

function findGrave(book: Book): readonly Issue[] {
  const found = [...checkRuleset(book.ruleset), ...openBook(book.snapshot).issues];
  const typedIn = book.snapshot.sheets.filter(
    ({ key }) => key?.startsWith("unit:") || key === SHEETS.ranking || key === SHEETS.nominations
  );
  const typedNames = new Set(typedIn.map(({ name }) => name));
  const grave = found.filter((issue) => isGrave(issue, typedNames));
  return grave.length > 0 ? grave : findMoved(book);
}

/** `typedNames`: tabs where a cell that cannot be read counts as none. */
function isGrave({ code, severity, at, params }: Issue, typedNames: ReadonlySet<string>): boolean {
  if (severity !== "error") return false;
  if (code.startsWith("ruleset.")) return true;
  if (code === "book.sheet-missing")
    return ![TAB_NAMES[SHEETS.awards], TAB_NAMES[SHEETS.votes]].includes(String(params?.name));
  if (code === "book.cell-unreadable") return !typedNames.has(at?.sheet ?? "");
  return IN_THE_WAY.includes(code);
}

/** Sheets whose rows or columns no longer stand where formulas look for them. */
export function findMoved(book: Book): readonly Issue[] {
  const context = contextOfBook(book);
  const computed: readonly string[] = [
    SHEETS.summary,
    SHEETS.ranking,
    SHEETS.awards,
    SHEETS.nominations,
    SHEETS.comparison,
    SHEETS.analysis,
  ];
  return planSheets(context)
    .filter(({ key }) => !computed.includes(key))
    .flatMap((plan): readonly Issue[] => {
      const sheet = book.snapshot.sheets.find(({ key }) => key === plan.key);
      if (!sheet || (hasLabels(plan, sheet) && hasColumns(context, sheet))) return [];
      return [{ code: "sheet.moved", severity: "error", at: { sheet: sheet.name }, params: {} }];
    });
}

/** Whether the fixed texts of the first column stand in their rows. */
function hasLabels(plan: SheetPlan, sheet: SheetSnapshot): boolean {
  const reader = new SheetReader(sheet, undefined);
  return listFilled(plan)
    .filter(({ at, content }) => at.column === 1 && !isFormula(content))
    .every(({ at, content }) => at.row === 1 || reader.text(at.row, 1) === fold(content));
}

function fold(content: unknown): string {
  return String(content).normalize("NFC").trim();
}

function hasColumns({ bloc, ruleset, layout }: BookContext, sheet: SheetSnapshot): boolean {
  if (!bloc.units.some(({ code }) => unitSheetKey(code) === sheet.key)) return true;
  const places = findPlaces(new SheetReader(sheet, undefined), ruleset);
  return (
    [...layout.unit.columns].every(([id, column]) => places.columns.get(id) === column) &&
    listAllCriteria(ruleset).every(
      ({ code }) => places.rows.get(code) === layout.unit.rows.get(code)
    )
  );
}
