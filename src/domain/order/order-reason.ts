import type { UnitCode } from "../bloc";
import type { Decimal } from "../decimal";
import type { TieKey } from "../ruleset";

/**
 * Why unit `a` stands before, behind or level with unit `b`.
 * "value": their ranked values differ. "key": equal values, this key is the first that differs.
 * "stopped": equal up to `key`, which `missing` lack among the units equal so far; none of those is separated any further.
 * "tied": equal in every key. "council": the council's order decided where the keys could not (`stoppedAt` = the key that a value was missing for, if any).
 * "unranked": `units` take no part.
 */
export type OrderReason = { readonly a: UnitCode; readonly b: UnitCode } & (
  | {
      readonly kind: "value";
      readonly first: UnitCode;
      readonly valueA: Decimal;
      readonly valueB: Decimal;
    }
  | {
      readonly kind: "key";
      readonly first: UnitCode;
      readonly key: TieKey;
      readonly valueA: Decimal;
      readonly valueB: Decimal;
    }
  | {
      readonly kind: "council";
      readonly first: UnitCode;
      readonly valueA: Decimal;
      readonly valueB: Decimal;
      readonly stoppedAt: TieKey | null;
    }
  | {
      readonly kind: "stopped";
      readonly key: TieKey;
      readonly valueA: Decimal | null;
      readonly valueB: Decimal | null;
      readonly missing: readonly UnitCode[];
    }
  | { readonly kind: "tied" }
  | { readonly kind: "unranked"; readonly units: readonly UnitCode[] }
);
