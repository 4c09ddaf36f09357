import { Radio, RadioGroup, Text } from "@fluentui/react-components";

import type { BlocDraft } from "../../../app/draft-bloc";
import { listRulesetChoices } from "../../../app/list-samples";
import { useWords } from "../../use-words";

export interface StepProps {
  readonly draft: BlocDraft;
  readonly onChange: (changed: Partial<BlocDraft>) => void;
}

/** Which ruleset the bloc is scored by, each with its source. */
export function RulesStep({ draft, onChange }: StepProps) {
  const { say, mark } = useWords();
  return (
    <RadioGroup
      aria-label={say("create.rules")}
      value={draft.rulesetId}
      onChange={(_, { value }) => onChange({ rulesetId: value })}
    >
      {listRulesetChoices().map(({ id, title, source, samplePoints }) => (
        <Radio
          key={id}
          value={id}
          label={
            <>
              <Text block>{mark(title, samplePoints)}</Text>
              <Text size={200}>{say("create.source", { source })}</Text>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
