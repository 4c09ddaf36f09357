import { contextOfBook } from "../../app/context-of-book";
import { stopWith, type Command } from "../command";
import { loadBook } from "../load-book";
import { printAwards, toAwardsJson } from "../show-awards";
import { printTitle, toBlocJson } from "../show-units";

/** Shows which award each unit is proposed for, and why. */
export const proposeCommand: Command = {
  name: "propose",
  synopsis: "propose BOOK.xlsx",
  positionals: ["BOOK.xlsx"],
  options: {},
  async run(args, desk) {
    const loaded = await loadBook(desk, args.text("BOOK.xlsx"));
    if (!loaded.ok) return stopWith(loaded.issues);
    const { book, issues } = loaded.value;
    const computed = { input: book, outcome: contextOfBook(book).outcome };
    return {
      issues,
      result: { ...toBlocJson(book), ...toAwardsJson(computed, desk.language) },
      lines: [...printTitle(book, desk.language), ...printAwards(computed, desk.language)],
    };
  },
};
