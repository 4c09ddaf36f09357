import type { MemberUnit, UnitCode } from "../domain/bloc";
import { listAllCriteria, listCriteria } from "../domain/criteria-tree";
import type { Decimal } from "../domain/decimal";
import { EMPTY_ENTRY, type Entry, type Typed } from "../domain/entries";
import type { BlocOutcome, CriterionOutcome } from "../domain/outcome";
import type { Criterion, Ruleset } from "../domain/ruleset";
import type { Book } from "./action";
import type { FillInput } from "./fill-input";

/** How far the scoring of a unit is. */
export interface UnitProgress {
  readonly unit: MemberUnit;
  readonly scored: number;
  readonly expected: number;
  /** Criteria that ask for something: no score, a faulty one, or a change without a reason. */
  readonly tasks: number;
}

/** What a criterion of a unit asks of the person who scores. */
export interface ScoreTask {
  readonly unit: UnitCode;
  readonly criterion: Criterion;
  readonly kind: "missing" | "invalid" | "reason";
  /** Column that the answer goes to. */
  readonly layer: "checked" | "official";
  /** Points to accept; for "reason" those that stand there already. null when a person has to think. */
  readonly points: Decimal | null;
  /** Where the points come from. */
  readonly from: "rule" | "self" | "checked" | "official" | null;
  /** The points differ from an earlier layer, so that a reason has to be given. */
  readonly needsReason: boolean;
  /** What the earlier layer says; null when it says nothing. */
  readonly before: Decimal | null;
}

/** Every unit with its progress, in the bloc's order. */
export function listProgress(book: Book, outcome: BlocOutcome): readonly UnitProgress[] {
  return book.bloc.units.flatMap((unit) => {
    const found = outcome.units.find((one) => one.unit === unit.code);
    if (!found) return [];
    const tasks = listTasks(book, outcome, unit.code).length;
    return [{ unit, scored: found.scored, expected: found.expected, tasks }];
  });
}

/** What is still to be done on a unit's sheet, in printed order. */
export function listTasks(book: Book, outcome: BlocOutcome, unit: UnitCode): readonly ScoreTask[] {
  const found = outcome.units.find((one) => one.unit === unit);
  const base = new Set(listCriteria(book.ruleset.base).map(({ code }) => code));
  const entries = book.entries.scores.get(unit);
  return listAllCriteria(book.ruleset).flatMap((criterion): readonly ScoreTask[] => {
    const entry = entries?.get(criterion.code) ?? EMPTY_ENTRY;
    const counted = found?.criteria.get(criterion.code);
    if (!counted || !entry.assigned) return [];
    const task = findTask({ unit, criterion, entry, counted, ruleset: book.ruleset });
    return task && (base.has(criterion.code) || saysSomething(task)) ? [task] : [];
  });
}

/** A bonus or penalty line left blank counts as none. */
function saysSomething({ kind, points }: ScoreTask): boolean {
  return kind !== "missing" || points !== null;
}

/** The table that enters the points of tasks in one layer, each with its reason. */
export function acceptTasks(
  tasks: readonly ScoreTask[],
  layer: ScoreTask["layer"],
  reason = ""
): FillInput {
  const rows = tasks.flatMap(({ unit, criterion, points }, index) =>
    points === null
      ? []
      : [{ line: index + 1, unit, criterion: criterion.code, value: print(points), note: reason }]
  );
  return { rows, layer, file: "" };
}

interface Case {
  readonly unit: UnitCode;
  readonly criterion: Criterion;
  readonly entry: Entry;
  readonly counted: CriterionOutcome;
  readonly ruleset: Ruleset;
}

function findTask(item: Case): ScoreTask | null {
  const { unit, criterion, entry, counted } = item;
  const own = { unit, criterion };
  const layer = nextLayer(item);
  if (counted.counted.status === "invalid") {
    return {
      ...own,
      kind: "invalid",
      layer,
      points: null,
      from: null,
      needsReason: false,
      before: null,
    };
  }
  const changed = findChanged(entry);
  if (changed) return { ...own, kind: "reason", needsReason: true, ...changed };
  if (counted.counted.status !== "notEntered") return null;
  const { points, from } = propose(item, layer);
  const before = layer === "checked" ? pointsOf(entry.self) : pointsOf(entry.checked);
  const needsReason = points !== null && before !== null && !points.eq(before);
  return { ...own, kind: "missing", layer, points, from, needsReason, before };
}

function nextLayer({ entry, ruleset }: Case): ScoreTask["layer"] {
  return ruleset.ranking.stage === "official" && entry.checked !== null ? "official" : "checked";
}

/** The rule's points before what the unit gave itself. */
function propose(
  { entry, counted }: Case,
  layer: ScoreTask["layer"]
): Pick<ScoreTask, "points" | "from"> {
  if (layer === "official") return offer(pointsOf(entry.checked), "checked");
  const { rulePoints } = counted;
  if (rulePoints.status === "scored") return offer(rulePoints.points, "rule");
  return offer(pointsOf(entry.self), "self");
}

function offer(
  points: Decimal | null,
  from: ScoreTask["from"]
): Pick<ScoreTask, "points" | "from"> {
  return { points, from: points === null ? null : from };
}

/** A layer that differs from the one before it while no reason is given. */
function findChanged(entry: Entry): Pick<ScoreTask, "layer" | "points" | "from" | "before"> | null {
  if (entry.reason.trim() !== "") return null;
  const self = pointsOf(entry.self);
  const checked = pointsOf(entry.checked);
  const official = pointsOf(entry.official);
  const first = entry.checked === null ? self : checked;
  if (official && first && !official.eq(first))
    return { layer: "official", points: official, from: "official", before: first };
  if (checked && self && !checked.eq(self))
    return { layer: "checked", points: checked, from: "checked", before: self };
  return null;
}

function pointsOf(typed: Typed): Decimal | null {
  return typed?.kind === "points" ? typed.points : null;
}

/** As typed in Vietnamese; three decimals get a fourth, since 1,234 could be read as 1234. */
function print(points: Decimal): string {
  const text = points.toString().replace(".", ",");
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}
