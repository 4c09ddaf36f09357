import { Checkbox, mergeClasses } from "@fluentui/react-components";

import { addBand, removeBand, replaceBand } from "../../../app/change-ruleset/edit-bands";
import type { ClassBand } from "../../../domain/ruleset";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { FormInput } from "./FormInput";
import type { RulesetProps } from "./HeadFields";
import { NumberField } from "./NumberField";

/** The class bands, each with its limits; holes and overlaps are told beside. */
export function BandFields({ ruleset, onChange }: RulesetProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  return (
    <div className={styles.stack}>
      {ruleset.bands.map((band, index) => (
        <Band
          key={band.code}
          band={band}
          onSet={(changed) => onChange(replaceBand(ruleset, index, { ...band, ...changed }))}
          onRemove={() => onChange(removeBand(ruleset, index))}
        />
      ))}
      <PaneButton onClick={() => onChange(addBand(ruleset))}>{say("rules.band-add")}</PaneButton>
    </div>
  );
}

interface BandProps {
  readonly band: ClassBand;
  readonly onSet: (changed: Partial<ClassBand>) => void;
  readonly onRemove: () => void;
}

function Band({ band, onSet, onRemove }: BandProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const title = `${say("rules.band")} ${band.code}`;
  return (
    <fieldset className={mergeClasses(styles.card, styles.fieldset)}>
      <legend>{title}</legend>
      <FormInput
        label={say("rules.band-name")}
        value={band.name}
        onChange={(name) => onSet({ name: name.normalize("NFC") })}
      />
      <NumberField
        label={say("rules.line-from")}
        value={band.from}
        onChange={(from) => from && onSet({ from })}
      />
      <NumberField
        label={say("rules.band-to")}
        hint={say("rules.section-cap-hint")}
        value={band.to}
        isOptional
        onChange={(to) => onSet({ to })}
      />
      <Checkbox
        label={say("rules.band-exclusive")}
        checked={band.toExclusive}
        onChange={(_, { checked }) => onSet({ toExclusive: checked === true })}
      />
      <NumberField
        label={say("rules.band-minimum")}
        hint={say("rules.section-cap-hint")}
        value={band.minCriterionPercent}
        isOptional
        onChange={(minCriterionPercent) => onSet({ minCriterionPercent })}
      />
      <PaneButton aria-label={`${say("rules.remove")}: ${title}`} onClick={onRemove}>
        {say("rules.remove")}
      </PaneButton>
    </fieldset>
  );
}
