import { Text } from "@fluentui/react-components";

import type { DraftNode } from "../../../app/criteria-table/draft-node";
import { confirmRules, isAsked, type OwnRules } from "../../../app/selection/own-rules";
import { usePaneStyles } from "../../pane-styles";
import { useWords, type Words } from "../../use-words";
import { OwnCriterion } from "./OwnCriterion";

interface OwnTreeProps {
  readonly own: OwnRules;
  readonly onChange: (own: OwnRules) => void;
}

/** Groups and criteria as read, section by section, with what a person confirms. */
export function OwnTree({ own, onChange }: OwnTreeProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { reading, confirmed } = own;
  const { base, bonus, penalty } = reading.sections;
  const sections = { base, bonus: bonus.nodes, penalty: penalty.nodes };
  const asked = reading.proposals.filter(isAsked);
  const confirm = (code: string, isRight: boolean): void => {
    const others = [...confirmed].filter((one) => one !== code);
    onChange(confirmRules(own, new Set(isRight ? [...others, code] : others)));
  };
  return (
    <>
      {asked.length > 0 && (
        <Text>{say("own.confirmed", { done: confirmed.size, count: asked.length })}</Text>
      )}
      {(["base", "bonus", "penalty"] as const)
        .filter((section) => sections[section].length > 0)
        .map((section) => (
          <section key={section} className={styles.stack}>
            <h2 className={styles.heading}>
              {say(`own.section-${section}`, { count: countCriteria(sections[section]) })}
            </h2>
            <Nodes nodes={sections[section]} confirmed={confirmed} onConfirm={confirm} />
          </section>
        ))}
    </>
  );
}

interface NodesProps {
  readonly nodes: readonly DraftNode[];
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (code: string, isRight: boolean) => void;
}

function Nodes({ nodes, ...confirming }: NodesProps) {
  const styles = usePaneStyles();
  const words = useWords();
  return (
    <ul className={styles.list}>
      {nodes.map((node, index) =>
        node.type === "group" ? (
          <li key={index} className={styles.stack}>
            <Text weight="semibold">{titleOf(node, words)}</Text>
            <Nodes nodes={node.children} {...confirming} />
          </li>
        ) : (
          <li key={index} className={styles.card}>
            <OwnCriterion node={node} title={titleOf(node, words)} {...confirming} />
          </li>
        )
      )}
    </ul>
  );
}

function titleOf({ code, name, maxPoints }: DraftNode, { say, plain }: Words): string {
  const points =
    maxPoints === null ? say("own.no-points") : say("own.points", { points: plain(maxPoints) });
  return `${code}. ${name} – ${points}`;
}

function countCriteria(nodes: readonly DraftNode[]): number {
  return nodes.reduce(
    (count, node) => count + (node.type === "group" ? countCriteria(node.children) : 1),
    0
  );
}
