import type { MemberUnit } from "../../domain/bloc";
import { listCheckers } from "../../domain/combine-checks";
import { listAllCriteria, listCriteria } from "../../domain/criteria-tree";
import { EMPTY_ENTRY, type Entry, type Typed } from "../../domain/entries";
import { findPointRange, isInRange } from "../../domain/points/find-point-range";
import type { Checker, Criterion } from "../../domain/ruleset";
import { checkedBlock, checkedColumn } from "../../sheets/checkers/checkers-layout";
import { SHEETS } from "../../sheets/sheet-keys";
import type { Book } from "../action";
import { contextOfBook } from "../context-of-book";
import type { BookPlace } from "../place-in-book";

/** A cell in which a checker's score is missing or of no use. */
export interface CheckGap {
  readonly unit: MemberUnit;
  readonly criterion: Criterion;
  readonly isFaulty: boolean;
  readonly place: BookPlace;
}

/** How far one checker is. */
export interface CheckerProgress {
  readonly checker: Checker;
  readonly expected: number;
  readonly given: number;
  /** What is still to be given, by criterion, then by unit. */
  readonly gaps: readonly CheckGap[];
}

/** Every checker of the panel with what is still to be given; those with the most to give first. */
export function listCheckerProgress(book: Book): readonly CheckerProgress[] {
  const members = book.ruleset.checkers?.members ?? [];
  return members
    .map((checker) => readProgress(book, checker))
    .sort((one, other) => other.gaps.length - one.gaps.length);
}

function readProgress(book: Book, checker: Checker): CheckerProgress {
  const cells = listExpected(book, checker);
  const gaps = cells.flatMap(({ state, ...gap }): CheckGap[] =>
    state === "given" ? [] : [{ ...gap, isFaulty: state === "faulty" }]
  );
  return { checker, expected: cells.length, given: cells.length - gaps.length, gaps };
}

interface Cell extends Omit<CheckGap, "isFaulty"> {
  readonly state: "given" | "missing" | "faulty";
}

/** A bonus or penalty line that nobody has filled counts as none. */
function listExpected(book: Book, checker: Checker): readonly Cell[] {
  const context = contextOfBook(book);
  const base = new Set(listCriteria(book.ruleset.base).map(({ code }) => code));
  return listAllCriteria(book.ruleset).flatMap((criterion) => {
    const checkers = listCheckers(book.ruleset.checkers, criterion);
    const index = checkers.findIndex(({ code }) => code === checker.code);
    const block = checkedBlock(context, criterion);
    if (index < 0 || !block) return [];
    return book.bloc.units.flatMap((unit): Cell[] => {
      const entry = book.entries.scores.get(unit.code)?.get(criterion.code) ?? EMPTY_ENTRY;
      if (!entry.assigned || !(base.has(criterion.code) || hasAny(entry))) return [];
      const at = { row: block.first + index, column: checkedColumn(context, unit.code) };
      const typed = entry.checks?.get(checker.code) ?? null;
      const state = stateOf(typed, criterion, book.ruleset.places);
      return [{ unit, criterion, state, place: { sheet: SHEETS.checkers, at } }];
    });
  });
}

function hasAny({ checks }: Entry): boolean {
  return [...(checks?.values() ?? [])].some((typed) => typed !== null);
}

function stateOf(typed: Typed, criterion: Criterion, places: number): Cell["state"] {
  if (typed === null) return "missing";
  const isUsable =
    typed.kind === "points" && isInRange(typed.points, findPointRange(criterion, places));
  return isUsable ? "given" : "faulty";
}
