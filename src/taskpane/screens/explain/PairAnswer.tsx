import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { describePair } from "../../../app/explain/describe-pair";
import type { PairExplanation } from "../../../app/explain/explain-pair";
import { wordRemark, type WordlessRemark } from "../../../locales/word-remark";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { EXPLAIN_PANE } from "./explain-texts";
import { GapTable } from "./GapTable";
import { PairChanges } from "./PairChanges";

interface PairAnswerProps {
  readonly book: Book;
  readonly explanation: PairExplanation;
}

/** The sentence, where the two differ, how close it was, and the smallest corrections that would change it. */
export function PairAnswer({ book, explanation }: PairAnswerProps) {
  const styles = usePaneStyles();
  const { language } = useWords();
  const tell = useLateWords(EXPLAIN_PANE);
  const remarks = useMemo(() => describePair(explanation), [explanation]);
  const word = (remark: WordlessRemark): string => wordRemark(remark, language);
  const { gap } = explanation;
  return (
    <>
      <div className={styles.card} role="status">
        <Text weight="semibold">{word(remarks.reason)}</Text>
        {remarks.gap.map((one) => (
          <Text key={one.code}>{word(one)}</Text>
        ))}
        {remarks.dominance && <Text>{word(remarks.dominance)}</Text>}
      </div>
      {gap && (
        <>
          <h2 className={styles.heading}>{tell("differences")}</h2>
          <GapTable explanation={explanation} gap={gap} />
        </>
      )}
      {remarks.margins.length > 0 && (
        <>
          <h2 className={styles.heading}>{tell("margins")}</h2>
          <ul className={styles.plainList}>
            {remarks.margins.map(word).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {remarks.changes.length > 0 && (
        <>
          <h2 className={styles.heading}>{tell("changes")}</h2>
          <PairChanges book={book} changes={remarks.changes} />
        </>
      )}
    </>
  );
}
