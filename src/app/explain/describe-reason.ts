import type { UnitCode } from "../../domain/bloc";
import type { BlocInput } from "../../domain/compute-bloc";
import { listAllNodes } from "../../domain/criteria-tree";
import type { Decimal } from "../../domain/decimal";
import { isLessBetter } from "../../domain/order/measure-keys";
import type { OrderReason } from "../../domain/order/order-reason";
import type { TieKey } from "../../domain/ruleset";
import type { RankNote } from "../list-ranking";
import type { PairExplanation, PairSide } from "./explain-pair";
import { amountOf, exactly, gapOf, nameOf, remark, type Remark, type Term } from "./remark";

/** Why the first of two units stands above the second, or why it does not. */
export function describeReason(explanation: PairExplanation): Remark {
  const { input, first, second, reason } = explanation;
  const { ruleset } = input;
  const names = {
    first: nameOf(first.unit),
    second: nameOf(second.unit),
    ...(first.ranked.rank === null ? {} : { rankFirst: first.ranked.rank }),
    ...(second.ranked.rank === null ? {} : { rankSecond: second.ranked.rank }),
  };
  const value = amountOf(ruleset, first.ranked.value ?? first.points.total);
  switch (reason.kind) {
    case "unranked":
      return remark("why.unranked", {
        units: [first, second]
          .filter(({ unit }) => reason.units.includes(unit.code))
          .map(describeUnranked),
      });
    case "value":
      return remark("why.value", {
        ...names,
        measure: remark(`why.measure-${ruleset.ranking.by}`),
        valueFirst: amountOf(ruleset, reason.valueA),
        valueSecond: amountOf(ruleset, reason.valueB),
        gap: gapOf(ruleset, reason.valueA.minus(reason.valueB)),
      });
    case "key":
      return remark("why.key", {
        ...names,
        value,
        key: describeKey(input, reason.key),
        keyFirst: amountOfKey(input, reason.key, reason.valueA),
        keySecond: amountOfKey(input, reason.key, reason.valueB),
      });
    default:
      return describeLevel(input, reason, { ...names, value });
  }
}

type LevelReason = Extract<OrderReason, { readonly kind: "council" | "tied" | "stopped" }>;

function describeLevel(
  input: BlocInput,
  reason: LevelReason,
  names: Readonly<Record<string, Term>>
): Remark {
  const noKeys = input.ruleset.ranking.tieBreak.length === 0;
  const because = remark(noKeys ? "why.no-keys" : "why.keys-equal");
  switch (reason.kind) {
    case "tied":
      return remark("why.tied", { ...names, because });
    case "stopped":
      return remark("why.stopped", {
        ...names,
        key: describeKey(input, reason.key),
        missing: reason.missing.map((code) => shortNameOf(input, code)),
      });
    case "council":
      return remark("why.council", {
        ...names,
        orderFirst: exactly(reason.valueA),
        orderSecond: exactly(reason.valueB),
        because:
          reason.stoppedAt === null
            ? because
            : remark("why.stopped-council", { key: describeKey(input, reason.stoppedAt) }),
      });
  }
}

function describeUnranked({ unit, notes }: PairSide): Remark {
  return remark("why.unranked-unit", {
    unit: nameOf(unit),
    ...(notes.length > 0 ? { notes: notes.map(describeNote) } : {}),
  });
}

/** Why a unit shares its rank or has none; a condition is marked where it is only a sample. */
export function describeNote({ code, params, sample }: RankNote): Remark {
  const { name } = params;
  return remark(
    code,
    typeof name === "string" ? { ...params, name: { text: name, sample } } : params
  );
}

/** A tie key in words: what is compared, and whether less of it is better. */
export function describeKey({ ruleset }: BlocInput, key: TieKey): Remark {
  if (!("code" in key)) return remark(`key.${key.kind}`);
  const node = listAllNodes(ruleset).find(({ code }) => code === key.code);
  const named = remark(`key.${key.kind}`, { code: key.code, name: node?.name ?? "" });
  return isLessBetter(ruleset, key) ? remark("key.less", { key: named }) : named;
}

/** A value of a tie key with its unit. */
export function amountOfKey({ ruleset }: BlocInput, { kind }: TieKey, value: Decimal): Remark {
  const isPercent = kind === "votes" || (kind === "baseTotal" && ruleset.ranking.by === "percent");
  return remark(isPercent ? "amount.percent" : "amount.points", { value: exactly(value) });
}

/** The short name of a unit; its code where it is not in the bloc. */
export function shortNameOf({ bloc }: BlocInput, code: UnitCode): string {
  return bloc.units.find((unit) => unit.code === code)?.shortName ?? code;
}
