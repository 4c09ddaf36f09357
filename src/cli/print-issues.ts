import type { Issue, Severity } from "../domain/issue";
import { say } from "../locales/catalogue";
import { describeIssue, wordIssue } from "../locales/describe-issue";
import type { Language } from "../locales/language";

const NO_PLACE = { file: null, sheet: null, cell: null, line: null };
const NO_SUBJECT = { unit: null, criterion: null, field: null };
const SEVERITIES: readonly Severity[] = ["error", "warning", "tip"];

/** Every issue on a line of its own, the gravest first, then how many there are. */
export function printIssues(issues: readonly Issue[], language: Language): string[] {
  if (issues.length === 0) return [];
  const lines = SEVERITIES.flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map((issue) => printLine(describeIssue(issue, language)))
  );
  return [...lines, countIssues(issues, language)];
}

/** An issue as JSON: codes and places for programs, words for people. */
export function toIssueJson(issue: Issue, language: Language): object {
  const { code, severity, at, about, params = {} } = issue;
  const { found, needed, next } = wordIssue(issue, language);
  return {
    code,
    severity,
    ...NO_PLACE,
    ...at,
    ...NO_SUBJECT,
    ...about,
    params,
    found,
    needed,
    next,
    messageVi: describeIssue(issue, "vi"),
    messageEn: describeIssue(issue, "en"),
  };
}

function countIssues(issues: readonly Issue[], language: Language): string {
  const count = (severity: Severity): number =>
    issues.filter((issue) => issue.severity === severity).length;
  return say(language, "issues.count", {
    errors: count("error"),
    warnings: count("warning"),
    tips: count("tip"),
  });
}

function printLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
