import type { Decimal } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import type { TableLine } from "./read-lines";
import { readNumber } from "./read-number";

interface Target {
  readonly target: Decimal | null;
  readonly measure: string;
}

/** The target of all units and the unit of its result. Words that are no one number are left out, and said so. */
export function readTarget(line: TableLine, issues: Issue[]): Target {
  const { measure, target, targetText } = line;
  if (target.kind === "empty") return { target: null, measure };
  const params = { found: targetText.slice(0, 60) };
  const at = line.at.target;
  if (target.kind === "number") {
    const isPercentCell = measure.includes("%") && target.value.gt(0) && target.value.lte(1);
    if (isPercentCell)
      issues.push({ code: "criteria.percent-cell", severity: "error", at, params });
    return { target: target.value, measure };
  }
  const worded = readWorded(targetText);
  if (worded !== null) return { ...worded, measure: measure || worded.measure };
  issues.push({ code: "criteria.target-unread", severity: "warning", at, params });
  return { target: null, measure };
}

/** "100%", "3 mô hình": a number and its unit. */
function readWorded(text: string): Target | null {
  const worded = /^(\d+(?:[.,]\d+)?)\s*(%|\D{1,30})$/u.exec(text);
  const number = readNumber(worded?.[1] ?? null);
  const measure = (worded?.[2] ?? "").trim();
  return number.kind === "number" && measure !== "" ? { target: number.value, measure } : null;
}
