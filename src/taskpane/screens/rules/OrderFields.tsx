import { setDenominator, setRanking } from "../../../app/change-ruleset/edit-order";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { ChoiceField } from "./ChoiceField";
import type { RulesetProps } from "./HeadFields";
import { NumberField } from "./NumberField";
import { ORDER_TEXTS } from "./order-texts";
import { TieKeys } from "./TieKeys";

const TIES = ["min", "dense", "average"] as const;
const PLACES = ["0", "1", "2", "3", "4"] as const;
const VOTES = ["none", "issued", "valid", "members"] as const;

/** At which precision units are ranked, what ranks equals get, what parts them, and how a vote is counted. */
export function OrderFields({ ruleset, onChange }: RulesetProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(ORDER_TEXTS);
  const { ranking, voting } = ruleset;
  const places = PLACES.find((one) => Number(one) === ranking.places) ?? "2";
  return (
    <div className={styles.stack}>
      <ChoiceField
        label={tell("places")}
        hint={tell("places-hint")}
        choices={PLACES.map((one) => [one, one] as const)}
        value={places}
        onChange={(chosen) => onChange(setRanking(ruleset, { places: Number(chosen) }))}
      />
      <ChoiceField
        label={tell("ties")}
        choices={TIES.map((one) => [one, tell(`ties-${one}`)] as const)}
        value={ranking.ties}
        onChange={(ties) => onChange(setRanking(ruleset, { ties }))}
      />
      <TieKeys ruleset={ruleset} onChange={onChange} />
      <ChoiceField
        label={tell("vote")}
        choices={VOTES.map((one) => [one, tell(`vote-${one}`)] as const)}
        value={voting?.denominator ?? "none"}
        onChange={(chosen) => onChange(setDenominator(ruleset, chosen === "none" ? null : chosen))}
      />
      {voting && (
        <NumberField
          label={tell("vote-least")}
          hint={tell("vote-least-hint")}
          value={voting.thresholdPercent}
          isOptional
          onChange={(thresholdPercent) =>
            onChange({ ...ruleset, voting: { ...voting, thresholdPercent } })
          }
        />
      )}
    </div>
  );
}
