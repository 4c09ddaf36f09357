import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { listSums, type DeclaredSum } from "../../../app/change-ruleset/list-sums";
import type { CriterionNode } from "../../../domain/ruleset";
import { usePaneStyles } from "../../pane-styles";
import { useWords, type Words } from "../../use-words";
import { NodeTools } from "./NodeTools";
import type { NodeListProps } from "./rule-props";

const useStyles = makeStyles({
  inside: { marginLeft: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
});

/** Groups and criteria one under the other; the one that is opened shows what can be done with it. */
export function NodeList({
  nodes,
  ...props
}: NodeListProps & { readonly nodes: readonly CriterionNode[] }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const sums = useMemo(() => listSums(props.ruleset), [props.ruleset]);
  const { selected, onSelect } = props;
  return (
    <ul className={pane.list}>
      {nodes.map((node, index) => {
        const isOpen = selected === node.code;
        const neighbours = { isFirst: index === 0, isLast: index === nodes.length - 1 };
        return (
          <li key={node.code}>
            <button
              type="button"
              className={pane.line}
              aria-expanded={isOpen}
              onClick={() => onSelect(isOpen ? null : node.code)}
            >
              <Text weight={node.type === "group" ? "semibold" : "regular"}>
                {`${node.code} – ${node.name || words.say("rules.no-name")}`}
              </Text>
              <Text className={pane.muted}>{tellNode(node, sums.get(node.code), words)}</Text>
            </button>
            {isOpen && <NodeTools {...props} {...neighbours} node={node} />}
            {node.type === "group" && node.children.length > 0 && (
              <div className={styles.inside}>
                <NodeList {...props} nodes={node.children} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function tellNode(node: CriterionNode, sum: DeclaredSum | undefined, words: Words): string {
  const { say, plain } = words;
  const points = say("rules.points", { points: plain(node.maxPoints) });
  if (node.type === "criterion") {
    const weight = node.weight.toString() === "1" ? "" : ` × ${plain(node.weight)}`;
    return `${points}${weight} · ${say(`rules.kind-${node.rule.kind}`)}`;
  }
  if (!sum || sum.isSound) return sum?.isCap ? `${points} · ${say("rules.cap")}` : points;
  return `${points} · ${say("rules.sum-found", { found: plain(sum.found) })}`;
}
