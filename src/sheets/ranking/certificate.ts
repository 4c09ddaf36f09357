import type { UnitCode } from "../../domain/bloc";
import { toNumber } from "../../domain/decimal";
import type { BlocOutcome } from "../../domain/outcome";

/** What was found when the bloc was last ranked: kept as plain values, so that later changes show. */
export interface Certificate {
  /** Version of the ruleset then. */
  readonly version: string;
  /** When, as printed; "" for the ranking that the book was made with. */
  readonly time: string;
  readonly units: ReadonlyMap<UnitCode, CertifiedUnit>;
}

/** As the engine computed it; an unranked unit has no rank. */
export interface CertifiedUnit {
  readonly total: number;
  readonly rank: number | null;
}

/** What an outcome comes to now. */
export function certify(
  { units, ranking }: BlocOutcome,
  at: Pick<Certificate, "version" | "time">
): Certificate {
  return {
    ...at,
    units: new Map(
      units.map(({ unit, total }, index) => [
        unit,
        { total: toNumber(total), rank: ranking[index]?.rank ?? null },
      ])
    ),
  };
}

/** Whether two certificates say the same, whenever they were made. */
export function saysSame(one: Certificate, other: Certificate): boolean {
  const say = ({ version, units }: Certificate): string => JSON.stringify([version, [...units]]);
  return say(one) === say(other);
}
