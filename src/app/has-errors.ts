import type { Issue } from "../domain/issue";

/** Whether something among the issues must be mended first. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
