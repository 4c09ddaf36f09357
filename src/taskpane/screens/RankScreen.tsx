import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { listRanking } from "../../app/list-ranking";
import type { BookLook } from "../../app/look-at-workbook";
import { refreshRanking } from "../../app/refresh-ranking";
import { stateOfBook, type NextStep } from "../../app/state-of-book";
import { ActionPanel } from "../parts/ActionPanel";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { RankChart } from "./RankChart";
import { RankTable } from "./RankTable";
import { TableCard } from "./table/TableCard";

const useStyles = makeStyles({ gap: { rowGap: tokens.spacingVerticalL } });

/** The ranking as it follows from the cells now: table, ties, chart, and the button that mends its sheets. */
export function RankScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const own = useStyles();
  const { say } = useWords();
  const { book, outcome } = look;
  const { by, places } = book.ruleset.ranking;
  const lines = useMemo(() => listRanking(book, outcome), [book, outcome]);
  const next = useMemo(() => stepAfterRanking(stateOfBook(look).next), [look]);
  const ask = { task: "task.rank", action: refreshRanking, input: undefined, book } as const;
  return (
    <section className={mergeClasses(styles.stack, own.gap)}>
      <ActionPanel ask={ask} after={next} />
      {lines.every(({ rank }) => rank === null) && <Text>{say("rank.nobody")}</Text>}
      <RankTable look={look} lines={lines} />
      <Text className={styles.muted}>
        {say(by === "points" ? "ranking.by-points" : "ranking.by-percent", { places })}
      </Text>
      <RankChart ruleset={book.ruleset} lines={lines} />
      <TableCard />
    </section>
  );
}

/** A ranking that cannot be brought up to date here has its fault among the issues. */
function stepAfterRanking(next: NextStep): NextStep {
  if (next === "rank") return "check";
  return next === "forms" ? "awards" : next;
}
