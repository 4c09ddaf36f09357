import { makeStyles, Radio, RadioGroup, Text } from "@fluentui/react-components";

import type { DraftCriterion } from "../../../app/criteria-table/draft-node";
import { describeProposal, isAsked } from "../../../app/selection/own-rules";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";

const useStyles = makeStyles({ lines: { whiteSpace: "pre-line" } });

interface OwnCriterionProps {
  readonly node: DraftCriterion;
  readonly title: string;
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (code: string, isRight: boolean) => void;
}

/** A criterion, the table's words about its points, and whether they were understood right. */
export function OwnCriterion({ node, title, confirmed, onConfirm }: OwnCriterionProps) {
  const styles = usePaneStyles();
  const own = useStyles();
  const { say } = useWords();
  const { code, proposal } = node;
  const asked = isAsked(proposal);
  return (
    <>
      <Text>{title}</Text>
      {proposal.from !== "none" && (
        <Text size={200} className={own.lines}>
          {say("own.words", { text: proposal.text })}
        </Text>
      )}
      {!asked && <Text className={styles.muted}>{say("own.direct")}</Text>}
      {asked && (
        <>
          <Text className={own.lines}>{say("own.how", { rule: describeProposal(node) })}</Text>
          <RadioGroup
            aria-label={say("own.confirm", { code })}
            value={confirmed.has(code) ? "yes" : "direct"}
            onChange={(_, { value }) => onConfirm(code, value === "yes")}
          >
            <Radio value="yes" label={say("own.confirm-yes")} />
            <Radio value="direct" label={say("own.confirm-direct")} />
          </RadioGroup>
        </>
      )}
    </>
  );
}
