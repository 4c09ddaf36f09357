import type { Decimal } from "../decimal";
import { compareDecimals, decimal, roundAsCell, sum, toNumber } from "../decimal";
import { assignRanks, splitTies, type Tied } from "./break-ties";
import { scale, sumProducts, type Scaled } from "./exact-sum";
import type { RankRow, RankRule } from "./rank-rule";
import { comparedPlaces, fitsCell, isAscending, isSubtracted, KEY_PLACES } from "./rank-rule";

/** One row of the result; rows without rank have null in all but `status`. */
export interface RankedRow {
  /** "missing": a score is not there; "tooLong": more digits than a spreadsheet keeps. */
  readonly status: "ranked" | "missing" | "tooLong";
  /** Rounded as printed. */
  readonly total: Decimal | null;
  /** What was compared. */
  readonly value: Decimal | null;
  readonly rank: number | null;
  /** Rows that have this rank, itself included; 0 without rank. */
  readonly sharedBy: number;
  /** The tie-break column (from 0) whose missing value left the row tied; null when none did. */
  readonly stoppedAt: number | null;
}

/** Ranks complete rows; the order of the rows does not matter. A row with a missing score has no rank, and never counts as zero. */
export function rankRows(rows: readonly RankRow[], rule: RankRule): RankedRow[] {
  const totals = rows.map((row) => row.scores);
  const weigh = makeWeigher(rule);
  const places = comparedPlaces(rule);
  const values = totals.map((scores) => {
    const raw = scores.every(isNumber) ? weigh(scores) : null;
    return raw === null ? null : roundAsCell(raw, places);
  });
  const ranked = values.flatMap((value, row) =>
    value !== null && fitsCell(value, places) ? [{ row, value }] : []
  );
  const groups = splitTies(groupEquals(ranked, isAscending(rule)), rule.keys, (row, key) =>
    roundKey(rows[row]?.keys[key] ?? null)
  );
  const found = assignRanks(groups, rule.ties);
  return values.map((value, row) => {
    const place = found.get(row);
    if (value === null) return unranked("missing");
    if (place === undefined) return unranked("tooLong");
    return { status: "ranked", total: roundAsCell(value, rule.places), value, ...place };
  });
}

/** A tie-break value as compared: rounded so that every program sees the same digits. */
export function roundKey(value: number | null): number | null {
  if (value === null || Number.isInteger(value)) return value;
  return toNumber(roundAsCell(decimal(value), KEY_PLACES));
}

function unranked(status: "missing" | "tooLong"): RankedRow {
  return { status, total: null, value: null, rank: null, sharedBy: 0, stoppedAt: null };
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

/** The exact total of a row's scores. */
function makeWeigher(rule: RankRule): (scores: readonly number[]) => Decimal {
  const one = scale(1);
  const weights = rule.scores.map((score): Scaled => {
    const { units, places } = rule.total === "percent" ? one : scale(score.weight);
    return { units: isSubtracted(rule, score) ? -units : units, places };
  });
  const divisor =
    rule.total === "mean"
      ? sum(rule.scores.map(({ weight }) => weight))
      : sum(rule.scores.flatMap(({ max }) => max ?? []));
  if (rule.total === "sum") return (scores) => sumProducts(scores, weights);
  const times = rule.total === "mean" ? 1 : 100;
  return (scores) => sumProducts(scores, weights).times(times).div(divisor);
}

/** Rows of equal value together, the best first. */
function groupEquals(
  ranked: readonly { readonly row: number; readonly value: Decimal }[],
  ascending: boolean
): Tied[] {
  const ordered = [...ranked].sort((a, b) =>
    ascending ? compareDecimals(a.value, b.value) : compareDecimals(b.value, a.value)
  );
  const groups: { rows: number[]; value: Decimal; stoppedAt: null }[] = [];
  for (const { row, value } of ordered) {
    const last = groups.at(-1);
    if (last?.value.eq(value)) last.rows.push(row);
    else groups.push({ rows: [row], value, stoppedAt: null });
  }
  return groups;
}
