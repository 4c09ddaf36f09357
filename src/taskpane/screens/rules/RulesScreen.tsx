import { useState } from "react";

import { findDraft } from "../../../app/change-ruleset/draft-in-book";
import type { BookLook } from "../../../app/look-at-workbook";
import type { Ruleset } from "../../../domain/ruleset";
import { useDesk } from "../../desk";
import { NodeForm } from "./NodeForm";
import { useRulesDraft } from "./rules-draft";
import { RulesList } from "./RulesList";
import { RulesReview } from "./RulesReview";
import { SheetDraft } from "./SheetDraft";

/** What of the editor is shown. */
type Step =
  | { readonly kind: "list"; readonly selected: string | null }
  | { readonly kind: "node"; readonly code: string; readonly before: Ruleset }
  | { readonly kind: "review" };

/** The ruleset of a book, edited node by node; nothing is written before the changes were looked at. */
export function RulesScreen({ look }: { readonly look: BookLook }) {
  const { goTo } = useDesk();
  const { draft, setDraft } = useRulesDraft();
  const [step, setStep] = useState<Step>({ kind: "list", selected: null });
  const { book } = look;
  const ruleset = draft?.ruleset ?? book.ruleset;
  const change = (next: Ruleset): void => setDraft({ ruleset: next, isLoaded: false });
  /** Begins at the top. */
  const show = (next: Step): void => {
    setStep(next);
    goTo("rules");
  };
  const list = (selected: string | null = null): void => show({ kind: "list", selected });
  if (findDraft(book)) return <SheetDraft book={book} />;
  if (step.kind === "review" && draft)
    return <RulesReview book={book} draft={draft} onBack={() => list()} />;
  if (step.kind === "node")
    return (
      <NodeForm
        key={step.code}
        code={step.code}
        ruleset={ruleset}
        onChange={change}
        onDone={() => list(step.code)}
        onCancel={() => {
          change(step.before);
          list();
        }}
      />
    );
  return (
    <RulesList
      ruleset={ruleset}
      book={book}
      selected={step.kind === "list" ? step.selected : null}
      onSelect={(selected) => setStep({ kind: "list", selected })}
      onEdit={(code, edited) => show({ kind: "node", code, before: edited ?? ruleset })}
      onChange={change}
      onReview={() => show({ kind: "review" })}
    />
  );
}
