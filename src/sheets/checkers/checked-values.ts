import type { MemberUnit } from "../../domain/bloc";
import { combineChecks } from "../../domain/combine-checks";
import { compareDecimals } from "../../domain/decimal";
import { EMPTY_ENTRY, type Entry, type Typed } from "../../domain/entries";
import type { Checker, Criterion } from "../../domain/ruleset";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { scoreValue } from "../unit/unit-values";
import type { CheckedBlock } from "./checkers-layout";

function entryAt({ entries }: BookContext, unit: MemberUnit, { code }: Criterion): Entry {
  return entries.scores.get(unit.code)?.get(code) ?? EMPTY_ENTRY;
}

/** What one checker gave a unit on a criterion. */
export function givenBy(
  context: BookContext,
  { unit, criterion }: { readonly unit: MemberUnit; readonly criterion: Criterion },
  { code }: Checker
): Typed {
  return entryAt(context, unit, criterion).checks?.get(code) ?? null;
}

/** What the panel proposes, as a score cell shows it. */
export function combinedValue(
  context: BookContext,
  criterion: Criterion,
  unit: MemberUnit
): CellValue {
  const { ruleset } = context;
  const terms = { panel: ruleset.checkers, places: ruleset.places };
  return scoreValue(combineChecks(criterion, entryAt(context, unit, criterion), terms));
}

/** The score that a trimmed mean drops; "" while the result is open. */
export function droppedValue(
  context: BookContext,
  { block, unit }: { block: CheckedBlock; unit: MemberUnit },
  which: "highest" | "lowest"
): CellValue {
  if (typeof combinedValue(context, block.criterion, unit) !== "number") return "";
  const given = block.checkers
    .flatMap((checker) => {
      const typed = givenBy(context, { unit, criterion: block.criterion }, checker);
      return typed?.kind === "points" ? [typed.points] : [];
    })
    .sort(compareDecimals);
  return given.at(which === "highest" ? -1 : 0)?.toNumber() ?? "";
}
