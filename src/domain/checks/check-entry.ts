import type { UnitCode } from "../bloc";
import { type Decimal, hasPlaces, round, toNumber } from "../decimal";
import { isInvalid, type Entry, type Typed } from "../entries";
import type { Issue, IssueCode, Params, Severity, Subject } from "../issue";
import type { CriterionOutcome } from "../outcome";
import { findPointRange } from "../points/find-point-range";
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
    ...checkTarget(item),
    ...checkResult(item),
    ...checkRank(item),
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
  const { least, most } = findPointRange(item.criterion, item.places);
  if (most !== null && points.gt(most)) {
    const params = { value, max: toNumber(most) };
    return [report(item, layer, { code: "score.above-max", severity: "error", params })];
  }
  if (least !== null && points.lt(least)) return [reportLow(item, layer, { value, least })];
  if (hasPlaces(points, item.places)) return [];
  const params = { value, rounded: toNumber(round(points, item.places)), places: item.places };
  return [report(item, layer, { code: "score.too-many-decimals", severity: "warning", params })];
}

function reportLow(
  item: EntryCase,
  layer: Stage,
  { value, least }: { value: number; least: Decimal }
): Issue {
  if (least.eq(0))
    return report(item, layer, { code: "score.negative", severity: "error", params: { value } });
  const params = { value, floor: toNumber(least) };
  return report(item, layer, { code: "score.below-floor", severity: "error", params });
}

function checkResult(item: EntryCase): Issue[] {
  const isRefusedByRule =
    item.outcome.rulePoints.status === "invalid" && !isReported(item.entry.result);
  if (!isRefusedByRule) return [];
  const severity = item.outcome.counted.status === "invalid" ? "error" : "warning";
  return [report(item, ...nameRefusal(item, severity))];
}

/** What is no usable value, in the cell or in one of the lines, was reported by the reader. */
function isReported(result: Entry["result"]): boolean {
  return (
    result?.kind === "invalid" || (result?.kind === "numbers" && result.values.some(isInvalid))
  );
}

/** A result that only lacks its target is not to blame: the target has to be settled with whoever set it. */
function nameRefusal(
  { criterion, entry }: EntryCase,
  severity: Severity
): [NonNullable<Subject["field"]>, { code: IssueCode; severity: Severity }] {
  const { rule } = criterion;
  const isNumber = entry.result?.kind === "number" && entry.result.value.gte(0);
  const usesTarget =
    rule.kind === "relativeToLeader" || (rule.kind === "proportional" && rule.compare === "target");
  return isNumber && usesTarget
    ? ["assigned", { code: "score.target-needed", severity }]
    : ["result", { code: "score.result-invalid", severity }];
}

/** A target below 0 is a slip, whether the rule needs it or not; a text in its cell is reported by the reader. */
function checkTarget(item: EntryCase): Issue[] {
  const { target } = item.entry;
  if (target?.kind !== "number" || target.value.gte(0)) return [];
  const params = { value: toNumber(target.value) };
  return [report(item, "assigned", { code: "score.target-negative", severity: "error", params })];
}

/** A rank outside the table gives no points by itself. */
function checkRank(item: EntryCase): Issue[] {
  const { criterion, entry, outcome } = item;
  const { rule } = criterion;
  const isSilent =
    rule.kind === "rankLookup" &&
    entry.result?.kind === "number" &&
    outcome.rulePoints.status === "notEntered";
  if (!isSilent) return [];
  const found = entry.result.value.toNumber();
  const params = { found, needed: rule.ranks.map(({ rank }) => rank).join(", ") };
  const severity = outcome.counted.status === "scored" ? "tip" : "warning";
  return [report(item, "result", { code: "score.rank-not-listed", severity, params })];
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
