import { Text } from "@fluentui/react-components";

import type { AwardLine } from "../../../app/list-awards";
import type { FilledSlot } from "../../../domain/fill-slots";
import { nameCode } from "../../../locales/catalogue";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { AWARDS_TEXTS } from "./awards-texts";

interface SlotCardProps {
  readonly filled: FilledSlot;
  readonly lines: readonly AwardLine[];
}

/** One slot: how many places and how they are counted, and who has them. */
export function SlotCard({ filled, lines }: SlotCardProps) {
  const styles = usePaneStyles();
  const { reason } = useWords();
  const tell = useLateWords(AWARDS_TEXTS);
  const count = useCount(filled);
  const { slot, vacant } = filled;
  const chosen = lines.filter(({ final }) => final?.code === slot.code);
  const waiting = lines.filter(
    ({ undecided, proposed }) => undecided && proposed?.code === slot.code
  );
  const why = (line: AwardLine): string => {
    if (line.decision !== null) return ` – ${tell("by-decision")}`;
    const verdict = line.verdicts.find((one) => one.slot.code === slot.code);
    return verdict ? ` – ${reason(verdict.why)}` : "";
  };
  return (
    <>
      <Text weight="semibold">{count}</Text>
      <Text className={styles.muted}>{tell("decided-by", { body: slot.decidedBy })}</Text>
      {chosen.length + waiting.length === 0 && <Text>{tell("nobody")}</Text>}
      <ul className={styles.plainList}>
        {chosen.map((line) => (
          <li key={line.line.unit.code}>{`${line.line.unit.name}${why(line)}`}</li>
        ))}
        {waiting.map((line) => (
          <li
            key={line.line.unit.code}
          >{`${line.line.unit.name} – ${tell("waiting")}${why(line)}`}</li>
        ))}
      </ul>
      {vacant > 0 && <Text>{tell("vacant", { count: vacant })}</Text>}
    </>
  );
}

/** How many units a slot takes; of a share also of how many, and what it is before rounding. */
function useCount({ slot, seats, quota }: FilledSlot): string {
  const { mark, plain, language } = useWords();
  const tell = useLateWords(AWARDS_TEXTS);
  const award = mark(slot.award, slot.sample);
  const { count } = slot;
  if (count === "rest") return tell("slot-rest", { award });
  if (typeof count === "number") return tell("slot", { award, count });
  return tell("slot-share", {
    award,
    count: seats,
    percent: plain(count.percent),
    base: quota?.base ?? 0,
    of: nameCode(language, "count", count.of),
    raw: quota ? plain(quota.raw) : "0",
    rounding: nameCode(language, "rounding", count.rounding),
  });
}
