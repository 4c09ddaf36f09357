import { compareDecimals, decimal, type Decimal } from "../../domain/decimal";
import type { Bound } from "./read-bound";
import type { ReadRule } from "./rule-words";

/** A tier with the bound that its words name. */
export interface Step extends Bound {
  readonly text: string;
  readonly points: Decimal;
}

/** Tiers that name numbers, and the one that names the rest in words. */
export interface Steps {
  readonly measured: readonly Step[];
  readonly other: Step | null;
}

/** What tiers mean by their bounds. A hole makes it no such rule: `from` and `to` say which results no tier names. */
export type BoundReading =
  | ({ readonly kind: "rule" } & ReadRule)
  | {
      readonly kind: "hole";
      readonly from: Decimal;
      readonly to: Decimal;
      /** Counts begin at 1 and no tier names 0. */
      readonly lacksZero: boolean;
    }
  | { readonly kind: "other" };

export const OTHER: BoundReading = { kind: "other" };

/** From low to high; a tier that is open below comes first. */
export function sortSteps(steps: readonly Step[]): Step[] {
  const start = ({ lower }: Bound): Decimal => lower ?? decimal(-1);
  return [...steps].sort((one, other) => compareDecimals(start(one), start(other)));
}
