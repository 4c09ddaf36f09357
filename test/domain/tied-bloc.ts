import type { BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import type { Ruleset } from "../../src/domain/ruleset";
import { drawOrder, drawOtherGates, drawVote, drawVoting } from "./arbitrary-order";
import { drawCount } from "./arbitrary-slots";
import { createDice, type Dice } from "./dice";
import { makeCriterion, makeGroup, makeRuleset, makeSlot } from "./samples";
import { makeScoredBloc, rankBy, type Table } from "./scored-bloc";

const BASE = [
  makeGroup("I", [makeCriterion("I.1", 2), makeCriterion("I.2", 2)]),
  makeCriterion("II", 2),
];
const TREE = {
  base: BASE,
  bonus: { cap: null, nodes: [makeCriterion("T", 2)] },
  penalty: { cap: null, nodes: [makeCriterion("P", 2)] },
};

/** A bloc of 2–9 units whose totals take a handful of values: ties of every width, which keys, votes, missing values and the council part or leave. A pure function of its number. */
export function makeTiedBloc(number: number): BlocInput {
  const dice = createDice(number);
  const units = Array.from({ length: 2 + dice.roll(8) }, (_, i) => `DV${String(i + 1)}`);
  const ruleset = drawRuleset(dice, createDice(number ^ 0x2545f491));
  const table: Table = Object.fromEntries(units.map((unit) => [unit, drawScores(dice)]));
  const drawn = makeRuleset(BASE, ruleset);
  const entries = drawVote(drawn, units, dice);
  return makeScoredBloc(BASE, table, { ruleset, entries });
}

/** `more`: choices that leave those of `dice` as they were. */
function drawRuleset(dice: Dice, more: Dice): Partial<Ruleset> {
  const vote = drawVoting(dice);
  const hasVote = vote.voting !== undefined;
  const by = dice.pick(["points", "points", "percent"] as const);
  const count = 1 + dice.roll(3);
  const first = makeSlot("S1", more.isLucky(50) ? count : drawCount(more, false), {
    minTotal: dice.isLucky(30) ? decimal(3) : null,
    minVotePercent: hasVote && dice.isLucky(30) ? decimal(50) : null,
  });
  return {
    ...TREE,
    ...vote,
    ranking: rankBy({ by, places: dice.pick([2, 0, 1]), ...drawOrder(dice, TREE) }),
    gates: drawOtherGates(dice, TREE, hasVote),
    slots: [first, makeSlot("S2", dice.pick([1, 2, "rest"]), { exclusiveWith: ["S1"] })],
  };
}

/** Few different scores; now and then one is missing or not assigned. */
function drawScores(dice: Dice): Table[string] {
  const score = () => dice.pick([0, 1, 1, 1, 2]);
  const extra = () => dice.pick([null, null, 0, 1, 0.5]);
  return {
    "I.1": dice.isLucky(4) ? null : score(),
    "I.2": dice.isLucky(6) ? "-" : score(),
    II: dice.isLucky(6) ? "-" : score(),
    T: extra(),
    P: extra(),
  };
}
