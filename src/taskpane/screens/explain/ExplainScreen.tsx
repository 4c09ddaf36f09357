import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import { explainPair } from "../../../app/explain/explain-pair";
import { pickPair } from "../../../app/explain/pick-pair";
import { listRanking } from "../../../app/list-ranking";
import type { BookLook } from "../../../app/look-at-workbook";
import { useDesk } from "../../desk";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { EXPLAIN_PANE } from "./explain-texts";
import { FeedbackCard } from "./FeedbackCard";
import { useChosenPair, type Pair } from "./pair-context";
import { PairAnswer } from "./PairAnswer";
import { UnitField } from "./UnitField";

/** Two units of the ranking: why one stands above the other, how close it was, what would change it; and what to write to one of them. */
export function ExplainScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const tell = useLateWords(EXPLAIN_PANE);
  const { goTo } = useDesk();
  const chosen = useChosenPair();
  const computed = useMemo(() => ({ input: look.book, outcome: look.outcome }), [look]);
  const lines = useMemo(() => listRanking(look.book, look.outcome), [look]);
  const pair = useMemo(() => {
    const isThere = chosen.pair?.every((code) => lines.some(({ unit }) => unit.code === code));
    return isThere ? chosen.pair : pickPair(lines);
  }, [chosen.pair, lines]);
  const explanation = useMemo(() => pair && explainPair(computed, pair), [computed, pair]);
  const back = <PaneButton onClick={() => goTo("rank")}>{tell("back")}</PaneButton>;
  if (pair === null) {
    return (
      <section className={styles.stack}>
        <Text>{tell("no-pair")}</Text>
        {back}
      </section>
    );
  }
  const [first, second] = pair;
  const field = (label: string, value: string, next: (code: string) => Pair) => (
    <UnitField
      label={label}
      lines={lines}
      value={value}
      onChange={(code) => chosen.choose(next(code))}
    />
  );
  return (
    <section className={styles.stack}>
      {field(tell("first"), first, (code) => [code, second])}
      {field(tell("second"), second, (code) => [first, code])}
      {explanation ? (
        <PairAnswer book={look.book} explanation={explanation} />
      ) : (
        <Text role="status">{tell("same")}</Text>
      )}
      <FeedbackCard key={second} computed={computed} lines={lines} initial={second} />
      {back}
    </section>
  );
}
