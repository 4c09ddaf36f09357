import type { RecordedUnit, VoteShare } from "../../../app/votes/list-votes";
import type { VotesInput } from "../../../app/votes/write-votes";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { VoteField } from "./VoteField";
import { VOTES_TEXTS } from "./votes-texts";

interface UnitVotesProps {
  readonly units: readonly RecordedUnit[];
  /** As they would be, by unit. */
  readonly shares: ReadonlyMap<string, VoteShare>;
  readonly typed: VotesInput["votes"];
  readonly onType: (unit: string, text: string) => void;
}

/** The votes of every unit, with the percent they come to and whether it suffices. */
export function UnitVotes({ units, shares, typed, onType }: UnitVotesProps) {
  const styles = usePaneStyles();
  const { mark, plain } = useWords();
  const tell = useLateWords(VOTES_TEXTS);
  const describe = (share: VoteShare | undefined): { readonly hint?: string } => {
    if (!share) return {};
    const { percent, passes } = share;
    const key = passes === null ? "percent" : passes ? "passed" : "failed";
    return { hint: tell(key, { percent: plain(percent) }) };
  };
  return (
    <>
      <h2 className={styles.heading}>{tell("units")}</h2>
      <ul className={styles.list}>
        {units.map(({ unit: { code, name, sample }, text }) => (
          <li key={code}>
            <VoteField
              label={mark(name, sample)}
              {...describe(shares.get(code))}
              value={typed.get(code) ?? text}
              onChange={(next) => onType(code, next)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
