import { makeStyles, tokens } from "@fluentui/react-components";

import { useDesk } from "../desk";
import { useWords } from "../use-words";
import { ArrowRedoRegular, ArrowUndoRegular, SettingsRegular } from "./icons";
import { PaneButton } from "./PaneButton";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "space-between",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Settings, and whether the workbook waits to be read again, and the way back and forth through this session. */
export function BottomBar() {
  const styles = useStyles();
  const { say } = useWords();
  const { goTo, undo, redo, canUndo, canRedo, work, isStale, reload } = useDesk();
  const isIdle = work.kind !== "running";
  return (
    <footer className={styles.bar}>
      <PaneButton
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={say("screen.settings")}
        onClick={() => goTo("settings")}
      />
      <span role="status">
        {isStale && (
          <PaneButton appearance="subtle" onClick={() => void reload()}>
            {say("book.stale")}
          </PaneButton>
        )}
      </span>
      <span>
        <PaneButton
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!isIdle || !canUndo}
          onClick={() => void undo()}
        >
          {say("step.undo")}
        </PaneButton>
        <PaneButton
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={say("step.redo")}
          disabledFocusable={!isIdle || !canRedo}
          onClick={() => void redo()}
        />
      </span>
    </footer>
  );
}
