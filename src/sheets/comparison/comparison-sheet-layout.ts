import { isCapped, listAllCriteria, listGroups } from "../../domain/criteria-tree";
import { compareCodes } from "../../domain/order/compare-codes";
import type { Criterion, Group, Ruleset, Section } from "../../domain/ruleset";
import { rangeAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { SUMMARY_ROWS, summaryLines } from "../summary/summary-layout";

/** Columns: A–F are printed; from H on stands what they are computed from. */
export const COMPARISON_COLUMNS = {
  code: 1,
  name: 2,
  max: 3,
  a: 4,
  b: 5,
  difference: 6,
  /** Points in what the bloc ranks by. */
  measuredA: 8,
  measuredB: 9,
  signed: 10,
  /** Place of the line's code among all codes; only lines that add up have one. */
  codeOrder: 11,
  size: 12,
  order: 13,
  orderAbove: 14,
  orderBelow: 15,
  percent: 16,
  mean: 17,
  overMean: 18,
  orderStrong: 19,
  orderWeak: 20,
  /** Percent of the maximum, one column per unit. */
  firstUnit: 21,
} as const;

export type ComparisonColumn = keyof typeof COMPARISON_COLUMNS;

export const COMPARISON_ROWS = {
  note: 4,
  a: 5,
  b: 6,
  flags: 7,
  sentence: 8,
  head: 9,
  value: 10,
  rank: 11,
  above: 12,
  gapAbove: 13,
  below: 14,
  gapBelow: 15,
  top: 17,
  firstTop: 19,
  strengths: 25,
  firstStrength: 27,
  lines: 34,
  firstLine: 36,
} as const;

export const TOP_LINES = 5;
/** Strengths shown, and weaknesses as many. */
export const SHOWN_STANDINGS = 3;

/** A line of the table of all criteria. Only criteria and caps add up to the gap; the others are sums on the way. */
export type ComparedLine = { readonly row: number; readonly section: Section } & (
  | { readonly kind: "section" }
  | { readonly kind: "group"; readonly node: Group; readonly from: number }
  | { readonly kind: "criterion"; readonly node: Criterion; readonly from: number }
  | { readonly kind: "total"; readonly from: number }
  | { readonly kind: "cap" }
);

/** Where everything stands on So sánh. */
export interface ComparisonLayout {
  readonly lines: readonly ComparedLine[];
  /** Place of each code (of a cap its kind) among all, from 1. */
  readonly codeOrder: ReadonlyMap<string, number>;
  readonly lastLine: number;
  readonly rounding: number;
  readonly sum: number;
  readonly gap: number;
  readonly check: number;
  /** First column of the list of units and of the ranks around the two. */
  readonly lists: number;
}

export function layoutComparison(context: BookContext): ComparisonLayout {
  const lines = listLines(context);
  const lastLine = COMPARISON_ROWS.firstLine + lines.length - 1;
  const codes = [
    ...listAllCriteria(context.ruleset).map(({ code }) => code),
    ...lines.flatMap((line) => (line.kind === "cap" ? [capKind(line.section)] : [])),
  ].sort(compareCodes);
  return {
    lines,
    codeOrder: new Map(codes.map((code, i) => [code, i + 1])),
    lastLine,
    rounding: lastLine + 1,
    sum: lastLine + 2,
    gap: lastLine + 3,
    check: lastLine + 4,
    lists: COMPARISON_COLUMNS.firstUnit + context.bloc.units.length + 1,
  };
}

type Unplaced<T> = T extends unknown ? Omit<T, "row"> : never;

function listLines(context: BookContext): ComparedLine[] {
  let section: Section = "base";
  const lines = summaryLines(context).flatMap((line, i): Unplaced<ComparedLine>[] => {
    const from = SUMMARY_ROWS.first + i;
    if (line.kind === "total") {
      if (line.id !== "base" && line.id !== "bonus" && line.id !== "penalty") return [];
      const { id } = line;
      const cap: Unplaced<ComparedLine>[] =
        id !== "base" && hasCap(context.ruleset, id) ? [{ kind: "cap", section: id }] : [];
      return [...cap, { kind: "total", section: id, from }];
    }
    section = line.section;
    if (line.kind === "section") return [{ kind: "section", section }];
    return line.kind === "group"
      ? [{ kind: "group", section, node: line.node, from }]
      : [{ kind: "criterion", section, node: line.node, from }];
  });
  return lines.map((line, i) => ({ ...line, row: COMPARISON_ROWS.firstLine + i }));
}

function hasCap(ruleset: Ruleset, section: "bonus" | "penalty"): boolean {
  const { cap, nodes } = ruleset[section];
  return cap !== null || listGroups(nodes).some(isCapped);
}

/** What stands for a cap among the codes. */
export function capKind(section: Section): string {
  return section === "penalty" ? "penaltyCap" : "bonusCap";
}

/** Whether a line takes part in the sum. */
export function isAdded(line: ComparedLine): boolean {
  return line.kind === "criterion" || line.kind === "cap";
}

/** Code of a line that adds up. */
export function codeOf(line: ComparedLine): string {
  return line.kind === "criterion" ? line.node.code : capKind(line.section);
}

/** A column of the table of all criteria, as a fixed address. */
export function lineColumn({ lastLine }: ComparisonLayout, column: ComparisonColumn): string {
  const at = COMPARISON_COLUMNS[column];
  return rangeAddress(
    { top: COMPARISON_ROWS.firstLine, left: at, bottom: lastLine, right: at },
    true
  );
}
