import { sum, type Decimal } from "../../domain/decimal";
import { readNamePoints } from "./name-points";
import { readBound } from "./read-bound";
import type { TableLine } from "./read-lines";
import type { TableNode } from "./table-node";

/** True when the rows under a criterion are its tiers, not parts of it: they do not add up, the best is the maximum, and they are bounds or end at 0. */
export function isTierRows({ line, children }: TableNode): boolean {
  const max = line.points.kind === "number" ? line.points.value : null;
  if (max === null || children.length < 2) return false;
  const points = children.map(readTier);
  if (points.some((value) => value === null)) return false;
  const values = points.flatMap((value) => (value === null ? [] : [value]));
  const isBest = values.some((value) => value.eq(max)) && values.every((value) => value.lte(max));
  if (!isBest || sum(values).eq(max)) return endsAtZero(values) && isBest;
  return endsAtZero(values) || children.every(({ line: { text } }) => isBound(text));
}

function endsAtZero(values: readonly Decimal[]): boolean {
  return values.some((value) => value.eq(0));
}

/** Points of a plain row: no rows under it, no rule or coefficient of its own. */
function readTier({ line, children, details }: TableNode): Decimal | null {
  const isPlain = children.length + details.length === 0 && isBareLine(line);
  return isPlain && line.points.kind === "number" ? line.points.value : null;
}

function isBareLine({ rule, evidence, measure, targetText, weight }: TableLine): boolean {
  return (
    [rule, evidence, measure, targetText].every((text) => text === "") && weight.kind === "empty"
  );
}

function isBound(text: string): boolean {
  const bound = readBound(readNamePoints(text).name);
  return bound !== null && bound.unit !== "none";
}
