import { Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import { findDraftGaps, type BlocDraft } from "../../app/draft-bloc";
import { listRulesetChoices } from "../../app/list-samples";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";
import { BlocStep } from "./create/BlocStep";
import { NamesStep } from "./create/NamesStep";
import { ReviewStep } from "./create/ReviewStep";
import { RulesStep } from "./create/RulesStep";
import { useRules, type ChosenRules } from "./create/use-rules";

const STEPS = ["rules", "bloc", "names", "review"] as const;

type StepName = (typeof STEPS)[number];

/** Makes a new book in four steps: ruleset, bloc and units, names, review. */
export function CreateScreen() {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { goTo } = useDesk();
  const [step, setStep] = useState(0);
  /** How often it was tried to go on with something missing. */
  const [tries, setTries] = useState(0);
  const section = useRef<HTMLElement>(null);
  // The first field to correct may be out of sight.
  useEffect(() => {
    if (tries > 0) section.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [tries]);
  const [draft, setDraft] = useState<BlocDraft>(() => ({
    name: "",
    province: "",
    year: String(new Date().getFullYear()),
    rulesetId: listRulesetChoices()[0]?.id ?? "",
    units: [],
  }));
  const [lines, setLines] = useState("");
  const rules = useRules(draft.rulesetId);
  const name = STEPS[step] ?? "rules";
  const change = (changed: Partial<BlocDraft>): void => setDraft({ ...draft, ...changed });
  /** Begins at the top of the step. */
  const open = (next: number): void => {
    setStep(next);
    goTo("create");
  };
  const goOn = (): void => {
    const isWrong = isLacking(name, draft, rules);
    setTries(isWrong ? tries + 1 : 0);
    if (!isWrong) open(step + 1);
  };
  return (
    <section className={styles.stack} ref={section}>
      <Text role="status" className={styles.muted}>
        {say("create.step", {
          step: step + 1,
          steps: STEPS.length,
          name: say(`create.step-${name}`),
        })}
      </Text>
      <StepContent
        name={name}
        draft={draft}
        rules={rules}
        isTried={tries > 0}
        onChange={change}
        lines={lines}
        onLines={setLines}
      />
      <div className={styles.bottom}>
        {step > 0 && <PaneButton onClick={() => open(step - 1)}>{say("create.back")}</PaneButton>}
        {name !== "review" && (
          <PaneButton appearance="primary" onClick={goOn}>
            {say("create.next")}
          </PaneButton>
        )}
      </div>
    </section>
  );
}

function isLacking(name: StepName, draft: BlocDraft, { ruleset }: ChosenRules): boolean {
  if (name === "rules") return ruleset === null;
  return name === "bloc" && findDraftGaps(draft).length > 0;
}

interface StepContentProps {
  readonly name: StepName;
  readonly draft: BlocDraft;
  readonly rules: ChosenRules;
  readonly isTried: boolean;
  readonly onChange: (changed: Partial<BlocDraft>) => void;
  /** The units as typed. */
  readonly lines: string;
  readonly onLines: (lines: string) => void;
}

function StepContent({ name, rules, isTried, lines, onLines, ...step }: StepContentProps) {
  const { draft } = step;
  const { ruleset, source } = rules;
  switch (name) {
    case "rules":
      return <RulesStep {...step} rules={rules} isTried={isTried} />;
    case "bloc":
      return (
        <BlocStep
          {...step}
          lines={lines}
          onLines={onLines}
          gaps={isTried ? findDraftGaps(draft) : []}
        />
      );
    case "names":
      return <NamesStep {...step} />;
    case "review":
      return ruleset && <ReviewStep draft={draft} ruleset={ruleset} source={source} />;
  }
}
