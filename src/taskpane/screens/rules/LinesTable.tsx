import { makeStyles, tokens } from "@fluentui/react-components";

import { EMPTY_LINE, LINE_KINDS, type LineForm } from "../../../app/change-ruleset/criterion-form";
import type { TextKey } from "../../../locales/catalogue";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { FormInput } from "./FormInput";
import type { FieldsProps } from "./rule-props";

const useStyles = makeStyles({
  line: { margin: 0, minWidth: 0 },
  numbers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** The lines of a rule's table, each with its fields; lines are added at the end. */
export function LinesTable(props: FieldsProps) {
  const pane = usePaneStyles();
  const { say } = useWords();
  const { form, change } = props;
  const { lines } = form;
  const set = (at: number, changed: Partial<LineForm>): void =>
    change({ lines: lines.map((line, i) => (i === at ? { ...line, ...changed } : line)) });
  return (
    <div className={pane.stack}>
      {lines.map((_, index) => (
        <Line
          key={index}
          {...props}
          index={index}
          onSet={(changed) => set(index, changed)}
          onRemove={() => change({ lines: lines.filter((_line, i) => i !== index) })}
        />
      ))}
      <PaneButton onClick={() => change({ lines: [...lines, EMPTY_LINE] })}>
        {say("rules.line-add")}
      </PaneButton>
    </div>
  );
}

interface LineProps extends FieldsProps {
  readonly index: number;
  readonly onSet: (changed: Partial<LineForm>) => void;
  readonly onRemove: () => void;
}

function Line({ form, faults, index, onSet, onRemove }: LineProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { say } = useWords();
  const line = form.lines[index] ?? EMPTY_LINE;
  const shape = LINE_KINDS[form.kind] ?? "plain";
  const title = say("rules.line", { number: index + 1 });
  const from: TextKey = shape === "rank" ? "rules.line-rank" : "rules.line-from";
  return (
    <fieldset className={`${pane.card} ${styles.line}`}>
      <legend>{title}</legend>
      {shape !== "rank" && (
        <FormInput
          label={say("rules.line-text")}
          value={line.text}
          onChange={(text) => onSet({ text })}
        />
      )}
      <div className={styles.numbers}>
        {shape !== "plain" && (
          <FormInput
            label={say(from)}
            value={line.from}
            isNumber
            isFaulty={faults.includes(`line ${index} from`)}
            onChange={(value) => onSet({ from: value })}
          />
        )}
        <FormInput
          label={say("rules.line-points")}
          value={line.points}
          isNumber
          isFaulty={faults.includes(`line ${index} points`)}
          onChange={(points) => onSet({ points })}
        />
      </div>
      <PaneButton aria-label={`${say("rules.line-remove")}: ${title}`} onClick={onRemove}>
        {say("rules.line-remove")}
      </PaneButton>
    </fieldset>
  );
}
