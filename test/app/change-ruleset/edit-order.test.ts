import { addGate, listGateKinds } from "../../../src/app/change-ruleset/edit-gates";
import {
  addTieKey,
  listTieKeys,
  moveTieKey,
  nameTieKey,
  setDenominator,
  setRanking,
} from "../../../src/app/change-ruleset/edit-order";
import { ZERO } from "../../../src/domain/decimal";
import type { Ruleset, TieKey } from "../../../src/domain/ruleset";
import { makeCriterion, makeRuleset } from "../../domain/samples";
import { LIVE_RULESET } from "../../sheets/live-bloc";

const chain = ({ ranking }: Ruleset) => ranking.tieBreak.map(nameTieKey);
const withKeys = (...tieBreak: readonly TieKey[]) => setRanking(LIVE_RULESET, { tieBreak });

test("a new key is the first that is not in the chain; when all are, nothing is added", () => {
  const all = listTieKeys(LIVE_RULESET);
  expect(all.map(nameTieKey)).toEqual([
    "baseTotal",
    "fewerPenalties",
    "votes",
    "group I",
    "criterion I.1",
    "criterion I.2",
    "criterion II",
    "criterion III",
    "criterion CT",
  ]);
  expect(chain(addTieKey(withKeys({ kind: "baseTotal" })))).toEqual([
    "baseTotal",
    "fewerPenalties",
  ]);
  const full = withKeys(...all);
  expect(addTieKey(full)).toBe(full);
});

test("a key that names nothing any more stays among the choices", () => {
  const gone: TieKey = { kind: "group", code: "IX" };
  expect(listTieKeys(withKeys(gone)).at(-1)).toEqual(gone);
});

test("keys change places with their neighbours; at an end nothing moves", () => {
  const keys = withKeys({ kind: "votes" }, { kind: "baseTotal" });
  expect(chain(moveTieKey(keys, 0, 1))).toEqual(["baseTotal", "votes"]);
  expect(moveTieKey(keys, 0, -1)).toBe(keys);
  expect(moveTieKey(keys, 1, 1)).toBe(keys);
});

test("a vote keeps its threshold with another denominator, and goes as a whole", () => {
  const voting = { denominator: "issued", thresholdPercent: ZERO } as const;
  const voted = setDenominator({ ...LIVE_RULESET, voting }, "members");
  expect(voted.voting).toEqual({ denominator: "members", thresholdPercent: ZERO });
  expect(setDenominator(voted, null)).not.toHaveProperty("voting");
});

test("a gate gets a code of its own; without a group there is none on groups", () => {
  const two = addGate(addGate(LIVE_RULESET, "minTotal"), "minCriterionPoints");
  expect(two.gates.slice(1)).toEqual([
    {
      kind: "minTotal",
      code: "DK2",
      name: "Chưa đạt tổng điểm tối thiểu",
      sample: false,
      value: ZERO,
    },
    {
      kind: "minCriterionPoints",
      code: "DK3",
      name: "Chưa đạt điểm tối thiểu của tiêu chí",
      sample: false,
      criterion: "I.1",
      value: ZERO,
    },
  ]);
  const flat = makeRuleset([makeCriterion("I", 10)]);
  expect(listGateKinds(flat)).not.toContain("minGroupPercent");
  expect(listGateKinds(LIVE_RULESET)).toContain("minGroupPercent");
});
