import { contextOfBook } from "../../src/app/context-of-book";
import { lookAtWorkbook } from "../../src/app/look-at-workbook";
import { planBook } from "../../src/app/plan-book";
import { stateOfBook } from "../../src/app/state-of-book";
import type { MemoryWorkbook } from "../../src/host/memory/memory-workbook";
import { refreshRanking } from "../../src/app/refresh-ranking";
import { cellAddress } from "../../src/plan/addresses";
import { CERTIFICATE_COLUMNS, certificateRows } from "../../src/sheets/ranking/certificate-layout";
import { CERTIFICATE_WORDS } from "../../src/sheets/ranking/certificate-words";
import { createDice } from "../domain/dice";
import { sampleSize } from "../judges/programs";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { openLive, RANKED_AT, shownAt, type } from "./live-book";

const PLAN = planBook(LIVE_BLOC);
let live: MemoryWorkbook;
beforeEach(() => {
  live = openLive(PLAN);
});
afterEach(() => live.close());

async function look() {
  const found = await lookAtWorkbook(live);
  if (found.kind !== "book") throw new Error("No book");
  return found;
}

/** What the book says of itself, unit by unit, live on Xếp hạng, and what the pane and the command line say. */
async function readState() {
  const found = await look();
  const context = contextOfBook(found.book);
  const { first } = certificateRows(context);
  const notes = context.bloc.units.map((_, i) =>
    shownAt(live.snapshot(), "ranking", cellAddress({ row: first + i, column: NOTE }))
  );
  const { units, ranking } = context.outcome;
  const figures = units.map(({ total }, i) => `${total.toString()} ${ranking[i]?.rank ?? "–"}`);
  return { notes, figures, ranking: stateOfBook(found).ranking };
}

const NOTE = CERTIFICATE_COLUMNS.note;

test("after any change of a total or a rank the sheet says so of these units, and the state is outdated; otherwise neither", async () => {
  const dice = createDice(20_181_225);
  let ranked = (await readState()).figures;
  const seen = new Set<string>();
  for (let edit = 0; edit < sampleSize(6, 60); edit++) {
    if (edit % 3 === 0) {
      await refreshRanking.run(RANKED_AT, (await look()).book, live);
      ranked = (await readState()).figures;
    }
    const unit = `unit:${dice.pick(["DV1", "DV2", "DV3"])}`;
    const at = dice.pick(["I10", "I12", "K13", "G10"]);
    await type(live, [unit, at, dice.pick([null, 0, 4, 10, 10])]);
    const { notes, figures, ranking } = await readState();
    const changed = figures.map((own, i) => (own === ranked[i] ? "" : CERTIFICATE_WORDS.stale));
    expect({ edit, notes }).toEqual({ edit, notes: changed });
    expect({ edit, ranking }).toEqual({
      edit,
      ranking: changed.some((text) => text !== "") ? "outdated" : "current",
    });
    seen.add(ranking);
  }
  expect(seen).toEqual(new Set(["current", "outdated"]));
});

test("a new ranking makes it current again, at any time; a second one has nothing to write", async () => {
  await type(live, ["unit:DV1", "I10", 1]);
  expect((await readState()).ranking).toBe("outdated");
  const { book } = await look();
  const receipt = await refreshRanking.run(RANKED_AT, book, live);
  expect(receipt.done.sheets).not.toEqual([]);
  const after = await readState();
  expect([after.ranking, ...new Set(after.notes)]).toEqual(["current", ""]);
  const later = { when: new Date(2031, 6, 5, 4, 3) };
  const again = await look();
  expect(refreshRanking.preview(later, again.book).sheets).toEqual([]);
});
