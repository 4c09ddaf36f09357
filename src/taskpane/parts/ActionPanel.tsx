import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { CellPlace } from "../../app/place-in-book";
import type { NextStep } from "../../app/state-of-book";
import { summarizeChanges, type ChangeSummary } from "../../app/summarize-changes";
import type { Issue, IssueCode } from "../../domain/issue";
import { useDesk } from "../desk";
import { usePaneStyles } from "../pane-styles";
import type { Ask } from "../use-work";
import { useWords } from "../use-words";
import { ChangePreview } from "./ChangePreview";
import { IssueLines } from "./IssueList";
import { Issues } from "./Issues";
import { PaneButton } from "./PaneButton";

interface ActionPanelProps<Input> {
  readonly ask: Ask<Input>;
  readonly onDone?: () => void;
  /** What is better done first. */
  readonly before?: NextStep | null;
  /** What to do when there is nothing to write. */
  readonly after?: NextStep | null;
  /** One of several on a screen: its button does not stand out. */
  readonly isPlain?: boolean;
  /** What the preview says already. */
  readonly unsaid?: readonly IssueCode[];
  /** Where an issue stands; issues are lines that lead there. */
  readonly placeOf?: (issue: Issue) => CellPlace | null;
}

/** A writing action: its button, what it will write, or what stands in its way, and then what to do instead. */
export function ActionPanel<Input>(props: ActionPanelProps<Input>) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { action, input, book } = props.ask;
  const { check, summary } = useMemo(() => {
    const found = action.check(input, book);
    const changes = found.ready ? action.preview(input, book) : null;
    return { check: found, summary: changes && summarizeChanges(changes, book) };
  }, [action, input, book]);
  const unsaid = props.unsaid ?? [];
  const others = check.issues.filter(
    ({ code }) => code !== "sheet.up-to-date" && !unsaid.includes(code)
  );
  return (
    <section className={styles.stack}>
      {!check.ready && <Text weight="semibold">{say("preview.blocked")}</Text>}
      <PanelButtons {...props} summary={summary} />
      {summary && <ChangePreview summary={summary} />}
      {props.placeOf ? (
        <IssueLines issues={others} placeOf={props.placeOf} />
      ) : (
        <Issues issues={others} />
      )}
    </section>
  );
}

interface PanelButtonsProps<Input> extends ActionPanelProps<Input> {
  readonly summary: ChangeSummary | null;
}

/** One of them stands out: the next step. */
function PanelButtons<Input>(props: PanelButtonsProps<Input>) {
  const { ask, onDone, before, after, summary } = props;
  const styles = usePaneStyles();
  const { say } = useWords();
  const { run, work } = useDesk();
  const isIdle = work.kind !== "running";
  const isNeeded = summary !== null && summary.sheets.length > 0;
  const start = async (): Promise<void> => {
    if (isIdle && (await run(ask))) onDone?.();
  };
  return (
    <div className={styles.buttons}>
      {before && <StepButton step={before} />}
      {summary && (
        <PaneButton
          appearance={isNeeded && standsOut(props) ? "primary" : "secondary"}
          disabledFocusable={!isIdle || !isNeeded}
          onClick={() => void start()}
        >
          {say(ask.task)}
        </PaneButton>
      )}
      {after && !isNeeded && <StepButton step={after} />}
    </div>
  );
}

function standsOut<Input>({ before, isPlain = false }: ActionPanelProps<Input>): boolean {
  return !before && !isPlain;
}

function StepButton({ step }: { readonly step: NextStep }) {
  const { say } = useWords();
  const { goTo } = useDesk();
  return (
    <PaneButton appearance="primary" onClick={() => goTo(step)}>
      {say(`start.next-${step}`)}
    </PaneButton>
  );
}
