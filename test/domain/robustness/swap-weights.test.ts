import fc from "fast-check";
import { computeBloc, type BlocInput } from "../../../src/domain/compute-bloc";
import { decimal, sum } from "../../../src/domain/decimal";
import { findSwapWeights } from "../../../src/domain/robustness/find-swap-weight";
import { modelRanks } from "../../../src/domain/robustness/rank-model";
import { makeCriterion } from "../samples";
import { makeScoredBloc, rankBy } from "../scored-bloc";

const model = (input: BlocInput) => modelRanks(input.ruleset, computeBloc(input));

function find(input: BlocInput) {
  return findSwapWeights(model(input), "A", "B").map(({ criterion, share, swap, always }) => [
    criterion,
    share.toFixed(3),
    swap?.toFixed(6) ?? null,
    always,
  ]);
}

const BASE = [makeCriterion("1", 50), makeCriterion("2", 30), makeCriterion("3", 20)];

describe("findSwapWeights", () => {
  it("solves the line for every criterion; null where no weight between 0 and 1 does it", () => {
    const input = makeScoredBloc(BASE, {
      A: { "1": 50, "2": 15, "3": 10 },
      B: { "1": 40, "2": 18, "3": 10 },
    });
    expect(find(input)).toEqual([
      ["1", "0.500", "0.230769", false],
      ["2", "0.300", "0.588235", false],
      ["3", "0.200", "1.000000", false],
    ]);
    const above = makeScoredBloc(BASE, {
      A: { "1": 50, "2": 20, "3": 10 },
      B: { "1": 40, "2": 18, "3": 9 },
    });
    expect(find(above).map(([, , swap]) => swap)).toEqual([null, null, null]);
  });

  it("says when every weight does it, and leaves out what is not given to both", () => {
    const twins = makeScoredBloc(BASE, {
      A: { "1": 40, "2": 15, "3": "-" },
      B: { "1": 40, "2": 15, "3": "-" },
    });
    expect(find(twins)).toEqual([
      ["1", "0.500", null, true],
      ["2", "0.300", null, true],
    ]);
    expect(find(makeScoredBloc([makeCriterion("1", 9)], { A: { "1": 1 }, B: { "1": 2 } }))).toEqual(
      []
    );
  });

  it("makes the two level when the weights are put in: direct substitution", () => {
    const scoresArbitrary = fc.tuple(
      ...[50, 30, 20].map((max) => fc.integer({ min: 0, max: max * 2 }))
    );
    const extraArbitrary = fc.integer({ min: 0, max: 8 });
    let seen = 0;
    fc.assert(
      fc.property(
        fc.tuple(scoresArbitrary, scoresArbitrary),
        extraArbitrary,
        fc.constantFrom("points" as const, "percent" as const),
        ([ofA, ofB], bonus, by) => {
          const toRow = (halves: readonly number[]) =>
            Object.fromEntries(halves.map((half, at) => [`${at + 1}`, half / 2]));
          const input = makeScoredBloc(
            BASE,
            { A: { ...toRow(ofA), T: bonus }, B: { ...toRow(ofB), T: 0 } },
            {
              ruleset: {
                bonus: { cap: null, nodes: [makeCriterion("T", 8)] },
                ranking: rankBy({ by }),
              },
            }
          );
          for (const { criterion, swap } of findSwapWeights(model(input), "A", "B")) {
            if (swap === null) continue;
            seen++;
            const own = Number(criterion) - 1;
            const worths = [50, 30, 20];
            const room = worths.reduce((all, worth, at) => (at === own ? all : all + worth), 0);
            const total = (halves: readonly number[]) =>
              sum(
                worths.map((worth, at) => {
                  const share = decimal(halves[at] ?? 0).div(2 * worth);
                  const weight = at === own ? swap : decimal(1).minus(swap).times(worth).div(room);
                  return share.times(weight).times(100);
                })
              );
            const gap = total(ofA).plus(bonus).minus(total(ofB));
            expect(gap.abs().lt("1e-12")).toBe(true);
          }
        }
      ),
      { numRuns: 200 }
    );
    expect(seen).toBeGreaterThan(50);
  });
});
