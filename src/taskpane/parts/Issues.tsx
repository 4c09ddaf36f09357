import type { Issue } from "../../domain/issue";
import { usePaneStyles } from "../pane-styles";
import { IssueWords } from "./IssueWords";

const MOST = 20;

/** A few issues to read, one under the other. */
export function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = usePaneStyles();
  if (issues.length === 0) return null;
  return (
    <ul className={styles.list}>
      {issues.slice(0, MOST).map((issue, index) => (
        <li key={index}>
          <IssueWords issue={issue} />
        </li>
      ))}
    </ul>
  );
}
