import { Text } from "@fluentui/react-components";

import type { AwardLine } from "../../../app/list-awards";
import type { AwardSlot } from "../../../domain/ruleset";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { AWARDS_TEXTS } from "./awards-texts";
import { describeResult } from "./describe-result";

interface ResultListProps {
  readonly lines: readonly AwardLine[];
  readonly slots: readonly AwardSlot[];
}

/** Where the decisions are not what was proposed, and who has no result yet; nothing before the first result. */
export function ResultList({ lines, slots }: ResultListProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(AWARDS_TEXTS);
  const entered = lines.filter(({ followed }) => (followed?.result?.slot ?? null) !== null);
  if (entered.length === 0) return null;
  const cuts = lines.flatMap((line) => {
    const words = describeResult(line, slots);
    return words?.isCut ? [{ unit: line.line.unit, words }] : [];
  });
  const open = lines.filter(
    ({ final, followed }) => final !== null && (followed?.result?.slot ?? null) === null
  );
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{tell("results")}</h2>
      <Text>
        {tell(cuts.length > 0 ? "results-cut" : "results-same", {
          count: cuts.length,
          all: entered.length,
        })}
      </Text>
      <ul className={styles.plainList}>
        {cuts.map(({ unit, words }) => (
          <li key={unit.code}>{`${unit.name}: ${tell(words.key, words.values)}`}</li>
        ))}
      </ul>
      {open.length > 0 && (
        <Text>
          {tell("results-open", { units: open.map(({ line }) => line.unit.name).join("; ") })}
        </Text>
      )}
    </section>
  );
}
