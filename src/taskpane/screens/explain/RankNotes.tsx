import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { describeCount } from "../../../app/explain/describe-count";
import { describeNeighbour } from "../../../app/explain/describe-neighbour";
import type { BookLook } from "../../../app/look-at-workbook";
import { wordRemark } from "../../../locales/word-remark";
import { useDesk } from "../../desk";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { EXPLAIN_PANE } from "./explain-texts";
import { useChosenPair } from "./pair-context";

const useStyles = makeStyles({
  note: {
    display: "block",
    minHeight: "32px",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PairNoteProps {
  readonly look: BookLook;
  readonly own: string;
  /** The unit listed right before it. */
  readonly other: string;
}

/** How far a unit is behind the one before it, or why they are level; opens the two side by side. */
export function PairNote({ look, own, other }: PairNoteProps) {
  const styles = useStyles();
  const { language } = useWords();
  const tell = useLateWords(EXPLAIN_PANE);
  const { goTo } = useDesk();
  const { choose } = useChosenPair();
  const found = describeNeighbour({ input: look.book, outcome: look.outcome }, [own, other]);
  if (found === null) return null;
  return (
    <Link
      as="button"
      className={styles.note}
      onClick={() => {
        choose([other, own]);
        goTo("explain");
      }}
    >
      {tell("near", { text: wordRemark(found.remark, language) })}
    </Link>
  );
}

/** Units and score cells as sums that add up: nothing is lost between the sheets and the ranking. */
export function RankCount({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { language } = useWords();
  const tell = useLateWords(EXPLAIN_PANE);
  const { remarks } = useMemo(
    () => describeCount({ input: look.book, outcome: look.outcome }),
    [look]
  );
  return (
    <section aria-label={tell("count")}>
      <ul className={styles.plainList}>
        {remarks.map((one) => (
          <li key={one.code}>{wordRemark(one, language)}</li>
        ))}
      </ul>
    </section>
  );
}
