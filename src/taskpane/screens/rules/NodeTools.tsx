import { moveNode, removeNode } from "../../../app/change-ruleset/edit-tree";
import type { CriterionNode } from "../../../domain/ruleset";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { AddButtons } from "./AddButtons";
import type { NodeListProps } from "./rule-props";

interface NodeToolsProps extends NodeListProps {
  readonly node: CriterionNode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What can be done with one group or criterion. */
export function NodeTools({ node, isFirst, isLast, ...props }: NodeToolsProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { ruleset, onChange, onEdit, onSelect, onAdd } = props;
  const { code } = node;
  const name = (text: string): string => `${text}: ${code}`;
  const remove = (): void => {
    onChange(removeNode(ruleset, code));
    onSelect(null);
  };
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <PaneButton aria-label={name(say("rules.edit"))} onClick={() => onEdit(code)}>
          {say("rules.edit")}
        </PaneButton>
        <PaneButton
          aria-label={name(say("rules.up"))}
          disabledFocusable={isFirst}
          onClick={() => onChange(moveNode(ruleset, code, -1))}
        >
          {say("rules.up")}
        </PaneButton>
        <PaneButton
          aria-label={name(say("rules.down"))}
          disabledFocusable={isLast}
          onClick={() => onChange(moveNode(ruleset, code, 1))}
        >
          {say("rules.down")}
        </PaneButton>
        <PaneButton aria-label={name(say("rules.remove"))} onClick={remove}>
          {say("rules.remove")}
        </PaneButton>
      </div>
      {node.type === "group" && (
        <AddButtons name={code} onAdd={(kind) => onAdd({ kind: "group", code }, kind)} />
      )}
    </div>
  );
}
