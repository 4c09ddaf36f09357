import { computeBloc } from "../../../src/domain/compute-bloc";
import { randomFrom } from "../../../src/domain/robustness/random";
import { modelRanks } from "../../../src/domain/robustness/rank-model";
import { type SimulationTerms, simulateRanks } from "../../../src/domain/robustness/simulate-ranks";
import type { RankingRule } from "../../../src/domain/ruleset";
import { makeCriterion } from "../samples";
import { makeScoredBloc, rankBy, type Table } from "../scored-bloc";

const MAXIMA = [50, 30, 20];
const BASE = MAXIMA.map((max, at) => makeCriterion(`${at + 1}`, max));
const TABLE: Table = {
  A: { "1": 46, "2": 20, "3": 10 },
  B: { "1": 40, "2": 25, "3": 11 },
  C: { "1": 30, "2": 20, "3": 18 },
  D: { "1": 30, "2": 20, "3": 17.5 },
};
const TERMS: SimulationTerms = { seed: 2018, draws: 1000, percent: 20 };

function simulate(
  table: Table,
  terms: SimulationTerms,
  { order = [0, 1, 2], by = "points" }: { order?: readonly number[]; by?: RankingRule["by"] } = {}
) {
  const input = makeScoredBloc(
    order.flatMap((at) => BASE[at] ?? []),
    table,
    { ruleset: { ranking: rankBy({ by, places: 1 }) } }
  );
  return simulateRanks(modelRanks(input.ruleset, computeBloc(input)), terms);
}

/** The same draws with plain arrays, one step after the other. */
function simulatePlainly({ seed, draws, percent }: SimulationTerms): number[][] {
  const random = randomFrom(seed);
  const units = Object.values(TABLE);
  const counts = units.map(() => units.map(() => 0));
  for (let draw = 0; draw < draws; draw++) {
    const weights = MAXIMA.map(
      (max) => max * (1 + (percent / 100) * (2 * (random() / 2 ** 32) - 1))
    );
    const whole = weights.reduce((all, weight) => all + weight, 0);
    const totals = units.map((row) =>
      MAXIMA.reduce(
        (all, max, at) =>
          all + (Number(row[`${at + 1}`]) / max) * (((weights[at] ?? 0) * 100) / whole),
        0
      )
    );
    const printed = totals.map((total) => Number(total.toFixed(1)));
    printed.forEach((own, unit) => {
      const rank = printed.filter((other) => other > own).length;
      const row = counts[unit];
      if (row) row[rank] = (row[rank] ?? 0) + 1;
    });
  }
  return counts;
}

describe("simulateRanks", () => {
  const found = simulate(TABLE, TERMS);

  it("counts what a plain simulation with the same draws counts", () => {
    expect(found.units.map(({ counts }) => counts)).toEqual(simulatePlainly(TERMS));
  });

  it("prints seed, count and what was varied, and counts every draw once", () => {
    expect(found).toMatchObject({ ...TERMS, generator: "xoshiro128**", varied: ["1", "2", "3"] });
    for (const { counts } of found.units)
      expect(counts.reduce((all, one) => all + one, 0)).toBe(TERMS.draws);
  });

  it("gives interval and acceptability of every unit; a dominated unit never comes before", () => {
    expect(
      found.units.map(({ unit, rank, low, high, acceptability }) => [
        unit,
        rank,
        [low, high],
        acceptability.map((share) => share.toString()),
      ])
    ).toEqual([
      ["A", 1, [1, 2], expect.any(Array)],
      ["B", 1, [1, 2], expect.any(Array)],
      ["C", 3, [3, 3], ["0", "0", "100", "0"]],
      ["D", 4, [4, 4], ["0", "0", "0", "100"]],
    ]);
  });

  it("gives the same bytes for the same seed and any order of rows, others for another seed", () => {
    const bytes = JSON.stringify(found);
    expect(JSON.stringify(simulate(TABLE, TERMS))).toBe(bytes);
    const turned = Object.fromEntries(Object.entries(TABLE).reverse());
    expect(JSON.stringify(simulate(turned, TERMS, { order: [2, 0, 1] }))).toBe(bytes);
    expect(JSON.stringify(simulate(TABLE, { ...TERMS, seed: 2019 }))).not.toBe(bytes);
  });

  it("does not move without variation", () => {
    const still = simulate(TABLE, { ...TERMS, percent: 0, draws: 10 });
    expect(still.units.map(({ counts }) => counts)).toEqual([
      [10, 0, 0, 0],
      [10, 0, 0, 0],
      [0, 0, 10, 0],
      [0, 0, 0, 10],
    ]);
  });

  it("takes what is not assigned out of the denominator when ranked by percent", () => {
    const table: Table = { A: { "1": 25, "2": 15, "3": "-" }, B: { "1": 25, "2": 15, "3": 10 } };
    const { units } = simulate(table, { ...TERMS, draws: 200 }, { by: "percent" });
    expect(units.map(({ counts }) => counts)).toEqual([
      [200, 0],
      [200, 0],
    ]);
  });

  it("is as good at full size: 10,000 draws of 15 × 80 (the bench has the time)", () => {
    const criteria = Array.from({ length: 80 }, (_, at) => makeCriterion(`${at + 1}`, 5));
    const units = Array.from({ length: 15 }, (_, unit): [string, Record<string, number>] => [
      `DV${unit + 10}`,
      Object.fromEntries(criteria.map(({ code }, at) => [code, ((unit * 7 + at * 3) % 21) / 4])),
    ]);
    const input = makeScoredBloc(criteria, Object.fromEntries(units));
    const model = modelRanks(input.ruleset, computeBloc(input));
    const result = simulateRanks(model, { seed: 1, draws: 10_000, percent: 20 });
    expect(result.units.map(({ counts }) => counts.reduce((all, one) => all + one, 0))).toEqual(
      result.units.map(() => 10_000)
    );
    for (const { rank, low, high } of result.units) {
      expect(low).toBeLessThanOrEqual(rank);
      expect(high).toBeGreaterThanOrEqual(rank);
    }
  });
});
