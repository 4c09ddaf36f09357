import { Text } from "@fluentui/react-components";

import type {
  RulesetEffect,
  UnitEffect,
  UnitStanding,
} from "../../../app/change-ruleset/describe-effect";
import type { CriterionNode, Ruleset } from "../../../domain/ruleset";
import { Fold } from "../../parts/Fold";
import { usePaneStyles } from "../../pane-styles";
import { useWords, type Words } from "../../use-words";

interface EffectListProps {
  readonly effect: RulesetEffect;
  readonly ruleset: Ruleset;
}

const KINDS = ["added", "removed", "changed"] as const;

/** What comes and goes, and where every unit stands before and after. */
export function EffectList({ effect, ruleset }: EffectListProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const { say } = words;
  return (
    <>
      {KINDS.map((kind) => (
        <Nodes key={kind} kind={kind} nodes={effect[kind]} />
      ))}
      <h2 className={styles.heading}>{say("rules.effect")}</h2>
      <ul className={styles.list}>
        {effect.units.map((unit) => (
          <li key={unit.unit.code} className={styles.card}>
            <Text weight="semibold">{unit.unit.name}</Text>
            <Text>{tellUnit(unit, ruleset, words)}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nodes({
  kind,
  nodes,
}: {
  readonly kind: (typeof KINDS)[number];
  readonly nodes: readonly CriterionNode[];
}) {
  const styles = usePaneStyles();
  const { say } = useWords();
  if (nodes.length === 0) return null;
  return (
    <Fold title={say(`rules.${kind}`, { count: nodes.length })}>
      <ul className={styles.plainList}>
        {nodes.map(({ code, name }) => (
          <li key={code}>{`${code} – ${name}`}</li>
        ))}
      </ul>
    </Fold>
  );
}

function tellUnit({ before, after }: UnitEffect, ruleset: Ruleset, words: Words): string {
  const [old, next] = [before, after].map((standing) => tellStanding(standing, ruleset, words));
  return old === next
    ? words.say("rules.unit-same", { standing: next ?? "" })
    : words.say("rules.unit-change", { before: old ?? "", after: next ?? "" });
}

function tellStanding(standing: UnitStanding, { ranking }: Ruleset, words: Words): string {
  const { total, percent, rank, scored, expected, invalid } = standing;
  const { say, fixed } = words;
  if (invalid > 0) return say("rules.unit-invalid", { count: invalid });
  if (total === null) return say("rules.unit-incomplete", { scored, expected });
  const points = fixed(total, ranking.places);
  const share = fixed(percent, ranking.places);
  return say("rules.unit-standing", { points, percent: share, rank: rank ?? "–" });
}
