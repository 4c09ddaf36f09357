import { decimal } from "../../src/domain/decimal";
import { makeBounds, makeCriterion, makeGroup, makeRuleset } from "../domain/samples";

const PARTS = makeCriterion("I.1.b", 10, {
  rule: {
    kind: "sumOfParts",
    parts: [
      { text: "Kế hoạch", points: decimal(4) },
      { text: "Báo cáo", points: decimal(6) },
    ],
  },
});
const COUNTED = makeCriterion("I.2", 20, {
  rule: {
    kind: "tiersByCount",
    tiers: makeBounds([
      [0, 20],
      [1, 0],
    ]),
  },
});
const CHOSEN = makeCriterion("T1", 5, {
  rule: {
    kind: "tiersByCondition",
    tiers: [
      { text: "Cấp tỉnh", points: decimal(5) },
      { text: "Cấp huyện", points: decimal(3) },
    ],
  },
});

/** Three levels, a criterion in parts, tiers by count and by condition, bonus lines, no penalty. */
export const NESTED = makeRuleset(
  [
    makeGroup("I", [makeGroup("I.1", [makeCriterion("I.1.a", 5), PARTS]), COUNTED]),
    makeCriterion("II", 15),
  ],
  { bonus: { cap: decimal(5), nodes: [CHOSEN] } }
);
