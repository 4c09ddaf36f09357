import type { MemberUnit } from "../../domain/bloc";
import { listAllCriteria } from "../../domain/criteria-tree";
import type { Decimal } from "../../domain/decimal";
import { EMPTY_ENTRY, type Entry } from "../../domain/entries";
import type { Criterion, CriterionCode } from "../../domain/ruleset";
import type { Book } from "../action";

/** How far the targets of a criterion are given. */
export interface CriterionTargets {
  readonly criterion: Criterion;
  /** Units with a number as target. */
  readonly given: number;
  /** Units to which the criterion is not assigned. */
  readonly withheld: number;
  /** Units that have the criterion and no target. */
  readonly open: number;
  /** The rule compares with a target, or somebody has one, or somebody has not the criterion. */
  readonly isUsed: boolean;
}

/** What stands under Chỉ tiêu of one unit. */
export interface UnitTarget {
  readonly unit: MemberUnit;
  readonly isAssigned: boolean;
  /** As printed, or as found when it is no number; "" = no target. */
  readonly text: string;
  /** Why the criterion is not assigned; "" where it is. */
  readonly reason: string;
}

/** Every criterion with the state of its targets, in printed order. */
export function listTargets(book: Book): readonly CriterionTargets[] {
  return listAllCriteria(book.ruleset).map((criterion) => {
    const entries = book.bloc.units.map(({ code }) => entryOf(book, code, criterion.code));
    const withheld = entries.filter(({ assigned }) => !assigned).length;
    const given = entries.filter((entry) => isGiven(entry, criterion)).length;
    const open = entries.length - withheld - given;
    const isUsed = needsTarget(criterion) || given + withheld > 0;
    return { criterion, given, withheld, open, isUsed };
  });
}

/** The targets of one criterion, unit by unit, numbers printed by `print`. */
export function readTargets(
  book: Book,
  criterion: Criterion,
  print: (value: Decimal) => string
): readonly UnitTarget[] {
  return book.bloc.units.map((unit) => {
    const entry = entryOf(book, unit.code, criterion.code);
    const isAssigned = entry.assigned;
    if (!isAssigned)
      return { unit, isAssigned, text: "", reason: findReason(book, unit.code, criterion.code) };
    return { unit, isAssigned, text: printTarget(entry, criterion, print), reason: "" };
  });
}

/** What is known of a unit on a criterion. */
export function entryOf(book: Book, unit: string, criterion: CriterionCode): Entry {
  return book.entries.scores.get(unit)?.get(criterion) ?? EMPTY_ENTRY;
}

/** Why a unit does not have a criterion, as the book says. */
function findReason({ bloc }: Book, unit: string, criterion: CriterionCode): string {
  const found = bloc.notAssigned.find((item) => item.unit === unit && item.criterion === criterion);
  return found?.reason ?? "";
}

/** Whether the criterion's points cannot be found without a target. */
function needsTarget({ rule }: Criterion): boolean {
  if (rule.kind === "proportional") return rule.compare === "target";
  return rule.kind === "relativeToLeader";
}

function isGiven({ assigned, target }: Entry, criterion: Criterion): boolean {
  if (!assigned) return false;
  return target === null ? criterion.target !== null : target.kind === "number";
}

function printTarget(
  { target }: Entry,
  criterion: Criterion,
  print: (value: Decimal) => string
): string {
  if (target === null) return criterion.target === null ? "" : print(criterion.target);
  if (target.kind === "number") return print(target.value);
  return target.kind === "none" ? "" : (target.found ?? "");
}
