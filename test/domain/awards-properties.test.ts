import fc from "fast-check";
import { checkAwards } from "../../src/domain/checks/check-awards";
import type { Decimal } from "../../src/domain/decimal";
import type { Entries, FactValue } from "../../src/domain/entries";
import { areExclusive } from "../../src/domain/exclusive-slots";
import { fillSlots, type FilledSlot } from "../../src/domain/fill-slots";
import type { RankedUnit, UnitAward } from "../../src/domain/outcome";
import { proposeAwards } from "../../src/domain/propose-awards";
import type { AwardSlot } from "../../src/domain/ruleset";
import { sampleSize } from "../judges/programs";
import { drawOutcomes, drawRanking, type DrawnRanking } from "./arbitrary-ranking";
import { createDice } from "./dice";
import { makeBloc } from "./samples";

const RUNS = { numRuns: sampleSize(300, 8000) };

/** Runs a property on random rankings with random slots. */
function forAll(test: (drawn: DrawnRanking, seed: number) => void): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => test(drawRanking(createDice(seed)), seed)),
    RUNS
  );
}

function fill({ ruleset, ranking, entries }: DrawnRanking): FilledSlot[] {
  return fillSlots(ruleset.slots, ranking, entries.facts);
}

function issuesOf({ ruleset, ranking, entries }: DrawnRanking, awards: readonly UnitAward[]) {
  const bloc = makeBloc(ranking.map(({ unit }) => unit));
  return checkAwards({ bloc, ruleset, entries }, { units: [], ranking, awards });
}

/** Said again in other words than the engine's: all conditions at once, compared as plain numbers. */
function isEligible(slot: AwardSlot, unit: RankedUnit, facts: Entries["facts"]): boolean {
  const entered = facts.get(unit.unit);
  const reaches = (found: FactValue | undefined, least: Decimal): boolean =>
    typeof found === "object" && found !== null && found.toNumber() >= least.toNumber();
  return [
    unit.rank !== null,
    slot.minTotal === null || reaches(unit.value, slot.minTotal),
    slot.minVotePercent === null || reaches(unit.votePercent, slot.minVotePercent),
    ...slot.facts.map((fact) => entered?.get(fact) === true),
    ...(slot.atLeast ?? []).map(({ fact, value }) => reaches(entered?.get(fact), value)),
  ].every(Boolean);
}

/** Places by whole numbers only: thousandths of a percent × units. */
function countPlaces(slot: AwardSlot, drawn: DrawnRanking): number {
  const { count } = slot;
  if (count === "rest") return Infinity;
  if (typeof count === "number") return count;
  const base = drawn.ranking.filter((unit) =>
    count.of === "ranked" ? unit.rank !== null : isEligible(slot, unit, drawn.entries.facts)
  ).length;
  const share = Math.round(Number(count.percent.toString()) * 1000) * base;
  const whole = 100_000;
  const rest = share % whole;
  const down = (share - rest) / whole;
  if (rest === 0 || count.rounding === "down") return down;
  return count.rounding === "up" || 2 * rest >= whole ? down + 1 : down;
}

describe("random rankings × random slot lists", () => {
  it("no quota is exceeded, counted by other means than the engine's", () => {
    forAll((drawn) => {
      fill(drawn).forEach(({ slot, seats, candidates }) => {
        const places = countPlaces(slot, drawn);
        expect(seats).toBe(places === Infinity ? candidates.length : places);
      });
      const awards = proposeAwards(drawn.ruleset, drawn.ranking, drawn.entries);
      drawn.ruleset.slots.forEach((slot) => {
        const given = awards.filter(({ final }) => final === slot.code).length;
        expect(given).toBeLessThanOrEqual(countPlaces(slot, drawn));
      });
    });
  });

  it("no exclusive pair is given together, and no unit is proposed that lacks a condition", () => {
    forAll((drawn) => {
      const { slots } = drawn.ruleset;
      const filled = fill(drawn);
      drawn.ranking.forEach((unit) => {
        const given = filled.filter(({ statuses }) => statuses.get(unit.unit) === "proposed");
        given.forEach(({ slot: one }) =>
          given.forEach(({ slot: other }) =>
            expect(one !== other && areExclusive(slots, one.code, other.code)).toBe(false)
          )
        );
        filled
          .filter(({ statuses }) => statuses.has(unit.unit))
          .forEach(({ slot }) => expect(isEligible(slot, unit, drawn.entries.facts)).toBe(true));
      });
    });
  });

  it("who meets every condition and is not proposed either holds an exclusive award, or finds the places taken by others who are not behind", () => {
    forAll((drawn) => {
      const filled = fill(drawn);
      filled.forEach(({ slot, statuses }) =>
        drawn.ranking
          .filter((unit) => isEligible(slot, unit, drawn.entries.facts))
          .forEach((unit) => {
            const status = statuses.get(unit.unit);
            if (status === "proposed") return;
            const holds = filled.some(
              (earlier) =>
                slot.exclusiveWith.includes(earlier.slot.code) &&
                earlier.statuses.get(unit.unit) === "proposed"
            );
            const notBehind = drawn.ranking.filter(
              (other) =>
                other.place !== null && other.place <= (unit.place ?? 0) && statuses.has(other.unit)
            ).length;
            expect(holds ? status : notBehind > countPlaces(slot, drawn)).toBe(
              holds ? undefined : true
            );
          })
      );
    });
  });

  it("a tie at the cut is never cut silently: equals fare alike, and the council is told (B06)", () => {
    forAll((drawn) => {
      const filled = fill(drawn);
      filled.forEach(({ statuses, tie }) => {
        drawn.ranking.forEach((one) =>
          drawn.ranking
            .filter(({ unit, place }) => place === one.place && statuses.has(unit))
            .forEach(({ unit }) => {
              if (statuses.has(one.unit)) expect(statuses.get(unit)).toBe(statuses.get(one.unit));
            })
        );
        const tied = [...statuses].filter(([, status]) => status === "tieAtCut");
        expect(new Set(tie?.units)).toEqual(new Set(tied.map(([unit]) => unit)));
        if (tie) expect(tie.seats > 0 && tie.seats < tie.units.length).toBe(true);
      });
      const awards = proposeAwards(drawn.ruleset, drawn.ranking, drawn.entries);
      const told = issuesOf(drawn, awards)
        .filter(({ code }) => code === "award.tie-at-cut")
        .map(({ params }) => params?.slot);
      const open = filled.filter(({ tie }) =>
        awards.some(({ unit, undecided }) => undecided && tie?.units.includes(unit))
      );
      expect(told).toEqual(open.map(({ slot }) => slot.code));
      awards.filter(({ undecided }) => undecided).forEach(({ final }) => expect(final).toBeNull());
    });
  });

  it("the order of the rows decides nothing (B06)", () => {
    forAll((drawn, seed) => {
      const dice = createDice(seed + 1);
      const rest = [...drawn.ranking];
      const ranking = drawn.ranking.flatMap(() => rest.splice(dice.roll(rest.length), 1));
      const sorted = (awards: readonly UnitAward[]): UnitAward[] =>
        [...awards].sort((a, b) => (a.unit < b.unit ? -1 : 1));
      const { ruleset, entries } = drawn;
      expect(sorted(proposeAwards(ruleset, ranking, entries))).toEqual(
        sorted(proposeAwards(ruleset, drawn.ranking, entries))
      );
    });
  });

  it("the bloc's decisions and the results never make an exclusive pair or pass a quota unsaid", () => {
    forAll((plain, seed) => {
      const more = drawOutcomes(createDice(seed ^ 0x9e3779b1), plain);
      const drawn = { ...plain, entries: { ...plain.entries, ...more } };
      const awards = proposeAwards(drawn.ruleset, drawn.ranking, drawn.entries);
      const issues = issuesOf(drawn, awards);
      const told = (code: string, about: string) =>
        issues.some((issue) => issue.code === code && issue.params?.slot === about);
      drawn.ruleset.slots.forEach((slot) => {
        const given = awards.filter(({ final }) => final === slot.code).length;
        const isOver = given > countPlaces(slot, drawn);
        expect(told("award.over-quota", slot.code)).toBe(isOver);
      });
      awards.forEach(({ unit, final, proposed, slots: statuses }) => {
        const first = drawn.ruleset.slots.find(({ code }) => code === proposed)?.code ?? "";
        const beside = [...statuses].filter(
          ([code, status]) =>
            status === "proposed" &&
            code !== first &&
            !areExclusive(drawn.ruleset.slots, code, first)
        );
        const isPair =
          more.decisions.has(unit) &&
          final !== null &&
          final !== first &&
          beside.some(([code]) => code !== final && areExclusive(drawn.ruleset.slots, code, final));
        const said = issues.filter(
          ({ code, about, severity }) =>
            code === "award.exclusive-pair" && about?.unit === unit && severity === "error"
        );
        expect(said.length).toBe(isPair ? 1 : 0);
      });
    });
  });
});
