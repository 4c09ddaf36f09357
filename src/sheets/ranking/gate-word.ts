import { findGroupPercent } from "../../domain/check-eligibility";
import { listAllNodes } from "../../domain/criteria-tree";
import { type Decimal, ZERO } from "../../domain/decimal";
import { getPoints, NOT_ENTERED } from "../../domain/points/scores";
import type { RankedUnit, UnitOutcome } from "../../domain/outcome";
import type { Gate } from "../../domain/ruleset";
import type { BookContext } from "../book-context";
import { WORDS } from "../words";

/** What a unit's cell of a gate shows: Đạt, Không đạt, or Chưa xác nhận while the fact or number is missing. */
export function gateWord(
  context: BookContext,
  gate: Gate,
  { unit, ranked, measure }: { unit: UnitOutcome; ranked: RankedUnit; measure: Decimal | null }
): string {
  switch (gate.kind) {
    case "fact":
      return factWord(context, unit, gate);
    case "minCriterionPercent":
      return atLeast(unit.lowestPercent, gate.percent);
    case "minTotal":
      return atLeast(measure, gate.value);
    case "minVotePercent":
      return atLeast(ranked.votePercent, gate.percent);
    case "minGroupPercent":
      return groupWord(context, unit, gate);
    case "minCriterionPoints":
      return pointsWord(unit, gate);
  }
}

function factWord(
  { entries }: BookContext,
  { unit }: UnitOutcome,
  { fact, mustBe }: Gate & { kind: "fact" }
): string {
  const found = entries.facts.get(unit)?.get(fact) ?? null;
  if (found === null) return WORDS.unconfirmed;
  return found === mustBe ? WORDS.done : WORDS.notDone;
}

function groupWord(
  { ruleset }: BookContext,
  unit: UnitOutcome,
  gate: Gate & { kind: "minGroupPercent" }
): string {
  const group = listAllNodes(ruleset).find(({ code }) => code === gate.group);
  const percent = group?.type === "group" ? findGroupPercent(group, unit) : null;
  return percent === null ? WORDS.done : atLeast(percent, gate.percent);
}

function pointsWord(
  { criteria }: UnitOutcome,
  { criterion, value }: Gate & { kind: "minCriterionPoints" }
): string {
  const counted = criteria.get(criterion)?.counted ?? NOT_ENTERED;
  if (counted.status === "notAssigned") return WORDS.done;
  return atLeast(getPoints(counted) ?? ZERO, value);
}

function atLeast(value: Decimal | null, least: Decimal): string {
  if (value === null) return WORDS.unconfirmed;
  return value.gte(least) ? WORDS.done : WORDS.notDone;
}
