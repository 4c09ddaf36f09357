import { Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";

import { checkEdited } from "../../../app/change-ruleset/change-ruleset";
import { findNode, findParent, replaceNode } from "../../../app/change-ruleset/edit-tree";
import { listSums, sumScale } from "../../../app/change-ruleset/list-sums";
import type { CriterionNode, Ruleset } from "../../../domain/ruleset";
import { Issues } from "../../parts/Issues";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { CriterionFields } from "./CriterionFields";
import { GroupFields } from "./GroupFields";
import { ParentField } from "./ParentField";

interface NodeFormProps {
  readonly code: string;
  readonly ruleset: Ruleset;
  readonly onChange: (ruleset: Ruleset) => void;
  readonly onDone: () => void;
  /** Leaves the form as if it had not been opened. */
  readonly onCancel: () => void;
}

/** One group or criterion, edited; sums and rules are checked while one types. */
export function NodeForm({ code, ruleset, onChange, onDone, onCancel }: NodeFormProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLElement>(null);
  const node = findNode(ruleset, code);
  const issues = useMemo(
    () => checkEdited(ruleset).filter(({ about }) => about?.criterion === code),
    [ruleset, code]
  );
  // The field to correct may be out of sight.
  useEffect(() => {
    if (tries > 0) findFault(form.current)?.focus();
  }, [tries]);
  const change = (next: CriterionNode): void => onChange(replaceNode(ruleset, code, next));
  const finish = (): void => (findFault(form.current) ? setTries(tries + 1) : onDone());
  if (!node) return null;
  return (
    <section className={styles.stack} ref={form}>
      <Text weight="semibold">{`${say(`rules.${node.type}`)} ${code}`}</Text>
      {node.type === "criterion" ? (
        <CriterionFields criterion={node} onChange={change} />
      ) : (
        <GroupFields group={node} onChange={change} />
      )}
      <ParentField code={code} ruleset={ruleset} onChange={onChange} />
      <section className={styles.stack} aria-live="polite">
        <SumLine ruleset={ruleset} code={code} />
        <Issues issues={issues} />
      </section>
      <div className={styles.bottom}>
        <PaneButton appearance="primary" onClick={finish}>
          {say("rules.done")}
        </PaneButton>
        <PaneButton onClick={onCancel}>{say("rules.cancel")}</PaneButton>
      </div>
    </section>
  );
}

function findFault(form: HTMLElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>("[aria-invalid='true']") ?? null;
}

/** What the node's group, or the scale, declares, beside what adds up. */
function SumLine({ ruleset, code }: Pick<NodeFormProps, "ruleset" | "code">) {
  const { say, plain } = useWords();
  const parent = findParent(ruleset, code);
  if (!parent || (parent.kind === "section" && parent.section !== "base")) return null;
  const isGroup = parent.kind === "group";
  const sum = isGroup ? listSums(ruleset).get(parent.code) : sumScale(ruleset);
  if (!sum) return null;
  const name = isGroup ? parent.code : say("rules.section-base");
  return (
    <Text>
      {say("rules.sum-line", { name, declared: plain(sum.declared), found: plain(sum.found) })}
    </Text>
  );
}
