import { checkEntries } from "../domain/checks/check-entries";
import { checkRuleset } from "../domain/checks/check-ruleset";
import type { Issue } from "../domain/issue";
import type { Book } from "./action";
import { compareFormulas } from "./compare-formulas";
import { hasErrors } from "./has-errors";
import { locateIssue } from "./locate-issue";
import { contextOfBook } from "./context-of-book";

/** Every issue of a book that could be read: its ruleset, what was entered, and formulas that no longer say what they should. */
export function checkBook(book: Book, file?: string): readonly Issue[] {
  const context = contextOfBook(book);
  const rules = checkRuleset(book.ruleset);
  const found = [...rules, ...checkEntries(book, context.outcome)].map((issue) =>
    locateIssue(context, issue, file)
  );
  return hasErrors(rules) ? found : [...found, ...compareFormulas(context, book.snapshot, file)];
}
