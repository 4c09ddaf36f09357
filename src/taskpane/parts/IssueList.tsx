import { useState, type KeyboardEvent } from "react";

import type { BookLook } from "../../app/look-at-workbook";
import { placeOfIssue, type CellPlace } from "../../app/place-in-book";
import type { Issue } from "../../domain/issue";
import { useDesk } from "../desk";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { IssueWords } from "./IssueWords";
import { PaneButton } from "./PaneButton";

const GROUPS = [
  ["error", "check.errors"],
  ["warning", "check.warnings"],
  ["tip", "check.tips"],
] as const;

/** Lines of a group that are shown at first, and how many more at a time. */
const PAGE = 40;

/** All issues of a book. */
export function IssueList({ look }: { readonly look: BookLook }) {
  const { book, issues } = look;
  return <IssueLines issues={issues} placeOf={(issue) => placeOfIssue(book, issue)} />;
}

interface IssueLinesProps {
  readonly issues: readonly Issue[];
  /** Where a line leads; null for one that leads nowhere. */
  readonly placeOf: (issue: Issue) => CellPlace | null;
}

/** Issues in groups; ↑ and ↓ walk through the lines, and the grid follows. */
export function IssueLines({ issues, placeOf }: IssueLinesProps) {
  const styles = usePaneStyles();
  const { select } = useDesk();
  const [current, setCurrent] = useState<Issue | null>(null);
  const show = (issue: Issue): void => {
    setCurrent(issue);
    const place = placeOf(issue);
    if (place) select(place);
  };
  return (
    <div data-lines className={styles.stack}>
      {GROUPS.map(([severity, title]) => (
        <IssueGroup
          key={severity}
          title={title}
          issues={issues.filter((issue) => issue.severity === severity)}
          current={current}
          onShow={show}
        />
      ))}
    </div>
  );
}

interface IssueGroupProps {
  readonly title: (typeof GROUPS)[number][1];
  readonly issues: readonly Issue[];
  readonly current: Issue | null;
  readonly onShow: (issue: Issue) => void;
}

function IssueGroup({ title, issues, current, onShow }: IssueGroupProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(PAGE);
  if (issues.length === 0) return null;
  const rest = Math.min(PAGE, issues.length - shown);
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{say(title, { count: issues.length })}</h2>
      <ul className={styles.list}>
        {issues.slice(0, shown).map((issue, index) => (
          <li key={index}>
            <button
              type="button"
              data-line
              className={styles.line}
              onKeyDown={walk}
              aria-current={issue === current ? "true" : undefined}
              onClick={() => onShow(issue)}
            >
              <IssueWords issue={issue} />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <PaneButton onClick={() => setShown(shown + PAGE)}>
          {say("check.more", { count: rest })}
        </PaneButton>
      )}
    </section>
  );
}

/** ↑ and ↓ go to the neighbouring line, also of another group, and show it. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget.closest("[data-lines]");
  if (step === undefined || !list) return;
  const lines = [...list.querySelectorAll<HTMLButtonElement>("button[data-line]")];
  const next = lines[lines.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
