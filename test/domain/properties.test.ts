import fc from "fast-check";
import { checkBloc } from "../../src/domain/checks/check-bloc";
import { checkEntries } from "../../src/domain/checks/check-entries";
import { checkRuleset } from "../../src/domain/checks/check-ruleset";
import { type BlocInput, computeBloc } from "../../src/domain/compute-bloc";
import { listCriteria } from "../../src/domain/criteria-tree";
import { decimal, type Decimal, hasPlaces, smaller } from "../../src/domain/decimal";
import type { Entry } from "../../src/domain/entries";
import { fillSlots, type FilledSlot } from "../../src/domain/fill-slots";
import type { BlocOutcome } from "../../src/domain/outcome";
import type { Criterion, CriterionNode, Ruleset } from "../../src/domain/ruleset";
import { sampleSize } from "../judges/programs";
import { blocArbitrary, FULL_BLOC, SMALL_BLOC } from "./arbitrary-bloc";
import { createDice, type Dice } from "./dice";
import { expectPlaces } from "./expect-places";

const MANY = { numRuns: sampleSize(100, 300) };
const FEW = { numRuns: sampleSize(15, 40) };

/** The outcome with every list keyed by code, so that only what is promised is compared. */
function toComparable({ units, ranking, awards }: BlocOutcome): unknown {
  const plain: unknown = JSON.parse(
    JSON.stringify([...units, ...ranking, ...awards], (_, value: unknown) =>
      value instanceof Map
        ? Object.fromEntries([...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
        : value
    )
  );
  return (plain as { unit: string }[]).sort((a, b) =>
    a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0
  );
}

function shuffle<T>(items: readonly T[], dice: Dice): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(dice.roll(rest.length), 1)[0] as T);
}

function shuffleNodes(nodes: readonly CriterionNode[], dice: Dice): CriterionNode[] {
  return shuffle(nodes, dice).map((node) =>
    node.type === "group" ? { ...node, children: shuffleNodes(node.children, dice) } : node
  );
}

function shuffleInput({ bloc, ruleset, entries }: BlocInput, dice: Dice): BlocInput {
  const shuffled: Ruleset = {
    ...ruleset,
    base: shuffleNodes(ruleset.base, dice),
    bonus: { ...ruleset.bonus, nodes: shuffleNodes(ruleset.bonus.nodes, dice) },
    penalty: { ...ruleset.penalty, nodes: shuffleNodes(ruleset.penalty.nodes, dice) },
    bands: shuffle(ruleset.bands, dice),
  };
  return {
    bloc: { ...bloc, units: shuffle(bloc.units, dice) },
    ruleset: shuffled,
    entries: { ...entries, scores: new Map(shuffle([...entries.scores], dice)) },
  };
}

function checkOrder(input: BlocInput, seed: number): void {
  const outcome = toComparable(computeBloc(input));
  expect(toComparable(computeBloc(shuffleInput(input, createDice(seed))))).toEqual(outcome);
}

describe("generated blocs", () => {
  it("are sound", () => {
    fc.assert(
      fc.property(blocArbitrary(), ({ bloc, ruleset }) => {
        expect(checkRuleset(ruleset).filter(({ severity }) => severity === "error")).toEqual([]);
        expect(checkBloc(bloc, ruleset).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      MANY
    );
  });

  it("reach every status that matters", () => {
    const seen = new Set<string>();
    fc.sample(blocArbitrary(), { numRuns: 300, seed: 1 }).forEach((input) => {
      const { units, ranking, awards } = computeBloc(input);
      units.forEach((unit) => unit.criteria.forEach(({ counted }) => seen.add(counted.status)));
      ranking.forEach(({ sharedBy, eligibility, rank }) =>
        seen
          .add(`shared ${sharedBy > 1}`)
          .add(`ranked ${rank !== null}`)
          .add(`eligible ${eligibility.eligible}`)
      );
      awards.forEach(({ slots }) => slots.forEach((status) => seen.add(status)));
      checkEntries(input).forEach(({ code }) => seen.add(code));
    });
    expect([...seen].sort((a, b) => (a < b ? -1 : 1))).toEqual([
      "award.decided-otherwise",
      "award.decision-without-reason",
      "award.exclusive-pair",
      "award.not-enough-units",
      "award.over-percent",
      "award.over-quota",
      "award.refused",
      "award.result-missing",
      "award.result-without-number",
      "award.tie-at-cut",
      "bloc.head-checked-by-deputy",
      "class.none",
      "eligible false",
      "eligible true",
      "fact.not-entered",
      "fact.number-missing",
      "invalid",
      "nomination.decided-otherwise",
      "nomination.missing",
      "nomination.no-position",
      "nomination.not-listed",
      "nomination.refused",
      "nomination.without-number",
      "none",
      "notAssigned",
      "notEntered",
      "proposed",
      "ranked false",
      "ranked true",
      "score.above-max",
      "score.negative",
      "score.rank-not-listed",
      "score.reason-missing",
      "score.result-invalid",
      "score.target-needed",
      "score.target-negative",
      "score.too-many-decimals",
      "scored",
      "shared false",
      "shared true",
      "tie.decision-unused",
      "tie.decision-without-reason",
      "tie.key-missing",
      "tie.still-tied",
      "tieAtCut",
      "unit.incomplete",
      "vote.collected-above-issued",
      "vote.missing",
      "vote.not-whole",
      "vote.sum-differs",
      "vote.votes-above-valid",
    ]);
  });
});

describe("order of units, criteria and bands", () => {
  it("changes no point, rank or award (B06, B13)", () => {
    fc.assert(fc.property(blocArbitrary(), fc.nat(), checkOrder), MANY);
  });

  it("changes nothing at the acceptance size", () => {
    fc.assert(fc.property(blocArbitrary(FULL_BLOC), fc.nat(), checkOrder), FEW);
  });
});

describe("points", () => {
  it("lie between 0 and max (or where the rule says otherwise) at the ruleset's places; totals add up exactly", () => {
    fc.assert(
      fc.property(blocArbitrary(), ({ bloc, ruleset, entries }) => {
        const criteria = listCriteria(ruleset.base);
        computeBloc({ bloc, ruleset, entries }).units.forEach((unit) => {
          let base = 0n;
          criteria.forEach((criterion) => {
            const { code, weight } = criterion;
            const counted = unit.criteria.get(code)?.counted;
            if (counted?.status !== "scored") return;
            expect(mayGive(criterion, counted.points)).toBe(true);
            expect(hasPlaces(counted.points, ruleset.places)).toBe(true);
            const exact = toUnits(counted.points.toString()) * toUnits(weight.toString());
            base += roundUnits(exact, ruleset.places);
          });
          expect(toUnits(unit.base.toString())).toBe(base);
        });
      }),
      MANY
    );
  });
});

/** What each kind promises of its points; half a step is left for rounding beyond the maximum. */
function mayGive({ rule, maxPoints }: Criterion, points: Decimal): boolean {
  if (rule.kind === "awardTable" && !rule.capped) return points.gte(0);
  if (rule.kind === "plusMinus")
    return points.lte(maxPoints) && (rule.floor === null || points.gte(rule.floor));
  if (rule.kind === "proportional" && rule.ceilingPercent.gt(100))
    return points.gte(0) && points.lte(maxPoints.times(rule.ceilingPercent).div(100).plus("0.5"));
  return points.gte(0) && points.lte(maxPoints);
}

/** A decimal in units of 1e-10, read digit by digit: no code shared with the engine. */
function toUnits(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(10, "0"));
}

/** A product of two such numbers, rounded half away from zero to `places`, in units of 1e-10. */
function roundUnits(product: bigint, places: number): bigint {
  if (product < 0n) return -roundUnits(-product, places);
  const step = 10n ** BigInt(20 - places);
  return ((product + step / 2n) / step) * 10n ** BigInt(10 - places);
}

describe("ranks", () => {
  it("follow the rounded value, then the keys; without keys equal values share them, with the method that is asked for (B01, B05)", () => {
    fc.assert(fc.property(blocArbitrary(), expectPlaces), MANY);
  });

  it("belong to complete and eligible units only (B08)", () => {
    fc.assert(
      fc.property(blocArbitrary(), (input) => {
        const { units, ranking } = computeBloc(input);
        ranking.forEach(({ rank, eligibility }, index) => {
          expect(rank !== null).toBe(units[index]?.complete === true && eligibility.eligible);
        });
      }),
      MANY
    );
  });

  it("never get worse when one typed score is raised", () => {
    fc.assert(
      fc.property(blocArbitrary(), fc.nat(), (input, seed) => {
        const dice = createDice(seed);
        const unit = input.bloc.units[dice.roll(input.bloc.units.length)]?.code ?? "";
        const raised = raiseOne(input, unit, dice);
        const rankOf = (from: BlocInput): number =>
          computeBloc(from).ranking.find((ranked) => ranked.unit === unit)?.rank ?? Infinity;
        expect(rankOf(raised)).toBeLessThanOrEqual(rankOf(input));
      }),
      MANY
    );
  });
});

/** Raises the typed layers of one base criterion, never above its maximum. */
function raiseOne(input: BlocInput, unit: string, dice: Dice): BlocInput {
  const criteria = listCriteria(input.ruleset.base);
  const { code, maxPoints } = criteria[dice.roll(criteria.length)] ?? {
    code: "",
    maxPoints: decimal(0),
  };
  const scores = new Map(input.entries.scores.get(unit));
  const entry = scores.get(code);
  if (entry === undefined) return input;
  const more = decimal(1 + dice.roll(500)).div(100);
  const raise = (typed: Entry["self"]): Entry["self"] =>
    typed?.kind === "points" && typed.points.lte(maxPoints)
      ? { kind: "points", points: smaller(typed.points.plus(more), maxPoints) }
      : typed;
  scores.set(code, {
    ...entry,
    self: raise(entry.self),
    checked: raise(entry.checked),
    official: raise(entry.official),
  });
  return {
    ...input,
    entries: { ...input.entries, scores: new Map([...input.entries.scores, [unit, scores]]) },
  };
}

describe("awards", () => {
  it("go to ranked units only, never two exclusive ones, never more than the places", () => {
    fc.assert(
      fc.property(blocArbitrary(), (input) => {
        const { ranking, awards } = computeBloc({
          ...input,
          entries: { ...input.entries, decisions: new Map() },
        });
        const filled = fillSlots(input.ruleset.slots, ranking, input.entries.facts);
        awards.forEach(({ slots }, index) => {
          const proposed = [...slots]
            .filter(([, status]) => status === "proposed")
            .map(([code]) => code);
          if (ranking[index]?.rank === null)
            expect([...slots.values()].every((status) => status === "none")).toBe(true);
          input.ruleset.slots
            .filter(({ code }) => proposed.includes(code))
            .forEach(({ exclusiveWith }) =>
              expect(exclusiveWith.some((code) => proposed.includes(code))).toBe(false)
            );
        });
        filled.forEach(({ slot, seats }) => {
          const final = awards.filter((award) => award.final === slot.code).length;
          expect(final).toBeLessThanOrEqual(seats);
        });
      }),
      MANY
    );
  });

  it("fit however the council settles the ties", () => {
    fc.assert(
      fc.property(
        blocArbitrary({ ...SMALL_BLOC, maxUnits: 9, maxCriteria: 2 }),
        fc.nat(),
        (input, seed) => {
          const { ranking } = computeBloc(input);
          const filled = fillSlots(input.ruleset.slots, ranking, input.entries.facts);
          const held = settle(filled, createDice(seed));
          filled.forEach(({ slot, seats }) => {
            if (slot.count !== "rest")
              expect(held.get(slot.code)?.length).toBeLessThanOrEqual(seats);
          });
        }
      ),
      { numRuns: sampleSize(300, 1000) }
    );
  });
});

/** Who holds what after a council drew lots at every tie, slot by slot; a unit that already holds an exclusive award passes. */
function settle(filled: readonly FilledSlot[], dice: Dice): ReadonlyMap<string, string[]> {
  const held = new Map<string, string[]>();
  filled.forEach(({ slot, statuses, tie, seats: places }) => {
    const isFree = (unit: string): boolean =>
      slot.exclusiveWith.every((code) => !held.get(code)?.includes(unit));
    const sure = [...statuses]
      .filter(([unit, status]) => status === "proposed" && isFree(unit))
      .map(([unit]) => unit);
    const seats = slot.count === "rest" ? 0 : places - sure.length;
    const drawn = shuffle((tie?.units ?? []).filter(isFree), dice).slice(0, seats > 0 ? seats : 0);
    held.set(slot.code, [...sure, ...drawn]);
  });
  return held;
}
