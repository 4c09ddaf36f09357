import type { UnitCode } from "../bloc";
import { hasPlaces, round, toNumber } from "../decimal";
import type { Entry, Typed } from "../entries";
import type { Issue, IssueCode, Params, Severity, Subject } from "../issue";
import type { CriterionOutcome } from "../outcome";
import type { Criterion, CriterionCode, Stage } from "../ruleset";

/** One unit on one criterion, as entered and as counted. */
export interface EntryCase {
  readonly criterion: Criterion;
  readonly entry: Entry;
  readonly subject: { readonly unit: UnitCode; readonly criterion: CriterionCode };
  readonly outcome: CriterionOutcome;
  readonly places: number;
}

const LAYERS: readonly Stage[] = ["self", "checked", "official"];

/** Faults of one entry: typed scores out of range, a result no rule can read, a changed score without a reason, a score where nothing was assigned. */
export function checkEntry(item: EntryCase): Issue[] {
  if (!item.entry.assigned) return checkNotAssigned(item);
  return [
    ...LAYERS.flatMap((layer) => checkTyped(item, layer)),
    ...checkResult(item),
    ...checkReasons(item),
  ];
}

function checkNotAssigned(item: EntryCase): Issue[] {
  const { result, self, checked, official } = item.entry;
  const isEmpty = [result, self, checked, official].every((value) => value === null);
  return isEmpty
    ? []
    : [report(item, "assigned", { code: "score.not-assigned", severity: "warning" })];
}

function checkTyped(item: EntryCase, layer: Stage): Issue[] {
  const typed = item.entry[layer];
  if (typed?.kind !== "points") return [];
  const { points } = typed;
  const value = toNumber(points);
  const max = toNumber(item.criterion.maxPoints);
  if (points.gt(item.criterion.maxPoints)) {
    return [
      report(item, layer, { code: "score.above-max", severity: "error", params: { value, max } }),
    ];
  }
  if (points.lt(0))
    return [report(item, layer, { code: "score.negative", severity: "error", params: { value } })];
  if (hasPlaces(points, item.places)) return [];
  const params = { value, rounded: toNumber(round(points, item.places)), places: item.places };
  return [report(item, layer, { code: "score.too-many-decimals", severity: "warning", params })];
}

function checkResult(item: EntryCase): Issue[] {
  const isRefusedByRule =
    item.outcome.rulePoints.status === "invalid" && item.entry.result?.kind !== "invalid";
  if (!isRefusedByRule) return [];
  const severity = item.outcome.counted.status === "invalid" ? "error" : "warning";
  return [report(item, "result", { code: "score.result-invalid", severity })];
}

function checkReasons(item: EntryCase): Issue[] {
  const { self, checked, official, reason } = item.entry;
  if (reason.trim() !== "") return [];
  const pairs = [
    { layer: "official" as const, value: official, before: checked ?? self },
    { layer: "checked" as const, value: checked, before: self },
  ];
  const changed = pairs.find(({ value, before }) => differs(value, before));
  if (changed === undefined) return [];
  const params = { layer: changed.layer };
  return [report(item, "reason", { code: "score.reason-missing", severity: "warning", params })];
}

function differs(value: Typed, before: Typed): boolean {
  if (value?.kind !== "points" || before?.kind !== "points") return false;
  return !value.points.eq(before.points);
}

function report(
  { subject }: EntryCase,
  field: NonNullable<Subject["field"]>,
  issue: { code: IssueCode; severity: Severity; params?: Params }
): Issue {
  return { ...issue, about: { ...subject, field } };
}
