import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import { summarizeChanges } from "../../app/summarize-changes";
import { useDesk } from "../desk";
import { usePaneStyles } from "../pane-styles";
import type { Ask } from "../use-work";
import { useWords } from "../use-words";
import { ChangePreview } from "./ChangePreview";
import { Issues } from "./Issues";
import { PaneButton } from "./PaneButton";

interface ActionPanelProps<Input> {
  readonly ask: Ask<Input>;
  readonly onDone?: () => void;
}

/** A writing action: its button, what it will write, or what stands in its way. */
export function ActionPanel<Input>({ ask, onDone }: ActionPanelProps<Input>) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { run, work } = useDesk();
  const { action, input, book, task } = ask;
  const { check, summary } = useMemo(() => {
    const found = action.check(input, book);
    const changes = found.ready ? action.preview(input, book) : null;
    return { check: found, summary: changes && summarizeChanges(changes, book) };
  }, [action, input, book]);
  const isIdle = work.kind !== "running";
  const start = async (): Promise<void> => {
    if (isIdle && (await run(ask))) onDone?.();
  };
  const others = check.issues.filter(({ code }) => code !== "sheet.up-to-date");
  return (
    <section className={styles.stack}>
      {!check.ready && <Text weight="semibold">{say("preview.blocked")}</Text>}
      {summary && (
        <PaneButton
          appearance="primary"
          disabledFocusable={!isIdle || summary.sheets.length === 0}
          onClick={() => void start()}
        >
          {say(task)}
        </PaneButton>
      )}
      {summary && <ChangePreview summary={summary} />}
      <Issues issues={others} />
    </section>
  );
}
