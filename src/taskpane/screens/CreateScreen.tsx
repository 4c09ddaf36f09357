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

const STEPS = ["rules", "bloc", "names", "review"] as const;

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
  const name = STEPS[step] ?? "rules";
  const change = (changed: Partial<BlocDraft>): void => setDraft({ ...draft, ...changed });
  /** Begins at the top of the step. */
  const open = (next: number): void => {
    setStep(next);
    goTo("create");
  };
  const goOn = (): void => {
    const isWrong = name === "bloc" && findDraftGaps(draft).length > 0;
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
      {name === "rules" && <RulesStep draft={draft} onChange={change} />}
      {name === "bloc" && (
        <BlocStep
          draft={draft}
          onChange={change}
          lines={lines}
          onLines={setLines}
          gaps={tries > 0 ? findDraftGaps(draft) : []}
        />
      )}
      {name === "names" && <NamesStep draft={draft} onChange={change} />}
      {name === "review" && <ReviewStep draft={draft} />}
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
