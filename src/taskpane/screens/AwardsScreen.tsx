import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import { listAwards, type AwardLine } from "../../app/list-awards";
import type { BookLook } from "../../app/look-at-workbook";
import type { AwardSlot } from "../../domain/ruleset";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { AwardCard } from "./AwardCard";

/** Per slot who and why; per unit which slot and why not, and where to decide otherwise. */
export function AwardsScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { book, outcome } = look;
  const lines = useMemo(() => listAwards(book, outcome), [book, outcome]);
  const { slots } = book.ruleset;
  if (slots.length === 0) return <Text>{say("award.no-slots")}</Text>;
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{say("awards.slots")}</h2>
      <ul className={styles.list}>
        {slots.map((slot) => (
          <li key={slot.code} className={styles.card}>
            <SlotWords slot={slot} lines={lines} />
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{say("awards.units")}</h2>
      <Text>{say("awards.decide-help")}</Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.line.unit.code}>
            <AwardCard line={line} look={look} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SlotWordsProps {
  readonly slot: AwardSlot;
  readonly lines: readonly AwardLine[];
}

function SlotWords({ slot, lines }: SlotWordsProps) {
  const styles = usePaneStyles();
  const { say, mark, reason } = useWords();
  const award = mark(slot.award, slot.sample);
  const chosen = lines.filter(({ final }) => final?.code === slot.code);
  const waiting = lines.filter(
    ({ undecided, proposed }) => undecided && proposed?.code === slot.code
  );
  const why = (line: AwardLine): string => {
    const verdict = line.verdicts.find((one) => one.slot.code === slot.code);
    return verdict && line.decision === null ? ` – ${reason(verdict.why)}` : "";
  };
  return (
    <>
      <Text weight="semibold">
        {slot.count === "rest"
          ? say("awards.slot-rest", { award })
          : say("awards.slot", { award, count: slot.count })}
      </Text>
      <Text className={styles.muted}>{say("awards.decided-by", { body: slot.decidedBy })}</Text>
      {chosen.length + waiting.length === 0 && <Text>{say("awards.nobody")}</Text>}
      <ul className={styles.plainList}>
        {chosen.map((line) => (
          <li key={line.line.unit.code}>{`${line.line.unit.name}${why(line)}`}</li>
        ))}
        {waiting.map((line) => (
          <li
            key={line.line.unit.code}
          >{`${line.line.unit.name} – ${say("awards.waiting")}${why(line)}`}</li>
        ))}
      </ul>
    </>
  );
}
