import { describeChanges, type ToldChange } from "./describe-changes";
import { describeGap } from "./describe-gap";
import { describeMargins } from "./describe-margins";
import { describeReason, shortNameOf } from "./describe-reason";
import type { PairExplanation } from "./explain-pair";
import { remark, type Remark } from "./remark";

/** All that is said about two units: the terminal and the pane put the same remarks into the same words. */
export interface PairRemarks {
  readonly reason: Remark;
  readonly gap: readonly Remark[];
  readonly dominance: Remark | null;
  readonly margins: readonly Remark[];
  readonly changes: readonly ToldChange[];
}

/** What there is to say about an explained pair. */
export function describePair(explanation: PairExplanation): PairRemarks {
  return {
    reason: describeReason(explanation),
    gap: describeGap(explanation),
    dominance: describeDominance(explanation),
    margins: describeMargins(explanation),
    changes: describeChanges(explanation),
  };
}

function describeDominance({ input, first, second, dominant }: PairExplanation): Remark | null {
  if (dominant === null) return null;
  const under = dominant === first.unit.code ? second.unit.code : first.unit.code;
  return remark("dominance", {
    over: shortNameOf(input, dominant),
    under: shortNameOf(input, under),
  });
}
