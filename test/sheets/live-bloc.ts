import type { BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import type { Entry, Result } from "../../src/domain/entries";
import type { ClassBand } from "../../src/domain/ruleset";
import {
  makeBloc,
  makeBounds,
  makeCriterion,
  makeEntries,
  makeEntry,
  makeGroup,
  makeRuleset,
  makeSlot,
  typed,
} from "../domain/samples";

function band(code: string, from: number, to: number | null): ClassBand {
  return {
    code,
    name: `Loại ${code}`,
    from: decimal(from),
    to: to === null ? null : decimal(to),
    toExclusive: true,
    minCriterionPercent: null,
  };
}

const COUNT = makeBounds([
  [0, 20],
  [1, 10],
  [2, 0],
]);
const PERCENT = makeBounds([
  [0, 0],
  [50, 30],
  [80, 60],
]);

/**
 * The unit sheets stand like this; columns C max, D target, E result, F rule points, G self, I checked,
 * J reason, K official, L counted:
 * 9 I · 10 I.1 (10) · 11 I.2 (20, by count) · 12 II (10, done) · 13 III (60, by percent) · 14 base ·
 * 16 CT (5, at most 3) · 17 bonus · 18 total · 19 attainable · 20 percent · 21–23 counts.
 */
export const LIVE_RULESET = makeRuleset(
  [
    makeGroup("I", [
      makeCriterion("I.1", 10),
      makeCriterion("I.2", 20, { rule: { kind: "tiersByCount", tiers: COUNT }, measure: "lần" }),
    ]),
    makeCriterion("II", 10, { rule: { kind: "achieved" } }),
    makeCriterion("III", 60, { rule: { kind: "tiersByPercent", places: 1, tiers: PERCENT } }),
  ],
  {
    bonus: { cap: decimal(3), nodes: [makeCriterion("CT", 5)] },
    bands: [band("A", 90, null), band("B", 50, 90), band("C", 0, 50)],
    facts: [{ code: "F1", name: "Không vi phạm", sample: true }],
    gates: [
      {
        kind: "fact",
        code: "G1",
        name: "Có vi phạm",
        fact: "F1",
        mustBe: true,
        sample: true,
      },
    ],
    slots: [makeSlot("S1", 1), makeSlot("S2", "rest", { exclusiveWith: ["S1"] })],
  }
);

interface Filled {
  readonly self: number;
  readonly count: number;
  readonly done: boolean;
  readonly percent: string;
}

function scores({ self, count, done, percent }: Filled): Record<string, Entry> {
  const result = (value: Result): Entry => makeEntry({ result: value });
  return {
    "I.1": makeEntry({ self: typed(self) }),
    "I.2": result({ kind: "number", value: decimal(count) }),
    II: result({ kind: "done", done }),
    III: result({ kind: "number", value: decimal(percent) }),
  };
}

/** Totals 99, 58 and 88: DV1 is first, DV3 second (79.95 % rounds to 80.0), DV2 third. */
export const LIVE_BLOC: BlocInput = {
  bloc: makeBloc(["DV1", "DV2", "DV3"]),
  ruleset: LIVE_RULESET,
  entries: makeEntries(
    {
      DV1: scores({ self: 9, count: 0, done: true, percent: "85" }),
      DV2: scores({ self: 8, count: 1, done: true, percent: "60" }),
      DV3: scores({ self: 8, count: 0, done: false, percent: "79.95" }),
    },
    { facts: new Map(["DV1", "DV2", "DV3"].map((unit) => [unit, new Map([["F1", true]])])) }
  ),
};
