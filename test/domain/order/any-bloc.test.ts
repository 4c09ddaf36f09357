import fc from "fast-check";
import { type BlocInput, computeBloc } from "../../../src/domain/compute-bloc";
import { listAllNodes } from "../../../src/domain/criteria-tree";
import { decimal } from "../../../src/domain/decimal";
import { explainOrder } from "../../../src/domain/order/explain-order";
import type { BlocOutcome } from "../../../src/domain/outcome";
import type { TieKey } from "../../../src/domain/ruleset";
import { blocArbitrary } from "../arbitrary-bloc";
import { createDice, type Dice } from "../dice";

/** A generated bloc in which many units are equal, with a chain, votes and orders of the council. */
function addOrder(input: BlocInput, seed: number): BlocInput {
  const dice = createDice(seed);
  const nodes = listAllNodes(input.ruleset);
  const keys: TieKey[] = [
    ...[1, 2].map((): TieKey => {
      const node = nodes[dice.roll(nodes.length)];
      if (node === undefined) throw new Error("no criteria");
      return { kind: node.type, code: node.code };
    }),
    { kind: "baseTotal" },
    { kind: "fewerPenalties" },
    { kind: "votes" },
  ];
  const ties = dice.pick(["min", "dense", "average"] as const);
  const tieBreak = keys.filter(() => dice.isLucky(60));
  const some = input.bloc.units.filter(() => dice.isLucky(70));
  return {
    ...input,
    ruleset: {
      ...input.ruleset,
      gates: [],
      ranking: { ...input.ruleset.ranking, places: 0, ties, tieBreak },
    },
    entries: {
      ...input.entries,
      ballot: {
        ...{ members: null, issued: null, collected: null, valid: null, invalid: null },
        votes: new Map(some.map(({ code }) => [code, decimal(dice.roll(3))])),
      },
      tieDecisions: new Map(
        some.map(({ code }) => [code, { order: dice.roll(3), reason: "biên bản" }])
      ),
    },
  };
}

function turn({ bloc, ...input }: BlocInput, dice: Dice): BlocInput {
  const rest = [...bloc.units];
  const units = bloc.units.flatMap(() => rest.splice(dice.roll(rest.length), 1));
  return { ...input, bloc: { ...bloc, units } };
}

const byUnit = ({ ranking, awards }: BlocOutcome) =>
  [...ranking, ...awards]
    .map((one) => JSON.stringify({ ...one, slots: "slots" in one ? [...one.slots] : [] }))
    .sort((one, other) => (one < other ? -1 : 1));

const RUNS = { numRuns: process.env["THIDUA_FULL"] ? 500 : 60 };

describe("the order of any bloc", () => {
  it("does not hang on the order of units: ranks, reasons and awards (COINr #62)", () => {
    fc.assert(
      fc.property(blocArbitrary(), fc.nat(), (drawn, seed) => {
        const input = addOrder(drawn, seed);
        const turned = turn(input, createDice(seed));
        expect(byUnit(computeBloc(turned))).toEqual(byUnit(computeBloc(input)));
      }),
      RUNS
    );
  });

  it("is one order: places count who is before, and every reason agrees with them", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(blocArbitrary(), fc.nat(), (drawn, seed) => {
        const { ruleset, entries, ...rest } = addOrder(drawn, seed);
        const { ranking } = computeBloc({ ruleset, entries, ...rest });
        const ranked = ranking.filter(({ place }) => place !== null);
        for (const a of ranked) {
          const before = ranked.filter(({ place }) => (place ?? 0) < (a.place ?? 0));
          const beside = ranked.filter(({ place }) => place === a.place);
          expect([a.place, a.sharedBy]).toEqual([before.length + 1, beside.length]);
          for (const b of ranked) {
            const reason = explainOrder(
              { ruleset, tieDecisions: entries.tieDecisions, ranking },
              a,
              b
            );
            if (a === b) continue;
            seen.add(reason.kind);
            const isLevel = reason.kind === "tied" || reason.kind === "stopped";
            expect(isLevel).toBe(a.place === b.place);
            const isFirst = "first" in reason && reason.first === a.unit;
            expect(isFirst).toBe((a.place ?? 0) < (b.place ?? 0));
            if ("first" in reason) expect(reason.valueA.eq(reason.valueB)).toBe(false);
          }
        }
      }),
      RUNS
    );
    expect([...seen].sort((one, other) => (one < other ? -1 : 1))).toEqual([
      "council",
      "key",
      "stopped",
      "tied",
      "value",
    ]);
  });
});
