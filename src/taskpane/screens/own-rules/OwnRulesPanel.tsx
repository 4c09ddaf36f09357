import { Text } from "@fluentui/react-components";

import { countNodes } from "../../../app/criteria-table/list-proposals";
import { placeOnTab } from "../../../app/place-in-book";
import { readOwnRules, type OwnRules } from "../../../app/selection/own-rules";
import { IssueLines } from "../../parts/IssueList";
import { ReadSelection } from "../../parts/ReadSelection";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { OwnTree } from "./OwnTree";

interface OwnRulesPanelProps {
  /** null before a table was read. */
  readonly own: OwnRules | null;
  readonly onChange: (own: OwnRules) => void;
}

/** Reads an officer's scoring table and asks about every rule that was understood from its words. */
export function OwnRulesPanel({ own, onChange }: OwnRulesPanelProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  return (
    <div className={styles.stack}>
      <Text>{say("own.text")}</Text>
      <ReadSelection
        isAgain={own !== null}
        isPrimary={false}
        onRead={(table) => onChange(readOwnRules(table))}
      />
      {own && <OwnReading own={own} onChange={onChange} />}
    </div>
  );
}

function OwnReading({ own, onChange }: OwnRulesPanelProps & { readonly own: OwnRules }) {
  const { say, plain } = useWords();
  const { where, reading, ruleset } = own;
  return (
    <>
      <Text role="status">
        {say("own.area", { where })}
        {ruleset &&
          ` ${say("own.counts", { ...countNodes(ruleset), scale: plain(ruleset.scale) })}`}
      </Text>
      {!ruleset && <Text weight="semibold">{say("own.errors")}</Text>}
      <IssueLines issues={reading.issues} placeOf={placeOnTab} />
      <OwnTree own={own} onChange={onChange} />
    </>
  );
}
