import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import type { Book } from "../../../app/action";
import { checkEdited, isSame } from "../../../app/change-ruleset/change-ruleset";
import {
  addNode,
  draftCriterion,
  draftGroup,
  type Parent,
} from "../../../app/change-ruleset/edit-tree";
import { hasErrors } from "../../../app/has-errors";
import type { Ruleset, Section } from "../../../domain/ruleset";
import { Fold } from "../../parts/Fold";
import { Issues } from "../../parts/Issues";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { AddButtons } from "./AddButtons";
import { BandFields } from "./BandFields";
import { GateFields } from "./GateFields";
import { HeadFields } from "./HeadFields";
import { MakeSheetDraft } from "./MakeSheetDraft";
import { NodeList } from "./NodeList";
import { ORDER_TEXTS } from "./order-texts";
import { OrderFields } from "./OrderFields";
import type { NodeListProps } from "./rule-props";
import { useRulesDraft } from "./rules-draft";
import { RulesFile } from "./RulesFile";
import { SectionHead } from "./SectionHead";
import { SlotFields } from "./SlotFields";

interface RulesListProps extends Omit<NodeListProps, "onAdd" | "onEdit"> {
  readonly book: Book;
  /** `before`: what is brought back when the form is left without a change; the present ruleset when absent. */
  readonly onEdit: (code: string, before?: Ruleset) => void;
  readonly onReview: () => void;
}

const SECTIONS: readonly Section[] = ["base", "bonus", "penalty"];

/** The tree of the ruleset, what is wrong with it right now, and the way to the preview. */
export function RulesList(props: RulesListProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const tell = useLateWords(ORDER_TEXTS);
  const { ruleset, onChange, onEdit } = props;
  const { gates, ranking } = ruleset;
  const issues = useMemo(() => checkEdited(ruleset), [ruleset]);
  const add = (parent: Parent, kind: "criterion" | "group"): void => {
    const draft = kind === "criterion" ? draftCriterion : draftGroup;
    const node = draft(ruleset, parent);
    onChange(addNode(ruleset, parent, node));
    onEdit(node.code, ruleset);
  };
  return (
    <section className={styles.stack}>
      <Text className={styles.muted}>{say("rules.intro")}</Text>
      <MakeSheetDraft book={props.book} />
      <Fold title={say("rules.file")}>
        <RulesFile ruleset={ruleset} />
      </Fold>
      <Fold title={say("rules.head")}>
        <HeadFields ruleset={ruleset} onChange={onChange} />
      </Fold>
      {SECTIONS.map((section) => (
        <section key={section} className={styles.stack}>
          <SectionHead section={section} ruleset={ruleset} onChange={onChange} />
          <NodeList
            {...props}
            nodes={section === "base" ? ruleset.base : ruleset[section].nodes}
            onAdd={add}
          />
          <AddButtons
            name={say(`rules.section-${section}`)}
            onAdd={(kind) => add({ kind: "section", section }, kind)}
          />
        </section>
      ))}
      <Fold title={say("rules.bands", { count: ruleset.bands.length })}>
        <BandFields ruleset={ruleset} onChange={onChange} />
      </Fold>
      <Fold title={tell("order", { count: ranking.tieBreak.length })}>
        <OrderFields ruleset={ruleset} onChange={onChange} />
      </Fold>
      <Fold title={tell("gates", { count: gates.length })}>
        <GateFields ruleset={ruleset} onChange={onChange} />
      </Fold>
      <Fold title={tell("slots", { count: ruleset.slots.length })}>
        <SlotFields ruleset={ruleset} onChange={onChange} />
      </Fold>
      <section className={styles.stack} aria-live="polite">
        <h2 className={styles.heading}>{say("rules.faults", { count: issues.length })}</h2>
        {issues.length === 0 ? <Text>{say("rules.no-faults")}</Text> : <Issues issues={issues} />}
      </section>
      <Bottom {...props} isFaulty={hasErrors(issues)} />
    </section>
  );
}

function Bottom({
  ruleset,
  book,
  onReview,
  isFaulty,
}: RulesListProps & { readonly isFaulty: boolean }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { draft, setDraft } = useRulesDraft();
  const isChanged = draft !== null && !isSame(ruleset, book.ruleset);
  return (
    <>
      {isFaulty && isChanged && <Text weight="semibold">{say("rules.mend-first")}</Text>}
      <div className={styles.bottom}>
        <PaneButton
          appearance="primary"
          disabledFocusable={isFaulty || !isChanged}
          onClick={onReview}
        >
          {say("rules.review")}
        </PaneButton>
        {isChanged && (
          <PaneButton onClick={() => setDraft(null)}>{say("rules.discard")}</PaneButton>
        )}
      </div>
    </>
  );
}
