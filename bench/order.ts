// node --import ./bench/register-ts.mjs bench/order.ts
// Exact totals, ranks and tie chain beside plain binary sums and a sort, and the simulation beside a plain loop of the same multiplications; ratios of medians in one run.
import { decimal } from "../src/domain/decimal";
import { orderTable, type OrderTable } from "../src/domain/order/order-table";
import { randomFrom } from "../src/domain/robustness/random";
import { simulateRanks } from "../src/domain/robustness/simulate-ranks";
import type { RankModel } from "../src/domain/robustness/rank-model";

const RUNS = 21;
const WARM_UP = 10;
const COLUMNS = 80;

function makeTable(rows: number): OrderTable {
  const random = randomFrom(1);
  const draw = (count: number, most: number) =>
    Float64Array.from({ length: count }, () => (random() % (most * 4 + 1)) / 4);
  return {
    rows,
    scores: draw(rows * COLUMNS, 5),
    weights: Array.from({ length: COLUMNS }, () => decimal(1)),
    keys: [
      { values: draw(rows, 50), lower: false },
      { values: draw(rows, 5), lower: true },
    ],
    places: 2,
    ties: "min",
  };
}

/** What a spreadsheet script does: binary sums and a sort; wrong for 0.1 + 0.2, and no tie chain. */
function rankPlainly({ rows, scores }: OrderTable): Float64Array {
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let total = 0;
    for (let column = 0; column < COLUMNS; column++) total += scores[row * COLUMNS + column] ?? 0;
    totals[row] = total;
  }
  const order = Array.from(totals.keys()).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
  const ranks = new Float64Array(rows);
  order.forEach((row, at) => {
    const before = order[at - 1];
    ranks[row] =
      before !== undefined && totals[before] === totals[row] ? (ranks[before] ?? 0) : at + 1;
  });
  return ranks;
}

/** Medians of two works, run in turns after a warm-up, so that the machine is the same for both. */
function compare(one: () => unknown, other: () => unknown): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let run = -WARM_UP; run < RUNS; run++)
    [one, other].forEach((work, at) => {
      const start = performance.now();
      work();
      if (run >= 0) times[at]?.push(performance.now() - start);
    });
  const [first, second] = times.map(
    (list) => list.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN
  );
  return [first ?? NaN, second ?? NaN];
}

function makeModel(units: number): RankModel {
  const random = randomFrom(2);
  const criteria = Array.from({ length: COLUMNS }, (_, at) => ({
    code: `${at + 1}`,
    worth: decimal(5),
  }));
  const ranking = {
    by: "points",
    places: 2,
    stage: "checked",
    ties: "min",
    tieBreak: [],
  } as const;
  const none = { cap: null, nodes: [] };
  const source = { title: "", where: "", date: "", sample: true, note: "" };
  const ruleset = {
    ...{ id: "1", version: "1", title: "", source, scale: decimal(400), places: 2, base: [] },
    ...{ bonus: none, penalty: none, ranking, bands: [], facts: [], gates: [], slots: [] },
    samplePoints: true,
  };
  return {
    ruleset,
    criteria,
    units: Array.from({ length: units }, (_, at) => {
      const contributions = criteria.map(() => decimal((random() % 21) / 4));
      const value = contributions.reduce((total, one) => total.plus(one), decimal(0));
      const unit = `DV${at + 1}`;
      return { unit, contributions, extra: decimal(0), attainable: decimal(400), value };
    }),
  };
}

/** The multiplications of the simulation and nothing else. */
function multiply(units: number, draws: number): number {
  const table = Float64Array.from({ length: units * COLUMNS }, (_, at) => at % 5);
  const factors = new Float64Array(COLUMNS).fill(1.01);
  let all = 0;
  for (let draw = 0; draw < draws; draw++)
    for (let unit = 0; unit < units; unit++) {
      let total = 0;
      for (let column = 0; column < COLUMNS; column++)
        total += (table[unit * COLUMNS + column] ?? 0) * (factors[column] ?? 0);
      all += total;
    }
  return all;
}

const rows = [100, 1000, 10_000].map((size) => {
  const table = makeTable(size);
  const [exact, plain] = compare(
    () => orderTable(table),
    () => rankPlainly(table)
  );
  return {
    rows: size,
    "exact ms": Number(exact.toFixed(2)),
    "plain ms": Number(plain.toFixed(2)),
    "exact / plain": Number((exact / plain).toFixed(2)),
    limit: 2,
  };
});
console.log(`total + rank + tie chain, ${COLUMNS} columns; median of ${RUNS}`);
console.table(rows);

const model = makeModel(15);
const draws = 10_000;
const [simulated, loop] = compare(
  () => simulateRanks(model, { seed: 1, draws, percent: 20 }),
  () => multiply(15, draws)
);
console.log(`simulation, ${draws} draws x 15 x ${COLUMNS}`);
console.table([
  {
    ms: Number(simulated.toFixed(1)),
    "limit ms": 200,
    "plain loop ms": Number(loop.toFixed(1)),
    "simulation / loop": Number((simulated / loop).toFixed(2)),
  },
]);
