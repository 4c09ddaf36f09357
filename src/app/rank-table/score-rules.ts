import type { Decimal } from "../../domain/decimal";
import { decimal, sum, ZERO } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import type { ScoreRule, TotalKind } from "../../domain/rank-table/rank-rule";
import { parseScore } from "../parse-score";
import type { ChosenColumns } from "./choose-columns";
import { foldName } from "./fold-name";
import type { RowMark } from "./marked-rows";
import type { PlainTable, TableColumn, TableRow } from "./read-table";
import type { RankTableSettings } from "./settings";
import { issueAt, tableIssue } from "./table-issues";

/** Weights, directions and most points of the score columns, and what the total is. */
export interface ReadRules {
  readonly scores: readonly ScoreRule[];
  readonly total: TotalKind;
  readonly issues: readonly Issue[];
}

/** Reads the rules of the score columns. A weight that is missing, negative or no number is an error and never 1. */
export function readScoreRules(
  table: PlainTable,
  chosen: ChosenColumns,
  settings: RankTableSettings
): ReadRules {
  const { weights } = settings;
  const total = weights.kind === "max" ? "percent" : settings.total;
  const found: (Decimal | Issue)[] = chosen.scores.map((column) =>
    readWeight(table, column, settings)
  );
  const values = found.flatMap((one) => ("code" in one ? [] : [one]));
  const maxima = findRow(table, "max");
  const scores = chosen.scores.map((column, index): ScoreRule => {
    const max = maxima?.cells[column.index];
    return {
      weight: values[index] ?? ZERO,
      lower: chosen.lower.has(column),
      max: typeof max === "number" ? decimal(max) : null,
    };
  });
  const faulty = found.flatMap((one) => ("code" in one ? [one] : []));
  const issues =
    faulty.length > 0 ? unique(faulty) : checkRules(table, { scores, total }, settings);
  return { scores, total, issues };
}

/** The first row of that kind. */
export function findRow({ rows }: PlainTable, mark: RowMark): TableRow | undefined {
  return rows.find((row) => row.mark === mark);
}

const ONE = decimal(1);

function readWeight(
  table: PlainTable,
  column: TableColumn,
  { weights }: RankTableSettings
): Decimal | Issue {
  switch (weights.kind) {
    case "equal":
      return ONE;
    case "named": {
      const pair = weights.pairs.find(([name]) => foldName(name) === foldName(column.name));
      const params = { column: column.name };
      if (!pair) return tableIssue(table, "table.weight-missing", params);
      return (
        toWeight(pair[1]) ??
        tableIssue(table, "table.weight-invalid", { ...params, found: pair[1] })
      );
    }
    case "row":
      return readRowValue(table, column, "weights") ?? ONE;
    case "max": {
      const max = readRowValue(table, column, "max");
      return "code" in max ? max : ONE;
    }
  }
}

/** A positive or zero number of the row of weights or of most points. */
function readRowValue(
  table: PlainTable,
  column: TableColumn,
  mark: "weights" | "max"
): Decimal | Issue {
  const row = findRow(table, mark);
  if (!row) return tableIssue(table, mark === "max" ? "table.no-max-row" : "table.no-weight-row");
  const cell = row.cells[column.index] ?? null;
  const isRight = typeof cell === "number" && (mark === "max" ? cell > 0 : cell >= 0);
  if (isRight) return decimal(cell);
  const found = typeof cell === "number" ? cell : (cell?.text ?? "");
  return issueAt(table, [row.index, column.index], {
    code: "table.weight-invalid",
    severity: "error",
    params: { column: column.name, found },
  });
}

function toWeight(text: string): Decimal | null {
  const parsed = parseScore(text);
  return parsed.kind === "number" && parsed.value.gte(0) ? parsed.value : null;
}

/** The weights' sum, the directions, and columns that are named twice. */
function checkRules(
  table: PlainTable,
  { scores, total }: Pick<ReadRules, "scores" | "total">,
  settings: RankTableSettings
): Issue[] {
  const weights = scores.map(({ weight }) => weight);
  const all = sum(weights);
  const issues: Issue[] = [];
  const isOff = total === "sum" && settings.weights.kind !== "equal" && isNearly(all, weights);
  if (scores.length > 0 && (all.eq(0) || isOff))
    issues.push(tableIssue(table, "table.weight-sum", { found: all.toString() }));
  const lower = scores.filter((score) => score.lower).length;
  if (total !== "sum" && lower > 0 && (total === "percent" || lower < scores.length))
    issues.push(tableIssue(table, "table.lower-mixed"));
  return issues;
}

/** Close to 1 or 100 without being it, as shares of a whole never are: 99.99, 1.01. Equal weights are no shares. */
function isNearly(all: Decimal, weights: readonly Decimal[]): boolean {
  const [first] = weights;
  if (first === undefined || weights.every((weight) => weight.eq(first))) return false;
  return [1, 100].some((whole) => {
    const away = all.minus(whole).abs();
    return away.gt(0) && away.lte(decimal(whole).div(100));
  });
}

/** Without a row of weights every column says the same. */
function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  return [...seen.values()];
}
