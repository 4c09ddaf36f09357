import fc from "fast-check";

import { changeRuleset } from "../../../src/app/change-ruleset/change-ruleset";
import { printPlain } from "../../../src/app/change-ruleset/print-plain";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { findCriterion, listAllCriteria } from "../../../src/domain/criteria-tree";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import type { Entry } from "../../../src/domain/entries";
import type { Ruleset } from "../../../src/domain/ruleset";
import { blocArbitrary } from "../../domain/arbitrary-bloc";
import { createDice } from "../../domain/dice";
import { sampleSize } from "../../judges/programs";
import { disagreements, mustBook, openLive } from "../live-book";
import { editAtRandom } from "./random-edits";

const RUNS = sampleSize(4, 150);
const SIZE = { minUnits: 2, maxUnits: 4, minCriteria: 2, maxCriteria: 8 };

/** What is not in a result: kept under every rule. */
function plainOf(entry: Entry | undefined) {
  if (!entry) return null;
  const { assigned, self, explanation, checked, reason, official, checks } = entry;
  return { assigned, self, explanation, checked, reason, official, checks };
}

/** Every unit explains every score, so that no column is empty. */
function explainAll(input: BlocInput): BlocInput {
  const scores = [...input.entries.scores].map(
    ([unit, entries]) =>
      [
        unit,
        new Map(
          [...entries].map(([code, entry]) => [code, { ...entry, explanation: `${unit} ${code}` }])
        ),
      ] as const
  );
  return { ...input, entries: { ...input.entries, scores: new Map(scores) } };
}

/** What was typed for criteria that both rulesets have, results only where their rule is the same. */
function listTyped({ bloc, entries }: BlocInput, [old, next]: readonly [Ruleset, Ruleset]) {
  return bloc.units.map(({ code: unit }) =>
    listAllCriteria(old).flatMap(({ code, rule }) => {
      const other = findCriterion(next, code);
      if (!other) return [];
      const entry = entries.scores.get(unit)?.get(code);
      const isSameRule = printPlain(other.rule) === printPlain(rule);
      return [{ code, ...plainOf(entry), result: isSameRule && (entry?.result ?? null) }];
    })
  );
}

test("random edits keep every typed value, engine and formulas agree, undo and redo are exact", async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(blocArbitrary(SIZE), fc.nat(), async (input, seed) => {
      const dice = createDice(seed);
      const ruleset = editAtRandom({ ...input.ruleset, version: "2" }, dice, 1 + dice.roll(4));
      const live = openLive(planBook(explainAll(input)));
      const before = live.snapshot();
      const book = mustBook(openBook(before));
      const change = { ruleset, acceptLoss: true };
      const { ready, issues } = changeRuleset.check(change, book);
      const isUnsound = issues.some(({ code }) => code.startsWith("ruleset."));
      expect(ready || isUnsound).toBe(true);
      if (ready) {
        const receipt = await changeRuleset.run(change, book, live);
        if (receipt.done.sheets.length > 0) written++;
        const after = live.snapshot();
        const changed = mustBook(openBook(after));
        const pair = [book.ruleset, changed.ruleset] as const;
        expect(listTyped(changed, pair)).toEqual(listTyped(book, pair));
        expect([changed.entries.facts, changed.entries.decisions]).toEqual([
          book.entries.facts,
          book.entries.decisions,
        ]);
        expect(disagreements(after)).toEqual([]);
        const undone = await live.apply(receipt.undo);
        expect(live.snapshot()).toEqual(before);
        await live.apply(undone.undo);
        expect(live.snapshot()).toEqual(after);
      }
      live.close();
    }),
    { numRuns: RUNS, seed: 20251121 }
  );
  expect(written).toBeGreaterThan(RUNS / 2);
}, 300_000);
