import type * as z from "zod";

import type { Issue } from "../domain/issue";

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns zod's findings into issue values: where in the file, what stands there, what is needed. */
export function toShapeIssues(error: z.ZodError, json: unknown): Issue[] {
  return error.issues.flatMap((issue) => toIssues(issue, json));
}

function toIssues(issue: ZodIssue, json: unknown): Issue[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => toIssue([...issue.path, key], key, "–"));
  }
  return [toIssue(issue.path, describe(valueAt(json, issue.path)), describeNeed(issue))];
}

function toIssue(path: Path, found: string, needed: string): Issue {
  return {
    code: "file.bad-shape",
    severity: "error",
    params: { path: printPath(path), found, needed },
  };
}

/** base[0].children[1].maxPoints, or $ for the file itself. */
function printPath(path: Path): string {
  const text = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  return text.replace(/^[.]/, "") || "$";
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined,
    json
  );
}

function describe(value: unknown): string {
  if (value === undefined) return "–";
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  // JSON has no NaN and no Infinity: JSON.stringify would call them null.
  if (typeof value === "number") return `${value}`;
  return JSON.stringify(typeof value === "string" ? value.slice(0, 40) : value);
}

/** What would be right there, in the words of JSON: number, "rest", ≥ 1 … */
function describeNeed(issue: ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" | ");
    case "invalid_format":
      return issue.pattern ?? issue.format;
    case "too_small":
      return `≥ ${String(issue.minimum)}`;
    case "too_big":
      return `≤ ${String(issue.maximum)}`;
    case "invalid_union":
      return describeBranches(issue);
    case "custom":
      return issue.message;
    case "invalid_key":
      return [...new Set(issue.issues.map(describeNeed))].join(" | ");
    default:
      return issue.code;
  }
}

/** The kinds a tagged object may have, or what each branch of a plain union needs. */
function describeBranches(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = "options" in issue ? (issue.options ?? []) : [];
  const needs = options.map((option) => JSON.stringify(option));
  return [...new Set([...needs, ...issue.errors.flat().map(describeNeed)])].join(" | ");
}
