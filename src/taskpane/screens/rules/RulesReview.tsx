import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Book } from "../../../app/action";
import { changeRuleset } from "../../../app/change-ruleset/change-ruleset";
import { previewEffect } from "../../../app/change-ruleset/describe-effect";
import { markEdited, markLoaded } from "../../../app/change-ruleset/mark-edited";
import { useDesk } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import type { ScreenId } from "../../places";
import { useWords } from "../../use-words";
import { EffectList } from "./EffectList";
import { useRulesDraft, type RulesDraft } from "./rules-draft";

interface RulesReviewProps {
  readonly book: Book;
  readonly draft: RulesDraft;
  readonly onBack: () => void;
  /** The screen that is shown when it is written. */
  readonly landing?: ScreenId;
}

/** What the edited ruleset does to every unit and every sheet, and the button that writes it. */
export function RulesReview({ book, draft, onBack, landing = "bloc" }: RulesReviewProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { landOn } = useDesk();
  const { setDraft } = useRulesDraft();
  const [acceptLoss, setAccept] = useState(false);
  const [when] = useState(() => new Date());
  const ruleset = useMemo(
    () => (draft.isLoaded ? markLoaded : markEdited)(draft.ruleset, when),
    [draft, when]
  );
  const input = useMemo(() => ({ ruleset, acceptLoss }), [ruleset, acceptLoss]);
  const effect = useMemo(() => previewEffect({ ruleset, acceptLoss: true }, book), [ruleset, book]);
  const loses = useMemo(
    () =>
      changeRuleset
        .check({ ruleset, acceptLoss: false }, book)
        .issues.some(({ code }) => code === "change.inputs-lost"),
    [ruleset, book]
  );
  const land = (): void => {
    setDraft(null);
    landOn(landing);
  };
  return (
    <section className={styles.stack}>
      {loses && (
        <Checkbox
          label={say("rules.accept-loss")}
          checked={acceptLoss}
          onChange={(_, { checked }) => setAccept(checked === true)}
        />
      )}
      <ActionPanel ask={{ task: "task.rules", action: changeRuleset, input, book }} onDone={land} />
      {effect && <EffectList effect={effect} ruleset={ruleset} />}
      <div className={styles.bottom}>
        <PaneButton onClick={onBack}>{say("rules.back")}</PaneButton>
      </div>
    </section>
  );
}
