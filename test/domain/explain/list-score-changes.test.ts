import fc from "fast-check";
import { computeBloc, type BlocInput } from "../../../src/domain/compute-bloc";
import { listAllCriteria } from "../../../src/domain/criteria-tree";
import { type Decimal, decimal } from "../../../src/domain/decimal";
import { EMPTY_ENTRY, type Entry } from "../../../src/domain/entries";
import type { ChangeGoal } from "../../../src/domain/explain/find-needed-gain";
import { listScoreChanges } from "../../../src/domain/explain/list-score-changes";
import { pickRankedValue } from "../../../src/domain/pick-ranked-value";
import type { RankingRule } from "../../../src/domain/ruleset";
import { makeCriterion, makeGroup } from "../samples";
import { type Cell, makeScoredBloc, rankBy } from "../scored-bloc";

const UNIT = "A";

function list(input: BlocInput, goal: ChangeGoal): string[] {
  const [unit] = computeBloc(input).units;
  if (unit === undefined) throw new Error("no unit");
  return listScoreChanges(input.ruleset, unit, goal).map(
    ({ criterion, from, to, limit }) =>
      `${criterion}: ${from?.toString() ?? "-"} > ${to?.toString() ?? limit ?? ""}`
  );
}

const goal = (kind: ChangeGoal["kind"], value: number | string): ChangeGoal => ({
  kind,
  value: decimal(value),
});

describe("listScoreChanges", () => {
  const BASE = [
    makeCriterion("1", 10),
    makeCriterion("2", 10, { weight: decimal(2) }),
    makeCriterion("3", 60),
  ];
  const input = makeScoredBloc(
    BASE,
    { [UNIT]: { "1": 9.5, "2": 5, "3": 50, "T.1": 2, "T.2": 2, P: 3 } },
    {
      ruleset: {
        bonus: {
          cap: null,
          nodes: [
            {
              ...makeGroup("T", [makeCriterion("T.1", 3), makeCriterion("T.2", 3)]),
              maxPoints: decimal(3),
            },
          ],
        },
        penalty: { cap: decimal(2), nodes: [makeCriterion("P", 5)] },
      },
    }
  );

  it("weighs the criterion, its maximum and the caps above it", () => {
    // 9.5 + 2·5 + 50 + min(4, 3) − min(3, 2) = 70.5
    expect(list(input, goal("atLeast", 71.5))).toEqual([
      "2: 5 > 5.5",
      "3: 50 > 51",
      "P: 3 > 1",
      "1: 9.5 > range",
      "T.1: 2 > cap",
      "T.2: 2 > cap",
    ]);
    expect(list(input, goal("atMost", 69))).toEqual([
      "2: 5 > 4.25",
      "1: 9.5 > 8",
      "3: 50 > 48.5",
      "P: 3 > cap",
      "T.1: 2 > range",
      "T.2: 2 > range",
    ]);
  });

  it("aims at the rounded value: half a step is enough", () => {
    const rounded = { ...input, ruleset: { ...input.ruleset, ranking: rankBy({ places: 0 }) } };
    expect(list(rounded, goal("atLeast", 72))[0]).toBe("2: 5 > 5.5");
    expect(list(rounded, goal("atMost", 70))[0]).toBe("1: 9.5 > 9.49");
  });

  it("has nothing to change when the value is there, or the unit incomplete", () => {
    expect(list(input, goal("atLeast", 70.5))).toEqual([]);
    const open = makeScoredBloc(BASE, { [UNIT]: { "1": 1, "2": 1, "3": null } });
    expect(list(open, goal("atLeast", 99))).toEqual([]);
  });
});

const smallBloc = fc
  .record({
    scores: fc.tuple(...[8, 6, 5, 3, 3, 3, 4].map((max) => fc.integer({ min: 0, max: max * 2 }))),
    blank: fc.boolean(),
    notAssigned: fc.boolean(),
    weight: fc.constantFrom("1", "2", "0.5", "1.5", "0.25"),
    bonusCap: fc.constantFrom(null, 2, 5),
    groupCap: fc.integer({ min: 2, max: 6 }),
    penaltyCap: fc.constantFrom(null, 1, 3),
    by: fc.constantFrom<RankingRule["by"]>("points", "percent"),
    rankPlaces: fc.constantFrom(0, 1, 2),
  })
  .map((it) => {
    const toCap = (cap: number | null) => (cap === null ? null : decimal(cap));
    const cells: Cell[] = it.scores.map((half) => half / 2);
    if (it.notAssigned) cells[2] = "-";
    if (it.blank) cells[4] = null;
    const codes = ["1", "2", "3", "T.1", "T.2", "T.3", "P"];
    const row = Object.fromEntries(codes.map((code, at) => [code, cells[at] ?? null]));
    return makeScoredBloc(
      [
        makeCriterion("1", 8, { weight: decimal(it.weight) }),
        makeCriterion("2", 6),
        makeCriterion("3", 5),
      ],
      { [UNIT]: row },
      {
        ruleset: {
          places: 1,
          bonus: {
            cap: toCap(it.bonusCap),
            nodes: [
              {
                ...makeGroup("T", [makeCriterion("T.1", 3), makeCriterion("T.2", 3)]),
                maxPoints: decimal(it.groupCap),
              },
              makeCriterion("T.3", 3),
            ],
          },
          penalty: {
            cap: toCap(it.penaltyCap),
            nodes: [makeCriterion("P", 4)],
          },
          ranking: rankBy({ by: it.by, places: it.rankPlaces }),
        },
      }
    );
  });

/** Every score of a criterion on the grid of the ruleset's places, tried one by one. */
function tryAll(input: BlocInput, code: string, { kind, value }: ChangeGoal): Decimal | null {
  const most = listAllCriteria(input.ruleset).find((one) => one.code === code)?.maxPoints;
  const now = readScore(input, code);
  const tried = Array.from({ length: (most?.toNumber() ?? 0) * 10 + 1 }, (_, tick) =>
    decimal(tick).div(10)
  );
  const reaching = tried.filter((points) => {
    const reached = valueWith(input, code, points);
    return kind === "atLeast" ? reached?.gte(value) : reached?.lte(value);
  });
  const [nearest] = reaching.sort((a, b) => a.minus(now).abs().cmp(b.minus(now).abs()));
  return nearest ?? null;
}

function readScore({ entries }: BlocInput, code: string): Decimal {
  const checked = entries.scores.get(UNIT)?.get(code)?.checked ?? null;
  return checked?.kind === "points" ? checked.points : decimal(0);
}

function valueWith(input: BlocInput, code: string, points: Decimal): Decimal | null {
  const row = input.entries.scores.get(UNIT) ?? new Map<string, Entry>();
  const entry = row.get(code) ?? EMPTY_ENTRY;
  const changed = new Map(row).set(code, { ...entry, checked: { kind: "points", points } });
  const entries = { ...input.entries, scores: new Map([[UNIT, changed]]) };
  const [unit] = computeBloc({ ...input, entries }).units;
  return unit === undefined ? null : pickRankedValue(unit, input.ruleset.ranking.by);
}

describe("the closed form", () => {
  it("finds what trying every score finds", () => {
    let seen = 0;
    fc.assert(
      fc.property(
        smallBloc,
        fc.integer({ min: -30, max: 30 }),
        fc.constantFrom<ChangeGoal["kind"]>("atLeast", "atMost"),
        (input, distance, kind) => {
          const [unit] = computeBloc(input).units;
          if (unit === undefined) return;
          const value = pickRankedValue(unit, input.ruleset.ranking.by)?.plus(distance / 4);
          if (value === undefined) return;
          const wanted = { kind, value };
          for (const { criterion, to } of listScoreChanges(input.ruleset, unit, wanted)) {
            seen++;
            expect([criterion, to?.toString()]).toEqual([
              criterion,
              tryAll(input, criterion, wanted)?.toString(),
            ]);
          }
        }
      ),
      { numRuns: process.env["THIDUA_FULL"] ? 300 : 40 }
    );
    expect(seen).toBeGreaterThan(50);
  });
});
