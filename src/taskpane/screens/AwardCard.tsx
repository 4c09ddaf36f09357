import { Text } from "@fluentui/react-components";

import type { AwardLine } from "../../app/list-awards";
import type { BookLook } from "../../app/look-at-workbook";
import { placeOfDecision } from "../../app/place-in-book";
import { useDesk } from "../desk";
import { Fold } from "../parts/Fold";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords, type Words } from "../use-words";

interface AwardCardProps {
  readonly line: AwardLine;
  readonly look: BookLook;
}

/** What one unit is proposed for, why not for the rest, and the way to the cell where the bloc decides otherwise. */
export function AwardCard({ line, look }: AwardCardProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const { say, reason } = words;
  const { select } = useDesk();
  const { unit } = line.line;
  const lacksReason = look.issues.some(
    ({ code, about }) => code === "award.decision-without-reason" && about?.unit === unit.code
  );
  return (
    <div className={styles.card}>
      <Text weight="semibold">{words.mark(unit.name, unit.sample)}</Text>
      <Text>{describe(line, words)}</Text>
      {lacksReason && <Text weight="semibold">{say("awards.reason-needed")}</Text>}
      <Fold title={say("awards.why")}>
        <ul className={styles.plainList}>
          {line.verdicts.map(({ slot, why }) => (
            <li key={slot.code}>{`${slot.award}: ${reason(why)}`}</li>
          ))}
        </ul>
      </Fold>
      <PaneButton
        onClick={() => select(placeOfDecision(look.book, unit.code))}
        aria-label={`${say("awards.decide")}: ${unit.name}`}
      >
        {say("awards.decide")}
      </PaneButton>
    </div>
  );
}

function describe({ decision, final, proposed, undecided }: AwardLine, { say }: Words): string {
  if (decision) {
    const award = final?.award ?? say("award.nothing");
    return say("award.decided", {
      award,
      ...(decision.reason === "" ? {} : { reason: decision.reason }),
    });
  }
  const award = (final ?? proposed)?.award;
  if (award === undefined) return say("awards.proposes-none");
  const text = say("awards.proposes", { award });
  return undecided ? `${text} – ${say("awards.waiting")}` : text;
}
