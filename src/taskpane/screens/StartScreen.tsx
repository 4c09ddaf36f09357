import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { BookLook } from "../../app/look-at-workbook";
import { stateOfBook } from "../../app/state-of-book";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { TableCard } from "./table/TableCard";

/** Where a book stands, and what comes next. */
export function StartScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const words = useWords();
  const { say } = words;
  const { goTo } = useDesk();
  const { bloc, ruleset, entries } = look.book;
  const state = useMemo(() => stateOfBook(look), [look]);
  const { units, complete, scored, expected, ranked, issues } = state;
  const total = issues.error + issues.warning + issues.tip;
  return (
    <section className={styles.stack}>
      <Text weight="semibold">
        {say("bloc.title", { name: bloc.name, province: bloc.province, year: String(bloc.year) })}
      </Text>
      <PaneButton appearance="primary" onClick={() => goTo(state.next)}>
        {say(`start.next-${state.next}`)}
      </PaneButton>
      <h2 className={styles.heading}>{say("start.state")}</h2>
      <ul className={styles.plainList}>
        <li>{say("start.units", { complete, units, scored, expected })}</li>
        <li>{total > 0 ? say("start.issues", issues) : say("start.no-issues")}</li>
        <li>{say(`start.ranking-${state.ranking}`, { ranked, units })}</li>
        {state.undecided > 0 && <li>{say("start.undecided", { count: state.undecided })}</li>}
        <li>{say(state.formsCurrent ? "start.forms-current" : "start.forms-outdated")}</li>
      </ul>
      {ruleset.samplePoints && <Text className={styles.muted}>{say("sample.points")}</Text>}
      {entries.sample && <Text className={styles.muted}>{say("sample.scores")}</Text>}
      <TableCard />
    </section>
  );
}
