import { Text } from "@fluentui/react-components";

import { useDesk } from "../../desk";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";

/** The way to a quick ranking, from any workbook. */
export function TableCard() {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { goTo } = useDesk();
  return (
    <section className={styles.card}>
      <Text>{say("table.open-text")}</Text>
      <PaneButton onClick={() => goTo("table")}>{say("table.open")}</PaneButton>
    </section>
  );
}
