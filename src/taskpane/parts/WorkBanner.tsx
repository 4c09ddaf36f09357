import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";

import type { IssueCode } from "../../domain/issue";
import { useDesk } from "../desk";
import { usePaneStyles } from "../pane-styles";
import { tellCounts } from "../tell-counts";
import { useEscape } from "../use-escape";
import type { Ended, Running } from "../use-perform";
import { useWords } from "../use-words";
import { CheckmarkCircleRegular, DismissRegular, ErrorCircleRegular, InfoRegular } from "./icons";
import { Issues } from "./Issues";
import { PaneButton } from "./PaneButton";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  // Nothing to say takes no room, not even the gap to its neighbours.
  banner: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } },
  icon: { flexShrink: 0, fontSize: "20px" },
});

/** What is being written and what came of the last step; screen readers are told when it changes. */
export function WorkBanner() {
  const styles = useStyles();
  const { work } = useDesk();
  return (
    <div role="status" aria-live="polite" className={styles.banner}>
      {work.kind === "running" && <Progress work={work} />}
      {work.kind === "ended" && <Result ended={work} />}
    </div>
  );
}

function Progress({ work }: { readonly work: Running }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { isStopping } = work;
  const [done, total] = work.progress ?? [0, 0];
  const isWritten = total > 0 && done === total;
  const stop = isWritten ? null : work.stop;
  useEscape(stop);
  const task = say(work.task);
  return (
    <div className={styles.card}>
      <Text>{say("work.running", { task })}</Text>
      {work.progress && <Text>{say("work.progress", { done, total })}</Text>}
      {work.progress ? (
        <ProgressBar value={done} max={total} aria-label={task} />
      ) : (
        <ProgressBar aria-label={task} />
      )}
      {stop && (
        <PaneButton disabledFocusable={isStopping} onClick={stop}>
          {say(isStopping ? "work.stopping" : "work.stop")}
        </PaneButton>
      )}
    </div>
  );
}

/** What the heading says already. */
const SAID: readonly IssueCode[] = ["host.restored", "host.cancelled"];

const ICONS = {
  done: CheckmarkCircleRegular,
  failed: ErrorCircleRegular,
  redone: CheckmarkCircleRegular,
  restored: CheckmarkCircleRegular,
  stopped: InfoRegular,
  undone: CheckmarkCircleRegular,
} as const satisfies Record<Ended["way"], unknown>;

function Result({ ended }: { readonly ended: Ended }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { say } = useWords();
  const { dismiss, undo, redo } = useDesk();
  const issues = ended.issues.filter(({ code }) => !SAID.includes(code));
  const Icon = ICONS[ended.way];
  return (
    <div className={pane.card}>
      <span className={styles.head}>
        <Icon className={styles.icon} aria-hidden />
        <span className={styles.text}>
          <Text block weight="semibold">
            {say(`work.${ended.way}`, { task: say(ended.task) })}
          </Text>
          {ended.summary && ended.summary.sheets.length > 0 && (
            <Text block>{say("done.line", tellCounts(ended.summary))}</Text>
          )}
        </span>
        <PaneButton
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say("work.close")}
          onClick={dismiss}
        />
      </span>
      <Issues issues={issues} />
      {(ended.way === "done" || ended.way === "redone") && (
        <PaneButton onClick={() => void undo()}>{say("work.undo")}</PaneButton>
      )}
      {ended.way === "undone" && (
        <PaneButton onClick={() => void redo()}>{say("work.redo")}</PaneButton>
      )}
    </div>
  );
}
