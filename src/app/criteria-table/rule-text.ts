import { toNumber } from "../../domain/decimal";
import type { RuleOrigin } from "./draft-node";
import { readNamePoints } from "./name-points";
import { splitPoints } from "./split-points";
import type { TableLine } from "./read-lines";
import type { TableNode } from "./table-node";

/** The words of a row's way of scoring, one statement a line, and where they stand. */
export interface RuleText {
  readonly text: string;
  readonly from: RuleOrigin;
}

/** Collects the words: the rule column, the rows under it, else what the name itself says of points. */
export function collectRuleText({ line, details }: TableNode): RuleText {
  const areTiers = details.some(({ points }) => points.kind === "number");
  const own = areTiers ? withPoints(line.rule, line) : line.rule;
  const rows = details.map((detail) => withPoints(joinWords(detail), detail));
  const text = [own, ...rows].filter((part) => part !== "").join("\n");
  if (text !== "") return { text, from: line.rule === "" ? "rows" : "column" };
  const isRule = readNamePoints(line.text).points.kind === "empty" && namesPoints(line.text);
  return isRule ? { text: line.text, from: "name" } : { text: "", from: "none" };
}

/** Tiers that stand in rows of their own, with points in their column. */
export function collectTierRows(children: readonly TableNode[]): RuleText {
  const lines = children.map(({ line }) => withPoints(readNamePoints(line.text).name, line));
  return { text: lines.join("\n"), from: "rows" };
}

function joinWords({ text, rule }: TableLine): string {
  return [text, rule].filter((part) => part !== "").join(": ");
}

/** "đạt 90%" and 6 in the column for points: "đạt 90%: 6 điểm". */
function withPoints(text: string, { points }: TableLine): string {
  if (points.kind !== "number" || text === "" || namesPoints(text)) return text;
  return `${text}: ${String(toNumber(points.value)).replace(".", ",")} điểm`;
}

function namesPoints(text: string): boolean {
  return (splitPoints(text)?.items.length ?? 0) > 0;
}
