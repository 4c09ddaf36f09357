import fc from "fast-check";
import { planRankingBook } from "../../../src/app/rank-table/plan-ranking";
import type { RankTableSettings } from "../../../src/app/rank-table/settings";
import { writeBook } from "../../../src/host/files/write-book";
import type { BookPlan } from "../../../src/plan/sheet-plan";
import { compareValues, isSameValue } from "../../judges/compare-values";
import { describeFull, describeWith, sampleSize } from "../../judges/programs";
import { recalculateWithGnumeric } from "../../judges/recalculate-with-gnumeric";
import { recalculateWithIronCalc } from "../../judges/recalculate-with-ironcalc";
import { recalculateWithLibreOffice } from "../../judges/recalculate-with-libreoffice";
import type { Recalculated } from "../../judges/recalculated";
import { arbitraryCase } from "./arbitrary-table";
import { planRankingBooks } from "./ranking-books";
import { rankGrid, ranksOf, totalsTable } from "./small-table";
import { tieOfWidth, TIE_VECTORS } from "./tie-vectors";

const SEED = Number(process.env.THIDUA_SEED ?? 20_190_111);
const METHODS = ["min", "dense", "average"] as const;
const VECTORS = [...TIE_VECTORS, ...[2, 3, 4, 5].map(tieOfWidth)];

/** A workbook as it was planned and as it is written: written once for all programs. */
interface Written {
  readonly plan: BookPlan;
  readonly bytes: Uint8Array;
}

type Recalculate = (books: readonly Uint8Array[]) => Promise<Recalculated[]>;

const writeAll = (plans: readonly BookPlan[]): Promise<Written[]> =>
  Promise.all(plans.map(async (plan) => ({ plan, bytes: await writeBook(plan) })));

/** Cells where a program does not show what the engine expects; a few of each book. */
async function findMismatches(recalculate: Recalculate, books: readonly Written[]) {
  const values = await recalculate(books.map(({ bytes }) => bytes));
  return books.flatMap(({ plan }, i) => compareValues(plan, values[i] ?? new Map()).slice(0, 3));
}

const vectorPlans = (): readonly BookPlan[] =>
  planRankingBooks(
    VECTORS.flatMap(({ totals }) => METHODS.map((ties) => rankGrid(totalsTable(totals), { ties })))
  );

/** More rows than are counted one by one: every width of ties, missing rows, and the same through every path. */
const longPlans = (): readonly BookPlan[] => {
  const totals = Array.from({ length: 505 }, (_, i) =>
    i % 97 === 0 ? null : ((i * 7919) % 211) / 8 - 3
  );
  const rows = totalsTable(totals);
  const tieRows = rows.map((row, i) => [...row, i === 0 ? "Phụ" : i % 5 === 0 ? null : i % 13]);
  const settings: Partial<RankTableSettings>[] = [
    ...METHODS.map((ties) => ({ ties })),
    { ties: "dense" as const, lower: ["Điểm"] },
    { beforeRounding: true, ties: "min" as const },
    { tieBreaks: ["Phụ"], scores: ["Điểm"], ties: "dense" as const },
  ];
  return settings
    .slice(-sampleSize(2, settings.length))
    .map((one) => planRankingBook(rankGrid("tieBreaks" in one ? tieRows : rows, one)));
};

interface EditedBook extends Written {
  readonly edit: string;
  readonly ranks: ReadonlyMap<unknown, number | null>;
}

/** Long lists planned over other numbers than their data sheet now holds, and the ranks that these have by row of that sheet. */
const writeEdited = (): Promise<EditedBook[]> => {
  const totals = Array.from({ length: 510 }, (_, i) => (i % 97 === 0 ? null : (i * 7919) % 211));
  const edits = {
    fewer: totals.map((total, i) => (i % 5 === 0 ? null : total)),
    more: totals.map((total, i) => total ?? i),
    one: totals.map((total, i) => (i === 300 ? 1000 : total)),
    all: totals.map((_, i) => totals[(i + 171) % 510] ?? null),
  };
  const settings: Partial<RankTableSettings>[] = [
    { ties: "dense", lower: ["Điểm"] },
    { ties: "dense" },
    { ties: "min" },
  ];
  const cases = Object.entries(edits).flatMap(([edit, now]) =>
    settings.map((one) => ({ edit, now, one }))
  );
  return Promise.all(
    cases.slice(-sampleSize(1, cases.length)).map(async ({ edit, now, one }) => {
      const whole = planRankingBook(rankGrid(totalsTable(totals), one));
      const after = rankGrid(totalsTable(now), one);
      const [ranking, data] = [whole.sheets[0], planRankingBook(after).sheets[1]];
      const plan = { ...whole, sheets: [ranking, data].flatMap((sheet) => sheet ?? []) };
      const names = after.units.map(({ name }) => name);
      const ranks = new Map<unknown, number | null>(
        ranksOf(after).map((rank, i) => [names[i], rank ?? null])
      );
      return { edit, plan, bytes: await writeBook(plan), ranks };
    })
  );
};

/** Rows of edited books whose rank is not what the numbers that stand there now have. */
async function findWrongRanks(recalculate: Recalculate) {
  const values = await recalculate(edited.map(({ bytes }) => bytes));
  return edited.flatMap(({ edit, plan, ranks }, i) => {
    const rows = values[i]?.get(plan.sheets[0]?.name ?? "") ?? [];
    const shown = rows.filter((row) => ranks.has(row[1]));
    const wrong = shown.filter((row) => !isSameValue(ranks.get(row[1]) ?? "", row[0] ?? null));
    return shown.length === ranks.size ? wrong.slice(0, 3) : [[edit, shown.length, ranks.size]];
  });
}

const randomPlans = (): readonly BookPlan[] =>
  planRankingBooks(
    fc
      .sample(arbitraryCase(), { numRuns: sampleSize(6, 80), seed: SEED })
      .map(({ rows, settings }) => rankGrid(rows, settings))
  );

let vectors: readonly Written[];
let long: readonly Written[];
let edited: readonly EditedBook[];
let random: readonly Written[];
beforeAll(async () => {
  vectors = await writeAll(vectorPlans());
  long = await writeAll(longPlans());
  edited = await writeEdited();
  random = await writeAll(randomPlans());
}, 120_000);

describe("the engine", () => {
  it.each(VECTORS)("B05 gives the documented ranks: $source", ({ totals, ...expected }) => {
    const found = METHODS.map((ties) => ranksOf(rankGrid(totalsTable(totals), { ties })));
    expect(found).toEqual(METHODS.map((ties) => expected[ties]));
  });
});

describe("formulas in IronCalc show what the engine expects", () => {
  test("B05 ties of every width and method", async () => {
    expect(await findMismatches(recalculateWithIronCalc, vectors)).toEqual([]);
  });

  test("B01 totals that are equal in decimals share their rank in the cells, where floats would not", async () => {
    const pairs = ["0.3", "0.3", "0.4"].map((weight, i) => [`c${i}`, weight] as const);
    const rows = [
      ["Đơn vị", "c0", "c1", "c2"],
      ["x", 6, 6, 6.75],
      ["y", 6, 7, 6],
    ];
    const grids = [true, false].map((beforeRounding) =>
      rankGrid(rows, { weights: { kind: "named", pairs }, beforeRounding })
    );
    expect(grids.map(ranksOf)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(
      await findMismatches(recalculateWithIronCalc, await writeAll(planRankingBooks(grids)))
    ).toEqual([]);
  });

  test("long lists, where ranks are searched in sorted blocks", async () => {
    expect(
      await findMismatches(recalculateWithIronCalc, long.slice(0, sampleSize(1, Infinity)))
    ).toEqual([]);
  }, 120_000);

  test("long lists whose numbers were edited so that the rows no longer stand by rank", async () => {
    expect(await findWrongRanks(recalculateWithIronCalc)).toEqual([]);
  }, 120_000);

  test("random tables", async () => {
    expect(await findMismatches(recalculateWithIronCalc, random)).toEqual([]);
  }, 300_000);
});

describeWith(["soffice"], "ranked tables before LibreOffice", () => {
  test("B05 ties of every width and method, random tables", async () => {
    const books = [...vectors.slice(0, sampleSize(1, Infinity)), ...random];
    expect(await findMismatches(recalculateWithLibreOffice, books)).toEqual([]);
  }, 300_000);
});

describeWith(["soffice"], "long ranked tables before LibreOffice", () => {
  describeFull("also where numbers were edited", () => {
    test("B05 every formula cell, every rank", async () => {
      expect(await findMismatches(recalculateWithLibreOffice, long)).toEqual([]);
      expect(await findWrongRanks(recalculateWithLibreOffice)).toEqual([]);
    }, 300_000);
  });
});

describeWith(["ssconvert"], "ranked tables before Gnumeric", () => {
  test("B05 long lists and random tables", async () => {
    expect(await findMismatches(recalculateWithGnumeric, [...long, ...random])).toEqual([]);
    expect(await findWrongRanks(recalculateWithGnumeric)).toEqual([]);
  }, 300_000);
});
