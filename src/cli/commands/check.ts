import type { Command } from "../command";
import { hasErrors } from "../../app/has-errors";
import { stopWith } from "../command";
import { loadBook } from "../load-book";
import { printTitle, toBlocJson } from "../show-units";
import { say } from "../../locales/catalogue";

/** Lists everything to mend or to know about a workbook. */
export const checkCommand: Command = {
  name: "check",
  synopsis: "check BOOK.xlsx",
  positionals: ["BOOK.xlsx"],
  options: {},
  async run(args, desk) {
    const loaded = await loadBook(desk, args.text("BOOK.xlsx"));
    if (!loaded.ok) return stopWith(loaded.issues);
    const { book, issues } = loaded.value;
    const verdict = hasErrors(issues) ? "check.errors" : "check.ready";
    return {
      issues,
      result: { ...toBlocJson(book), ready: !hasErrors(issues) },
      lines: [...printTitle(book, desk.language), say(desk.language, verdict)],
    };
  },
};
