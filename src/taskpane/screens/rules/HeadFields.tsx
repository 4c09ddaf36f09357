import { Checkbox } from "@fluentui/react-components";

import type { Ruleset } from "../../../domain/ruleset";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { FormInput } from "./FormInput";

export interface RulesetProps {
  readonly ruleset: Ruleset;
  readonly onChange: (ruleset: Ruleset) => void;
}

/** What the ruleset is called, where it comes from, and whether its points are only a sample. */
export function HeadFields({ ruleset, onChange }: RulesetProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { source } = ruleset;
  return (
    <div className={styles.stack}>
      <FormInput
        label={say("rules.title")}
        value={ruleset.title}
        onChange={(title) => onChange({ ...ruleset, title: title.normalize("NFC") })}
      />
      <FormInput
        label={say("rules.source")}
        hint={say("rules.source-hint")}
        value={source.title}
        onChange={(title) =>
          onChange({ ...ruleset, source: { ...source, title: title.normalize("NFC") } })
        }
      />
      <Checkbox
        label={say("rules.sample-points")}
        checked={ruleset.samplePoints}
        onChange={(_, { checked }) => onChange({ ...ruleset, samplePoints: checked === true })}
      />
    </div>
  );
}
