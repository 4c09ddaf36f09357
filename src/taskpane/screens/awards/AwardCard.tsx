import { Text } from "@fluentui/react-components";

import type { AwardLine } from "../../../app/list-awards";
import type { BookLook } from "../../../app/look-at-workbook";
import { Fold } from "../../parts/Fold";
import { LateFold } from "../../parts/LateFold";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { AWARDS_TEXTS } from "./awards-texts";
import { DecideForm } from "./DecideForm";
import { describeResult } from "./describe-result";
import { ResultForm } from "./ResultForm";

interface AwardCardProps {
  readonly line: AwardLine;
  readonly look: BookLook;
}

/** What one unit is proposed for, why not for the rest, the bloc's own decision, and what was decided later. */
export function AwardCard({ line, look: { book, issues } }: AwardCardProps) {
  const styles = usePaneStyles();
  const { mark, reason } = useWords();
  const tell = useLateWords(AWARDS_TEXTS);
  const proposal = useProposal(line);
  const { unit } = line.line;
  const result = describeResult(line, book.ruleset.slots);
  const lacksReason = issues.some(
    ({ code, about }) => code === "award.decision-without-reason" && about?.unit === unit.code
  );
  return (
    <div className={styles.card}>
      <Text weight="semibold">{mark(unit.name, unit.sample)}</Text>
      <Text>{proposal}</Text>
      {lacksReason && <Text weight="semibold">{tell("reason-missing")}</Text>}
      {result && <Text>{tell("result", { words: tell(result.key, result.values) })}</Text>}
      <Fold title={tell("why")}>
        <ul className={styles.plainList}>
          {line.verdicts.map(({ slot, why }) => (
            <li key={slot.code}>{`${mark(slot.award, slot.sample)}: ${reason(why)}`}</li>
          ))}
        </ul>
      </Fold>
      <LateFold title={tell("decide", { unit: unit.shortName })}>
        {() => <DecideForm line={line} book={book} />}
      </LateFold>
      <LateFold title={tell("record", { unit: unit.shortName })}>
        {() => <ResultForm line={line} book={book} />}
      </LateFold>
    </div>
  );
}

function useProposal({ decision, final, proposed, undecided }: AwardLine): string {
  const { say } = useWords();
  const tell = useLateWords(AWARDS_TEXTS);
  if (decision) {
    const award = final?.award ?? say("award.nothing");
    const { reason } = decision;
    return say("award.decided", { award, ...(reason === "" ? {} : { reason }) });
  }
  const award = (final ?? proposed)?.award;
  if (award === undefined) return tell("proposes-none");
  const text = tell("proposes", { award });
  return undecided ? `${text} – ${tell("waiting")}` : text;
}
