import type { BlocInput } from "../../domain/compute-bloc";
import { findCriterion } from "../../domain/criteria-tree";
import type { DecisiveLine } from "../../domain/explain/find-decisive-changes";
import type { PairExplanation } from "./explain-pair";
import type { PairChange } from "./find-pair-changes";
import { shortNameOf } from "./describe-reason";
import { exactly, remark, signed, type Remark, type Term } from "./remark";

/** One correction in words, with what it is about; null where nothing is to be corrected. */
export interface ToldChange {
  readonly remark: Remark;
  readonly change: PairChange | null;
}

/** The smallest corrections that would change the order or an award; says so when no single score can turn the order. */
export function describeChanges({ input, changes, reason }: PairExplanation): ToldChange[] {
  const told = changes.map((change) => ({ remark: describeChange(input, change), change }));
  const isTurned = changes.some(({ kind }) => kind === "pass" || kind === "fall");
  if (isTurned || reason.kind === "unranked") return told;
  return [{ remark: remark("change.none"), change: null }, ...told];
}

function describeChange(input: BlocInput, change: PairChange): Remark {
  const { kind, unit, other, line, criterion, from, to } = change;
  const name = findCriterion(input.ruleset, criterion)?.name ?? "";
  return remark(`change.${kind}`, {
    stage: remark(`stage.${input.ruleset.ranking.stage}`),
    unit: shortNameOf(input, unit),
    criterion: remark("line.criterion", { code: criterion, name }),
    from: from === null ? remark("change.blank") : exactly(from),
    to: exactly(to),
    change: signed(change.change),
    ...(other === null ? {} : { other: shortNameOf(input, other) }),
    ...(line === null ? {} : { effect: describeEffect(input, line) }),
  });
}

function describeEffect({ ruleset }: BlocInput, line: DecisiveLine): Remark {
  const params: Record<string, Term> = {};
  const slot = "slot" in line ? ruleset.slots.find(({ code }) => code === line.slot) : undefined;
  if (slot) params.award = { text: slot.award, sample: slot.sample };
  return remark(`reach.${line.kind}`, params);
}
