import { termsOfBook, termsToDraw } from "../../../src/app/analysis/analysis-terms";
import { drawAnalysis } from "../../../src/app/analysis/draw-analysis";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { LIVE_BLOC } from "../../sheets/live-bloc";
import { mustBook, openLive } from "../live-book";

const WHEN = new Date(2018, 11, 1, 9, 5);
const LATER = new Date(2018, 11, 2);
const TERMS = { seed: 7, draws: 300, percent: 35 };

test("the terms are as usual, then those of the sheet; its time stays while nothing else changes", async () => {
  const live = openLive(planBook(LIVE_BLOC));
  const bookNow = () => mustBook(openBook(live.snapshot()));
  expect(termsOfBook(bookNow())).toEqual({ seed: 2018, draws: 10_000, percent: 20, at: null });
  const first = termsToDraw(bookNow(), TERMS, WHEN);
  expect(first).toEqual({ ...TERMS, at: "09:05 ngày 01/12/2018" });
  await drawAnalysis.run(first, bookNow(), live);
  expect(termsOfBook(bookNow())).toEqual(first);
  expect(termsToDraw(bookNow(), TERMS, LATER)).toEqual(first);
  const other = { ...TERMS, seed: 8 };
  expect(termsToDraw(bookNow(), other, LATER)).toEqual({ ...other, at: "00:00 ngày 02/12/2018" });
  live.close();
});
