import type { UnitCode } from "../../domain/bloc";
import { findCriterion } from "../../domain/criteria-tree";
import { type CriterionStanding, findStrengths } from "../../domain/explain/find-strengths";
import { listRanking } from "../list-ranking";
import { describeNote } from "./describe-reason";
import type { Computed } from "./explain-pair";
import { amountOf, exactly, nameOf, remark, type Remark } from "./remark";

/** How many criteria a feedback names at most, on each side. */
const NAMED = 5;

/** What a feedback to one unit says, line by line: its place, what it does better than its bloc, what worse. Nothing of a unit that is not in the book. */
export function listFeedback({ input, outcome }: Computed, code: UnitCode): Remark[] {
  const line = listRanking(input, outcome).find(({ unit }) => unit.code === code);
  const found = findStrengths(input.ruleset, outcome.units).find(({ unit }) => unit === code);
  if (line === undefined || found === undefined) return [];
  const { rank, notes, ranked, unit } = line;
  const tell = (standing: CriterionStanding): Remark => describeStanding(input, standing);
  const strengths = found.strengths.slice(0, NAMED).map(tell);
  const weaknesses = found.weaknesses.slice(0, NAMED).map(tell);
  const place =
    rank === null || ranked.value === null
      ? remark("feedback.unranked", notes.length > 0 ? { notes: notes.map(describeNote) } : {})
      : remark("feedback.rank", { rank, value: amountOf(input.ruleset, ranked.value) });
  return [
    remark("feedback.title", {
      unit: nameOf(unit),
      bloc: input.bloc.name,
      year: String(input.bloc.year),
    }),
    place,
    ...(strengths.length > 0 ? [remark("feedback.strengths", { parts: strengths })] : []),
    ...(weaknesses.length > 0 ? [remark("feedback.weaknesses", { parts: weaknesses })] : []),
    ...(strengths.length + weaknesses.length === 0 ? [remark("feedback.none")] : []),
  ];
}

function describeStanding({ ruleset }: Computed["input"], standing: CriterionStanding): Remark {
  const { code, percent, mean } = standing;
  const name = findCriterion(ruleset, code)?.name ?? "";
  return remark("feedback.part", {
    criterion: remark("line.criterion", { code, name }),
    percent: exactly(percent),
    mean: exactly(mean),
  });
}
