import { contextOfBook } from "../../app/context-of-book";
import { explainPair } from "../../app/explain/explain-pair";
import { findUnits } from "../../app/explain/find-unit";
import { stopWith, type Command } from "../command";
import { loadBook } from "../load-book";
import { printExplanation, toExplanationJson } from "../show-explanation";
import { printTitle, toBlocJson } from "../show-units";

/** Shows why one unit stands above another, and how close it was. */
export const explainCommand: Command = {
  name: "explain",
  synopsis: "explain BOOK.xlsx A B",
  positionals: ["BOOK.xlsx", "A", "B"],
  options: {},
  async run(args, desk) {
    const path = args.text("BOOK.xlsx");
    const loaded = await loadBook(desk, path);
    if (!loaded.ok) return stopWith(loaded.issues);
    const { book, issues } = loaded.value;
    const asked = findUnits(book.bloc, [args.text("A"), args.text("B")]);
    const refused = asked.issues.map((issue) => ({ ...issue, at: { file: path } }));
    if (asked.pair === null) return stopWith([...refused, ...issues]);
    const computed = { input: book, outcome: contextOfBook(book).outcome };
    const explanation = explainPair(computed, asked.pair);
    if (explanation === null) throw new Error(`No units ${asked.pair.join(", ")} in the ranking`);
    const { language } = desk;
    return {
      issues,
      result: { ...toBlocJson(book), ...toExplanationJson(explanation, language) },
      lines: [...printTitle(book, language), "", ...printExplanation(explanation, language)],
    };
  },
};
