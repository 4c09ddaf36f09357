import { explainOrder } from "../../domain/order/explain-order";
import type { OrderReason } from "../../domain/order/order-reason";
import { amountOfKey, describeKey, shortNameOf } from "./describe-reason";
import type { Computed, Pair } from "./explain-pair";
import { gapOf, remark, type Remark } from "./remark";

/** Why a unit stands where it does behind or beside the one listed before it: the reason, and the same in short. */
export interface Neighbourhood {
  readonly reason: OrderReason;
  readonly remark: Remark;
}

/** What lies between a unit (`own`) and the one listed before it; null when one of them is not in the ranking. */
export function describeNeighbour(
  { input, outcome }: Computed,
  [own, other]: Pair
): Neighbourhood | null {
  const { ruleset, entries } = input;
  const find = (code: string) => outcome.ranking.find(({ unit }) => unit === code);
  const [a, b] = [find(own), find(other)];
  if (!a || !b) return null;
  const standings = { ruleset, tieDecisions: entries.tieDecisions, ranking: outcome.ranking };
  const reason = explainOrder(standings, a, b);
  return { reason, remark: describe(reason, input) };
}

function describe(reason: OrderReason, input: Computed["input"]): Remark {
  const other = shortNameOf(input, reason.b);
  switch (reason.kind) {
    case "value":
      return remark("near.value", {
        other,
        gap: gapOf(input.ruleset, reason.valueA.minus(reason.valueB)),
      });
    case "key":
      return remark("near.key", {
        other,
        key: describeKey(input, reason.key),
        own: amountOfKey(input, reason.key, reason.valueA),
        theirs: amountOfKey(input, reason.key, reason.valueB),
      });
    case "stopped":
      return remark("near.stopped", {
        other,
        key: describeKey(input, reason.key),
        missing: reason.missing.map((code) => shortNameOf(input, code)),
      });
    default:
      return remark(`near.${reason.kind}`, { other });
  }
}
