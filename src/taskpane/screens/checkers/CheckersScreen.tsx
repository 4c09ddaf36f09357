import { useState } from "react";

import type { BookLook } from "../../../app/look-at-workbook";
import { useDesk } from "../../desk";
import { useRulesDraft } from "../rules/rules-draft";
import { RulesReview } from "../rules/RulesReview";
import { CheckersState } from "./CheckersState";
import { PanelForm } from "./PanelForm";

type Step = "state" | "edit" | "review";

/** Several checkers: how far they are, who they are, and what a change of them does. A change is part of the ruleset that is being edited. */
export function CheckersScreen({ look }: { readonly look: BookLook }) {
  const { goTo } = useDesk();
  const { draft, setDraft } = useRulesDraft();
  const [step, setStep] = useState<Step>("state");
  const { book } = look;
  /** Begins at the top. */
  const show = (next: Step): void => {
    setStep(next);
    goTo("checkers");
  };
  if (step === "review" && draft)
    return <RulesReview book={book} draft={draft} landing="checkers" onBack={() => show("edit")} />;
  if (step === "edit")
    return (
      <PanelForm
        book={book}
        ruleset={draft?.ruleset ?? book.ruleset}
        onChange={(ruleset) => setDraft({ ruleset, isLoaded: false })}
        onReview={() => show("review")}
        onBack={() => show("state")}
      />
    );
  return <CheckersState book={book} onEdit={() => show("edit")} />;
}
