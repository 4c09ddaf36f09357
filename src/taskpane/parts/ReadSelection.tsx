import { Text } from "@fluentui/react-components";

import type { SelectedTable } from "../../app/selection/read-selection";
import { usePaneStyles } from "../pane-styles";
import { useSelection } from "../use-selection";
import { useWords } from "../use-words";
import { Issues } from "./Issues";
import { PaneButton } from "./PaneButton";

interface ReadSelectionProps {
  /** Something was read before. */
  readonly isAgain: boolean;
  /** Whether reading is the next step, or one of several buttons. */
  readonly isPrimary: boolean;
  readonly onRead: (table: SelectedTable) => void;
}

/** The button that reads the table at the selection, and why it could not. */
export function ReadSelection({ isAgain, isPrimary, onRead }: ReadSelectionProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { isReading, issues, read } = useSelection(onRead);
  return (
    <>
      <PaneButton
        appearance={isPrimary ? "primary" : "secondary"}
        disabledFocusable={isReading}
        onClick={() => void read()}
      >
        {say(isAgain ? "own.read-again" : "own.read")}
      </PaneButton>
      <div role="status" className={styles.buttons}>
        {isReading && <Text>{say("own.reading")}</Text>}
        <Issues issues={issues} />
      </div>
    </>
  );
}
