import type { MemberUnit } from "../../domain/bloc";
import type { Decimal } from "../../domain/decimal";
import type { Entry, Invalid, Typed } from "../../domain/entries";
import { EMPTY_ENTRY, isInvalid } from "../../domain/entries";
import type { CriterionOutcome, Score, UnitOutcome } from "../../domain/outcome";
import type { Criterion } from "../../domain/ruleset";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { markSample, WORDS } from "../words";
import { lineInput, listResultLines } from "./result-lines";
import type { TotalId } from "./unit-layout";

/** What a score cell shows: points, "–" not assigned, "" not entered, "Lỗi". */
export function scoreValue(score: Score): CellValue {
  switch (score.status) {
    case "scored":
      return score.points.toNumber();
    case "notAssigned":
      return WORDS.dash;
    case "notEntered":
      return "";
    case "invalid":
      return WORDS.bad;
  }
}

/** Stands for an unusable entry whose text is not known. */
const UNKNOWN = "?";

/** What a typed score puts in its input cell; an unusable one is written as it was found. */
export function typedValue(typed: Typed): CellValue {
  if (typed === null) return null;
  return typed.kind === "points" ? typed.points.toNumber() : (typed.found ?? UNKNOWN);
}

/** What an entered result puts in its input cell; parts have cells of their own. */
export function resultValue({ result }: Entry, { rule }: Criterion): CellValue {
  return result === null || lineInput(rule) !== null ? null : printResult(result);
}

function printResult(result: NonNullable<Entry["result"]>): CellValue {
  switch (result.kind) {
    case "done":
      return result.done ? WORDS.done : WORDS.notDone;
    case "tier":
      return `${WORDS.tier} ${result.tier}`;
    case "other":
      return WORDS.otherTier;
    case "number":
      return result.value.toNumber();
    case "text":
      return result.text || null;
    default:
      return unusable(result);
  }
}

/** What a line's result cell holds; a result that is no list stands in the first cell. */
export function partValue({ result }: Entry, part: number): CellValue {
  if (result === null) return null;
  if (result.kind === "numbers") return numberValue(result.values[part] ?? null);
  if (result.kind !== "parts") return part === 0 ? unusable(result) : null;
  const done = result.done[part] ?? null;
  if (done === null) return null;
  return done ? WORDS.done : WORDS.notDone;
}

function numberValue(value: Decimal | Invalid | null): CellValue {
  if (isInvalid(value)) return value.found ?? UNKNOWN;
  return value === null ? null : value.toNumber();
}

function unusable(result: NonNullable<Entry["result"]>): string {
  return result.kind === "invalid" ? (result.found ?? UNKNOWN) : UNKNOWN;
}

/** What a line of events or awards brings by itself: number × points; "" while blank, "Lỗi" for what is no count. */
export function lineValue(entry: Entry, { rule }: Criterion, part: number): CellValue {
  const worth = listResultLines(rule)[part]?.points;
  const shown = partValue(entry, part);
  if (shown === null || !worth) return "";
  const isCount = typeof shown === "number" && Number.isInteger(shown) && shown >= 0;
  return isCount ? worth.times(shown).toNumber() + 0 : WORDS.bad;
}

/** What stands under Chỉ tiêu được giao: the unit's own target, else the criterion's. */
export function targetValue({ target }: Criterion, entry: Entry): CellValue {
  if (!entry.assigned) return WORDS.notAssigned;
  if (entry.target === null) return target === null ? null : target.toNumber();
  if (entry.target.kind === "none") return null;
  return entry.target.kind === "number"
    ? entry.target.value.toNumber()
    : (entry.target.found ?? UNKNOWN);
}

export function entryOf({ entries }: BookContext, unit: MemberUnit, criterion: Criterion): Entry {
  return entries.scores.get(unit.code)?.get(criterion.code) ?? EMPTY_ENTRY;
}

export function criterionOutcome(outcome: UnitOutcome, { code }: Criterion): CriterionOutcome {
  const found = outcome.criteria.get(code);
  if (!found) throw new Error(`No outcome for criterion ${code}`);
  return found;
}

/** What stands under Lý do: the checker's reason, or why the criterion is not assigned. */
export function reasonText(
  { bloc }: BookContext,
  at: { unit: MemberUnit; criterion: Criterion; entry: Entry }
): string {
  if (at.entry.assigned || at.entry.reason !== "") return at.entry.reason;
  const found = bloc.notAssigned.find(
    ({ unit, criterion }) => unit === at.unit.code && criterion === at.criterion.code
  );
  return found ? markSample(found.reason, found.sample) : "";
}

/** What a result line shows. */
export function totalValue(outcome: UnitOutcome, id: TotalId): CellValue {
  switch (id) {
    case "scored":
    case "expected":
    case "invalid":
      return outcome[id];
    case "percent":
      return outcome.percent?.toNumber() ?? "";
    case "lowest":
      return outcome.lowestPercent?.toNumber() ?? "";
    default:
      return outcome[id].toNumber();
  }
}
