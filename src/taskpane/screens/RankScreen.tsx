import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";

import { listRanking } from "../../app/list-ranking";
import type { BookLook } from "../../app/look-at-workbook";
import { refreshRanking } from "../../app/refresh-ranking";
import { stateOfBook, type BookState, type NextStep } from "../../app/state-of-book";
import { ActionPanel } from "../parts/ActionPanel";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { RankChart } from "./RankChart";
import { RankDoors } from "./RankDoors";
import { RankTable } from "./RankTable";
import { TableCard } from "./table/TableCard";

const RankCount = lazy(async () => ({ default: (await import("./explain/RankNotes")).RankCount }));

const useStyles = makeStyles({ gap: { rowGap: tokens.spacingVerticalL } });

/** The ranking as it follows from the cells now: whether the sheets still say so, what was counted, table, ties, chart, and the button that mends its sheets. */
export function RankScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const own = useStyles();
  const { say } = useWords();
  const { book, outcome } = look;
  const { by, places } = book.ruleset.ranking;
  const lines = useMemo(() => listRanking(book, outcome), [book, outcome]);
  const state = useMemo(() => stateOfBook(look), [look]);
  const ask = useMemo(
    () =>
      ({ task: "task.rank", action: refreshRanking, input: { when: new Date() }, book }) as const,
    [book]
  );
  return (
    <section className={mergeClasses(styles.stack, own.gap)}>
      <RankState state={state} />
      <ActionPanel ask={ask} after={stepAfterRanking(state.next)} />
      <Suspense>
        <RankCount look={look} />
      </Suspense>
      {lines.every(({ rank }) => rank === null) && <Text>{say("rank.nobody")}</Text>}
      <RankTable look={look} lines={lines} />
      <RankDoors book={book} lines={lines} />
      <Text className={styles.muted}>
        {say(by === "points" ? "ranking.by-points" : "ranking.by-percent", { places })}
      </Text>
      <RankChart ruleset={book.ruleset} lines={lines} />
      <TableCard />
    </section>
  );
}

/** Whether the ranking in the sheets is that of the scores now; said anew when a score changes. */
function RankState({ state }: { readonly state: BookState }) {
  const { say } = useWords();
  const { ranking, ranked, units } = state;
  return (
    <Text role="status" weight="semibold">
      {say(`start.ranking-${ranking}`, { ranked, units })}
    </Text>
  );
}

/** A ranking that cannot be brought up to date here has its fault among the issues. */
function stepAfterRanking(next: NextStep): NextStep {
  if (next === "rank") return "check";
  return next === "forms" ? "awards" : next;
}
