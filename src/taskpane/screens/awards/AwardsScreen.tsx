import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import { listSeats } from "../../../app/awards/list-seats";
import { listAwards } from "../../../app/list-awards";
import type { BookLook } from "../../../app/look-at-workbook";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { RoundsCard } from "../RoundsCard";
import { AwardCard } from "./AwardCard";
import { AWARDS_TEXTS } from "./awards-texts";
import { ResultList } from "./ResultList";
import { SlotCard } from "./SlotCard";

/** Per slot who and why; what was decided otherwise; per unit which slot and why not, the bloc's own decision and the result; and proposals outside the ranking. */
export function AwardsScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const tell = useLateWords(AWARDS_TEXTS);
  const { book, outcome } = look;
  const lines = useMemo(() => listAwards(book, outcome), [book, outcome]);
  const seats = useMemo(() => listSeats(book, outcome), [book, outcome]);
  if (seats.length === 0)
    return (
      <section className={styles.stack}>
        <Text>{say("award.no-slots")}</Text>
        <RoundsCard book={book} />
      </section>
    );
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{tell("slots")}</h2>
      <ul className={styles.list}>
        {seats.map((filled) => (
          <li key={filled.slot.code} className={styles.card}>
            <SlotCard filled={filled} lines={lines} />
          </li>
        ))}
      </ul>
      <ResultList lines={lines} slots={book.ruleset.slots} />
      <h2 className={styles.heading}>{tell("by-unit")}</h2>
      <Text>{tell("decide-help")}</Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.line.unit.code}>
            <AwardCard line={line} look={look} />
          </li>
        ))}
      </ul>
      <RoundsCard book={book} />
    </section>
  );
}
