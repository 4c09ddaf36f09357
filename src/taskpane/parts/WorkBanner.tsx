import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";

import type { ChangeSummary } from "../../app/summarize-changes";
import { useDesk } from "../desk";
import { usePaneStyles } from "../pane-styles";
import type { Ended, Work } from "../use-perform";
import { useWords, type Words } from "../use-words";
import { CheckmarkCircleRegular, DismissRegular, ErrorCircleRegular } from "./icons";
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
      {work.kind === "running" && <Running work={work} />}
      {work.kind === "ended" && <Result ended={work} />}
    </div>
  );
}

function Running({ work }: { readonly work: Work & { readonly kind: "running" } }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const [done, total] = work.progress ?? [0, 0];
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
    </div>
  );
}

function Result({ ended }: { readonly ended: Ended }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { dismiss, undo, redo } = useDesk();
  const isDone = ended.way !== "failed";
  const Icon = isDone ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <div className={pane.card}>
      <span className={styles.head}>
        <Icon className={styles.icon} aria-hidden />
        <span className={styles.text}>
          <Text block weight="semibold">
            {say(`work.${ended.way}`, { task: say(ended.task) })}
          </Text>
          {ended.summary && <Text block>{describeDone(ended.summary, words)}</Text>}
        </span>
        <PaneButton
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say("work.close")}
          onClick={dismiss}
        />
      </span>
      <Issues issues={ended.issues} />
      {(ended.way === "done" || ended.way === "redone") && (
        <PaneButton onClick={() => void undo()}>{say("work.undo")}</PaneButton>
      )}
      {ended.way === "undone" && (
        <PaneButton onClick={() => void redo()}>{say("work.redo")}</PaneButton>
      )}
    </div>
  );
}

function describeDone(summary: ChangeSummary, { say }: Words): string {
  const { added, cells, overwritten, removed, redrawn } = summary;
  return [
    added + cells > 0 ? say("done.line", { added, cells, overwritten }) : "",
    redrawn > 0 ? say("done.redrawn", { count: redrawn }) : "",
    removed > 0 ? say("done.removed", { count: removed }) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
