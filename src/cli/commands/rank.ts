import { contextOfBook } from "../../app/context-of-book";
import { stopWith, type Command } from "../command";
import { loadBook } from "../load-book";
import { printRanking, toRankingJson } from "../show-ranking";
import { printTitle, toBlocJson } from "../show-units";

/** Shows the ranking of a workbook. */
export const rankCommand: Command = {
  name: "rank",
  synopsis: "rank BOOK.xlsx",
  positionals: ["BOOK.xlsx"],
  options: {},
  async run(args, desk) {
    const loaded = await loadBook(desk, args.text("BOOK.xlsx"));
    if (!loaded.ok) return stopWith(loaded.issues);
    const { book, issues } = loaded.value;
    const computed = { input: book, outcome: contextOfBook(book).outcome };
    return {
      issues,
      result: { ...toBlocJson(book), ranking: toRankingJson(computed, desk.language) },
      lines: [...printTitle(book, desk.language), ...printRanking(computed, desk.language)],
    };
  },
};
