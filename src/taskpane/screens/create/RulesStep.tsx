import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

import type { BlocDraft } from "../../../app/draft-bloc";
import { listRulesetChoices } from "../../../app/list-samples";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { OWN_RULES, type ChosenRules } from "./use-rules";

const OwnRulesPanel = lazy(async () => ({
  default: (await import("../own-rules/OwnRulesPanel")).OwnRulesPanel,
}));

export interface StepProps {
  readonly draft: BlocDraft;
  readonly onChange: (changed: Partial<BlocDraft>) => void;
}

interface RulesStepProps extends StepProps {
  readonly rules: ChosenRules;
  /** It was tried to go on. */
  readonly isTried: boolean;
}

/** Which ruleset the bloc is scored by, each with its source, and what of it can be changed later. */
export function RulesStep({ draft, onChange, rules, isTried }: RulesStepProps) {
  const styles = usePaneStyles();
  const { say, mark } = useWords();
  return (
    <>
      <Text className={styles.muted}>{say("create.rules-change")}</Text>
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
              <RulesLabel
                title={mark(title, samplePoints)}
                text={say("create.source", { source })}
              />
            }
          />
        ))}
        <Radio
          value={OWN_RULES}
          label={<RulesLabel title={say("own.choice")} text={say("own.choice-text")} />}
        />
      </RadioGroup>
      {isTried && !rules.ruleset && (
        <Text role="alert" weight="semibold">
          {say("own.needed")}
        </Text>
      )}
      {draft.rulesetId === OWN_RULES && (
        <Suspense fallback={<Text>{say("pane.starting")}</Text>}>
          <OwnRulesPanel own={rules.own} onChange={rules.setOwn} />
        </Suspense>
      )}
    </>
  );
}

function RulesLabel({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <Text block>{title}</Text>
      <Text size={200}>{text}</Text>
    </>
  );
}
