import { findSection, getNodes, isCapped, listAllCriteria } from "../criteria-tree";
import { type Decimal, decimal, roundAsCell, ZERO } from "../decimal";
import { compareCodes } from "../order/compare-codes";
import type { UnitOutcome } from "../outcome";
import { findPointRange, isInRange } from "../points/find-point-range";
import { getPoints, NOT_ENTERED } from "../points/scores";
import type { Criterion, CriterionCode, CriterionNode, Ruleset, Section } from "../ruleset";
import { contributionOf, sumNodes } from "../sum-sections";
import { type ChangeGoal, findNeededGain } from "./find-needed-gain";

/** What one criterion's counted score would have to be. */
export interface ScoreChange {
  readonly criterion: CriterionCode;
  /** The score that counts now; null = a bonus or penalty line left blank. */
  readonly from: Decimal | null;
  /** The nearest score that reaches the goal; null when none does. */
  readonly to: Decimal | null;
  /** to − from; null when not reachable. */
  readonly change: Decimal | null;
  /** What stands in the way: the criterion's own limits, or the cap of its group or section. */
  readonly limit: "range" | "cap" | null;
}

/**
 * For every criterion given to the unit: the nearest score which alone takes the unit's ranked value to the goal; reachable ones first, the smallest change first, equal ones by code.
 * All other scores, and all other units, stay as they are. Nothing when the unit is there already or incomplete.
 */
export function listScoreChanges(
  ruleset: Ruleset,
  unit: UnitOutcome,
  goal: ChangeGoal
): ScoreChange[] {
  const gain = unit.complete ? findNeededGain(ruleset, unit, goal) : null;
  if (gain === null || gain.eq(0)) return [];
  const rise = goal.kind === "atLeast" ? gain : gain.neg();
  return listAllCriteria(ruleset)
    .filter(({ code }) => unit.criteria.get(code)?.counted.status !== "notAssigned")
    .map((criterion) => changeOne(ruleset, unit, { criterion, rise }))
    .sort(compareChanges);
}

function changeOne(
  ruleset: Ruleset,
  unit: UnitOutcome,
  { criterion, rise }: { readonly criterion: Criterion; readonly rise: Decimal }
): ScoreChange {
  const { code } = criterion;
  const section = findSection(ruleset, code) ?? "base";
  const from = getPoints(unit.criteria.get(code)?.counted ?? NOT_ENTERED);
  const fail = (limit: "range" | "cap"): ScoreChange => ({
    criterion: code,
    from,
    to: null,
    change: null,
    limit,
  });
  const needed = passCaps(
    listCaps(ruleset, unit, { section, code }),
    section === "penalty" ? rise.neg() : rise
  );
  if (needed === null) return fail("cap");
  const { places } = ruleset;
  const wanted = contributionOf(unit)(code).plus(needed);
  const to = findScore(criterion, wanted, { up: needed.gt(0), places });
  if (!isInRange(to, findPointRange(criterion, places))) return fail("range");
  return { criterion: code, from, to, change: to.minus(from ?? ZERO), limit: null };
}

/** A cap between a criterion and the total: what stands under it now, and how much of that counts at most. */
interface Cap {
  readonly found: Decimal;
  readonly most: Decimal;
}

/** The caps above a criterion, the outermost first; the base section has none. */
function listCaps(
  ruleset: Ruleset,
  unit: UnitOutcome,
  { section, code }: { readonly section: Section; readonly code: CriterionCode }
): Cap[] {
  if (section === "base") return [];
  const pointsOf = contributionOf(unit);
  const nodes = getNodes(ruleset, section);
  const { cap } = ruleset[section];
  const own = cap === null ? [] : [{ found: sumNodes(nodes, pointsOf, true), most: cap }];
  const groups = findPath(nodes, code).flatMap((node) =>
    node.type === "group" && isCapped(node)
      ? [{ found: sumNodes(node.children, pointsOf, true), most: node.maxPoints }]
      : []
  );
  return [...own, ...groups];
}

/** The nodes from the top down to the criterion; none when it is not there. */
function findPath(nodes: readonly CriterionNode[], code: CriterionCode): CriterionNode[] {
  for (const node of nodes) {
    if (node.code === code) return [node];
    const below = node.type === "group" ? findPath(node.children, code) : [];
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** By how much the criterion must change so that `needed` comes through all caps; null when a cap holds it back. What already stands above a cap must be taken off first. */
function passCaps(caps: readonly Cap[], needed: Decimal): Decimal | null {
  return caps.reduce<Decimal | null>((change, { found, most }) => {
    if (change === null) return null;
    if (change.gt(0)) return found.plus(change).gt(most) ? null : change;
    return found.gt(most) ? change.minus(found.minus(most)) : change;
  }, needed);
}

/** The nearest score whose rounded contribution is at least (`up`) or at most the wanted one. */
function findScore(
  { weight }: Criterion,
  wanted: Decimal,
  { up, places }: { readonly up: boolean; readonly places: number }
): Decimal {
  const step = decimal(`1e-${places}`).times(up ? 1 : -1);
  const isEnough = (score: Decimal): boolean => {
    const contribution = roundAsCell(score.times(weight), places);
    return up ? contribution.gte(wanted) : contribution.lte(wanted);
  };
  let score = roundAsCell(wanted.minus(step.div(2)).div(weight), places);
  while (!isEnough(score)) score = score.plus(step);
  while (isEnough(score.minus(step))) score = score.minus(step);
  return score;
}

function compareChanges(one: ScoreChange, other: ScoreChange): number {
  if (one.change === null || other.change === null)
    return (
      Number(one.change === null) - Number(other.change === null) ||
      compareCodes(one.criterion, other.criterion)
    );
  return one.change.abs().cmp(other.change.abs()) || compareCodes(one.criterion, other.criterion);
}
