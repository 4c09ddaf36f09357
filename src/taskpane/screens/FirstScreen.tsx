import { Text } from "@fluentui/react-components";

import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { TableCard } from "./table/TableCard";

const CARDS = ["make", "score", "forms"] as const;

/** What the product does in three steps, and two ways to begin. */
export function FirstScreen() {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { goTo } = useDesk();
  return (
    <>
      <PaneButton appearance="primary" onClick={() => goTo("sample")}>
        {say("start.try")}
      </PaneButton>
      <PaneButton onClick={() => goTo("create")}>{say("start.new")}</PaneButton>
      {CARDS.map((card) => (
        <section key={card} className={styles.card}>
          <h2 className={styles.heading}>{say(`start.card-${card}`)}</h2>
          <Text>{say(`start.card-${card}-text`)}</Text>
        </section>
      ))}
      <TableCard />
      <Text className={styles.muted}>{say("start.private")}</Text>
    </>
  );
}
