import { contextOfBook } from "../../app/context-of-book";
import { stateOfRanking } from "../../app/state-of-book";
import { say } from "../../locales/catalogue";
import { stopWith, type Command } from "../command";
import { loadBook } from "../load-book";
import { printCount, toCountJson } from "../show-count";
import { printRanking, toRankingJson } from "../show-ranking";
import { printTitle, toBlocJson } from "../show-units";

/** Shows the ranking of a workbook: what was counted and whether its sheets are up to date, then the ranks. */
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
    const { units, ranking } = computed.outcome;
    const ranked = ranking.filter(({ rank }) => rank !== null).length;
    const state = stateOfRanking({ book, issues });
    return {
      issues,
      result: {
        ...toBlocJson(book),
        state,
        ranking: toRankingJson(computed, desk.language),
        count: toCountJson(computed),
      },
      lines: [
        ...printTitle(book, desk.language),
        ...printCount(computed, desk.language),
        say(desk.language, `start.ranking-${state}`, { ranked, units: units.length }),
        "",
        ...printRanking(computed, desk.language),
      ],
    };
  },
};
