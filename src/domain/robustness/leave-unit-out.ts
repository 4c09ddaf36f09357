import type { UnitCode } from "../bloc";
import { type BlocInput, computeBloc } from "../compute-bloc";
import { listAllCriteria } from "../criteria-tree";
import { compareCodes } from "../order/compare-codes";
import type { BlocOutcome, RankedUnit } from "../outcome";
import { isCompared } from "../points/find-standings";
import type { CriterionCode } from "../ruleset";

/** Two units whose order turns, or that become level or stop being so, when another unit is gone. */
export interface TurnedPair {
  readonly units: readonly [UnitCode, UnitCode];
}

/** The ranking of the others without one unit. */
export interface WithoutUnit {
  readonly unit: UnitCode;
  readonly ranks: ReadonlyMap<UnitCode, number | null>;
  readonly turned: readonly TurnedPair[];
}

/** Whether the presence of one unit can change the order of two others; `cannotChange`: no criterion compares units, no tie key stopped at a missing value and no three units are level, so nothing was recomputed. */
export type UnitsLeftOut =
  | { readonly cannotChange: true }
  | {
      readonly cannotChange: false;
      /** Criteria whose points depend on other units. */
      readonly compared: readonly CriterionCode[];
      readonly without: readonly WithoutUnit[];
    };

/** Recomputes the whole bloc without each unit in turn. */
export function leaveUnitOut(input: BlocInput, outcome: BlocOutcome): UnitsLeftOut {
  const compared = listCompared(input);
  const isCrowded = outcome.ranking.some(
    ({ sharedBy, stoppedAt }) => sharedBy > 2 || stoppedAt !== null
  );
  if (compared.length === 0 && !isCrowded) return { cannotChange: true };
  const { bloc } = input;
  return {
    cannotChange: false,
    compared,
    without: bloc.units.map(({ code }) => {
      const rest = bloc.units.filter((unit) => unit.code !== code);
      const { ranking } = computeBloc({ ...input, bloc: { ...bloc, units: rest } });
      return {
        unit: code,
        ranks: new Map(ranking.map(({ unit, rank }) => [unit, rank])),
        turned: listTurned(outcome.ranking, ranking),
      };
    }),
  };
}

/** Rules that compare units; they count only while rule points do, at the stage of self scores. */
function listCompared({ ruleset }: BlocInput): readonly CriterionCode[] {
  if (ruleset.ranking.stage !== "self") return [];
  return listAllCriteria(ruleset)
    .filter(isCompared)
    .map(({ code }) => code)
    .sort(compareCodes);
}

function listTurned(before: readonly RankedUnit[], after: readonly RankedUnit[]): TurnedPair[] {
  const placeBefore = new Map(before.map(({ unit, place }) => [unit, place]));
  const left = [...after].sort((one, other) => compareCodes(one.unit, other.unit));
  return left.flatMap((one, index) =>
    left.slice(index + 1).flatMap((other): TurnedPair[] => {
      const was = compare(placeBefore.get(one.unit) ?? null, placeBefore.get(other.unit) ?? null);
      return was === compare(one.place, other.place) ? [] : [{ units: [one.unit, other.unit] }];
    })
  );
}

/** −1, 0, 1 as the first stands before, level or behind; null when one of them is not ranked. */
function compare(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.sign(one - other);
}
