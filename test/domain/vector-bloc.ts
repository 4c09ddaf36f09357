import type { BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { type Rule, SHARED_RANKS } from "../../src/domain/ruleset";
import {
  aimed,
  done,
  items,
  NOT_ASSIGNED,
  NOTHING,
  number,
  numbers,
  parts,
  result,
  rule,
  self,
  tier,
  UNITS,
  type Vector,
  vector,
  withTarget,
} from "./make-vector";
import {
  makeBloc,
  makeBounds,
  makeCriterion,
  makeEntries,
  makeGroup,
  makeRuleset,
} from "./samples";

const RANKS = [60, 45, 30, 15, 0].map((points, i) => ({ rank: i + 1, points: decimal(points) }));
const PERCENT = {
  kind: "proportional",
  direction: "higher",
  compare: "target",
  floorPercent: decimal(0),
  ceilingPercent: decimal(100),
} as const satisfies Rule;
const LEADER: Rule = { kind: "relativeToLeader", direction: "higher" };

/** The examples of every rule kind, R1–R12. */
const BASE: readonly Vector[] = [
  vector(
    makeCriterion("R1", 5),
    [self(4.75), 4.75],
    [self(5.25), "Lỗi"],
    [self(0), 0],
    [NOTHING, ""]
  ),
  vector(rule("R2", 5, { kind: "achieved" }), [done(true), 5], [done(false), 0], [NOTHING, ""]),
  vector(
    rule("R3", 8, {
      kind: "tiersByCondition",
      tiers: items(
        ["đủ, đúng hạn", 8],
        ["thiếu 2 báo cáo tháng", 6],
        ["thiếu 1 báo cáo quý hoặc 3 báo cáo tháng", 4],
        ["thiếu 1 báo cáo quý và từ 4 báo cáo tháng", 0]
      ),
    }),
    [tier(1), 8],
    [tier(2), 6],
    [tier(3), 4],
    [tier(4), 0],
    [result({ kind: "other" }), ""]
  ),
  vector(
    rule("R4", 5, {
      kind: "tiersByCount",
      tiers: makeBounds([
        [0, 5],
        [1, 4],
        [2, 3],
        [3, 1],
        [4, 0],
      ]),
    }),
    [number(0), 5],
    [number(1), 4],
    [number(2), 3],
    [number(3), 1],
    [number(7), 0]
  ),
  vector(
    rule("R5", 6, {
      kind: "tiersByPercent",
      places: 2,
      tiers: makeBounds([
        [0, 1],
        [50, 2],
        [75, 4],
        [90, 6],
      ]),
    }),
    [number(90), 6],
    [number("89.99"), 4],
    [number(75), 4],
    [number(50), 2],
    [number("49.99"), 1]
  ),
  vector(
    rule("R6", 5, { kind: "sumOfParts", parts: items(["Một", 2], ["Hai", "1.5"], ["Ba", "1.5"]) }),
    [parts(true, true, true), 5],
    [parts(true, false, false), 2],
    [parts(true, false, true), 3.5]
  ),
  vector(
    withTarget(10, rule("R7", 5, LEADER)),
    [number(8), 2],
    [number(10), 2.5],
    [number(20), 5],
    [number(15), 3.75]
  ),
  vector(
    withTarget(10, rule("R7.khac", 5, LEADER)),
    [number(15), 5],
    [aimed(140, 100), 4.5],
    [aimed(190, 200), 2.38]
  ),
  vector(
    withTarget(10, rule("R7.khong-vuot", 5, LEADER)),
    [number(9), 2.25],
    [number(10), 2.5],
    [number(0), 0],
    [NOTHING, ""]
  ),
  vector(
    withTarget(10, rule("R7.bang-nhau", 5, LEADER)),
    [number(12), 5],
    [aimed(6, 5), 5],
    [number(11), 3.75]
  ),
  vector(
    rule("R7b", 8, LEADER),
    [number(30), 8],
    [number(12), 3.2],
    [aimed(15, 10), 8],
    [aimed(6, 0), 1.6]
  ),
  vector(rule("R7b.khong", 8, LEADER), [number(0), 0], [number(0), 0]),
  vector(
    withTarget(10, rule("R7.thap", 5, { kind: "relativeToLeader", direction: "lower" })),
    [number(10), 2.5],
    [number(15), 1.25],
    [number(0), 5],
    [number(5), 3.75],
    [number(25), 0]
  ),
  vector(
    rule("R8", 60, { kind: "rankLookup", ranks: RANKS, raters: [] }),
    [number(1), 60],
    [number(2), 45],
    [number(3), 30],
    [number(4), 15],
    [number(6), ""]
  ),
  vector(
    rule("R8.nhieu", 60, { kind: "rankLookup", ranks: RANKS, raters: ["Cục A", "Cục B"] }),
    [numbers(9, 8), 45],
    [numbers(9, 9), 60],
    [numbers(8, 9), 45],
    [numbers(7, 7), 15],
    [numbers(9.5, null), ""]
  ),
  vector(
    rule("R9", 6, {
      kind: "plusMinus",
      items: items(["Biểu dương", 3], ["Phê bình", -3]),
      floor: decimal(-4),
    }),
    [numbers(2, 1), 3],
    [numbers(0, 1), -3],
    [numbers(0, 2), -4],
    [numbers(5, null), 6],
    [numbers(null, null), ""]
  ),
  vector(
    withTarget(10, rule("R12", 10, PERCENT)),
    [number(8), 8],
    [number(13), 10],
    [number(0), 0],
    [aimed(5, 0), "Lỗi"],
    [aimed(5, 40), 1.25]
  ),
  vector(
    withTarget(
      10,
      rule("R12.120", 10, { ...PERCENT, floorPercent: decimal(50), ceilingPercent: decimal(120) })
    ),
    [number(13), 12],
    [number(11), 11],
    [number(8), 8],
    [number(2), 5]
  ),
  vector(
    rule("R12.cao-nhat", 10, { ...PERCENT, compare: "best" }),
    [number(40), 10],
    [number(25), 6.25],
    [number(0), 0]
  ),
  vector(
    withTarget(10, rule("R12.thap", 10, { ...PERCENT, direction: "lower" })),
    [number(10), 10],
    [number(15), 5],
    [number(0), 10],
    [number(30), 0]
  ),
  vector(
    rule("R12.thap-nhat", 10, { ...PERCENT, compare: "best", direction: "lower" }),
    [number(2), 10],
    [number(4), 5],
    [number(8), 2.5]
  ),
];

const CAPPED: readonly Vector[] = [
  vector(
    rule("T.1", 2, { kind: "awardTable", awards: items(["Sáng kiến", "2.5"]), capped: true }),
    [numbers(1), 2],
    [numbers(0), 0],
    [NOTHING, ""],
    [NOTHING, ""],
    [numbers(2), 2]
  ),
  vector(
    rule("T.2", 3, { kind: "awardTable", awards: items(["Bằng khen", "1.5"]), capped: true }),
    [numbers(1), 1.5],
    [numbers(1), 1.5],
    [NOTHING, ""],
    [NOTHING, ""],
    [numbers(3), 3]
  ),
];

const FLAGS = vector(
  rule("C", 10, {
    kind: "awardTable",
    awards: items(["Cờ thành phố hoặc bộ, ngành", 10], ["Cờ Chính phủ", 15]),
    capped: false,
  }),
  [numbers(1, 0), 10],
  [numbers(null, 1), 15]
);

/** Late reports cost half a point each; two ways to say it. */
const LATE: readonly Vector[] = [
  vector(
    rule("P.1", 2, { kind: "plusMinus", items: items(["Nộp báo cáo chậm", "0.5"]), floor: null }),
    [numbers(1), 0.5],
    [numbers(5), 2]
  ),
  vector(
    rule("P.2", 2, {
      kind: "tiersByCount",
      tiers: makeBounds([
        [0, 0],
        [1, 1],
        [3, 2],
      ]),
    }),
    [number(0), 0],
    [number(2), 1]
  ),
];

export const VECTORS: readonly Vector[] = [...BASE, ...CAPPED, FLAGS, ...LATE];

const nodes = (vectors: readonly Vector[]) => vectors.map(({ criterion }) => criterion);
const capped = { ...makeGroup("T", nodes(CAPPED)), maxPoints: decimal(3) };

/** A bloc of five units with every rule kind; group T of the bonus section is capped at 3 of 5. */
export const VECTOR_BLOC: BlocInput = {
  bloc: makeBloc(UNITS),
  ruleset: makeRuleset(nodes(BASE), {
    bonus: { cap: null, nodes: [capped, FLAGS.criterion] },
    penalty: { cap: null, nodes: nodes(LATE) },
  }),
  entries: makeEntries(
    Object.fromEntries(
      UNITS.map((unit, i) => [
        unit,
        Object.fromEntries(
          VECTORS.map(({ criterion, entries }) => [criterion.code, entries[i] ?? NOTHING])
        ),
      ])
    )
  ),
};

/** Bonus and penalty of each unit: the capped group first, then the sum. */
export const EXTRAS: readonly (readonly [bonus: number, penalty: number])[] = [
  [13, 0.5],
  [16.5, 3],
  [0, 0],
  [0, 0],
  [3, 0],
];

/** R11: 684 of the 990 that were given to DV1 rank above 690 of 1000; R10: 97 + 10 = 107. */
export const SHARE_BLOC: BlocInput = {
  bloc: makeBloc(["DV1", "DV2"]),
  ruleset: makeRuleset([makeCriterion("A", 990), makeCriterion("B", 10)], {
    ranking: { by: "percent", places: 2, stage: "self", ...SHARED_RANKS },
    bonus: { cap: null, nodes: [FLAGS.criterion] },
  }),
  entries: makeEntries({
    DV1: { A: self(684), B: NOT_ASSIGNED },
    DV2: { A: self(690), B: self(0) },
  }),
};
