import type { Issue } from "../domain/issue";
import { parseScore } from "./parse-score";

/** The issue, with the number that the text in a score cell seems to mean, where there is exactly one; nothing is put right. */
export function suggestNumber(issue: Issue): Issue {
  const { code, params } = issue;
  if (code !== "score.not-a-number" || typeof params?.found !== "string") return issue;
  const parsed = parseScore(params.found);
  if (parsed.kind !== "number") return issue;
  return { ...issue, params: { ...params, meant: parsed.value.toNumber() } };
}
