import type { SimulationTerms } from "../../domain/robustness/simulate-ranks";
import type { Book } from "../action";
import { contextOfBook } from "../context-of-book";
import { printTime } from "../print-time";
import { drawAnalysis, USUAL_TERMS, type AnalysisTerms } from "./draw-analysis";

/** Smallest and largest number that a simulation takes, by term. A seed fits in 32 bits; so many draws take about a second. */
export const TERM_LIMITS: Readonly<Record<keyof SimulationTerms, readonly [number, number]>> = {
  seed: [0, 4_294_967_295],
  draws: [100, 100_000],
  percent: [1, 100],
};

const PRINTED =
  /thời điểm (?<at>.+?), không tự cập nhật\. Thử (?<draws>\d+) lần,.*±(?<percent>\d+) %;.*số khởi đầu (?<seed>\d+)\./u;

/** How the simulation on the book's sheet Phân tích was run; as usual where the book has none. */
export function termsOfBook(book: Book): SimulationTerms & { readonly at: string | null } {
  const said = contextOfBook(book).extra?.analysis?.frozen[0]?.[0];
  const { at, seed, draws, percent } = PRINTED.exec(String(said ?? ""))?.groups ?? {};
  if (at === undefined) return { ...USUAL_TERMS, at: null };
  return { at, seed: Number(seed), draws: Number(draws), percent: Number(percent) };
}

/** What a person asks for: with the sheet's own time where nothing else would change, so that nothing is drawn for the time alone. */
export function termsToDraw(book: Book, typed: SimulationTerms, when: Date): AnalysisTerms {
  const { at } = termsOfBook(book);
  const now = { ...typed, at: printTime(when) };
  if (at === null) return now;
  const kept = { ...typed, at };
  const { issues } = drawAnalysis.check(kept, book);
  return issues.some(({ code }) => code === "sheet.up-to-date") ? kept : now;
}
