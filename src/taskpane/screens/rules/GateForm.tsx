import { mergeClasses, Text } from "@fluentui/react-components";

import { listGateCodes } from "../../../app/change-ruleset/edit-gates";
import type { Gate, Ruleset } from "../../../domain/ruleset";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { ChoiceField } from "./ChoiceField";
import { FormInput } from "./FormInput";
import { NumberField } from "./NumberField";
import { ORDER_TEXTS } from "./order-texts";

interface GateFormProps {
  readonly gate: Gate;
  readonly ruleset: Ruleset;
  readonly onSet: (gate: Gate) => void;
  readonly onRemove: () => void;
}

/** One condition: the reason that is printed, what it looks at, and the least it asks for. */
export function GateForm(props: GateFormProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const tell = useLateWords(ORDER_TEXTS);
  const { gate, onSet, onRemove } = props;
  const title = `${gate.code} – ${tell(`kind-${gate.kind}`)}`;
  return (
    <fieldset className={mergeClasses(styles.card, styles.fieldset)}>
      <legend>{title}</legend>
      <FormInput
        label={tell("gate-name")}
        value={gate.name}
        onChange={(name) => onSet({ ...gate, name: name.normalize("NFC") })}
      />
      <Subject {...props} />
      <Least {...props} />
      <PaneButton aria-label={`${say("rules.remove")}: ${title}`} onClick={onRemove}>
        {say("rules.remove")}
      </PaneButton>
    </fieldset>
  );
}

/** The fact, the group or the criterion that it looks at. */
function Subject({ gate, ruleset, onSet }: GateFormProps) {
  const tell = useLateWords(ORDER_TEXTS);
  if (gate.kind === "fact") {
    const fact = ruleset.facts.find(({ code }) => code === gate.fact)?.name ?? gate.fact;
    const answer = tell(gate.mustBe ? "yes" : "no");
    return <Text>{tell("gate-fact", { fact, answer })}</Text>;
  }
  if (gate.kind === "minGroupPercent")
    return (
      <ChoiceField
        label={tell("gate-code-group")}
        choices={listCodes(ruleset, "group", gate.group)}
        value={gate.group}
        onChange={(group) => onSet({ ...gate, group })}
      />
    );
  if (gate.kind === "minCriterionPoints")
    return (
      <ChoiceField
        label={tell("gate-code-criterion")}
        choices={listCodes(ruleset, "criterion", gate.criterion)}
        value={gate.criterion}
        onChange={(criterion) => onSet({ ...gate, criterion })}
      />
    );
  return null;
}

/** A code that names nothing any more stays in sight until another is chosen. */
function listCodes(ruleset: Ruleset, type: "group" | "criterion", present: string) {
  const codes = listGateCodes(ruleset, type);
  const all = codes.includes(present) ? codes : [...codes, present];
  return all.map((code) => [code, code] as const);
}

function Least({ gate, onSet }: GateFormProps) {
  const tell = useLateWords(ORDER_TEXTS);
  if (gate.kind === "fact") return null;
  if (gate.kind === "minTotal" || gate.kind === "minCriterionPoints")
    return (
      <NumberField
        label={tell(gate.kind === "minTotal" ? "gate-value-ranked" : "gate-value")}
        value={gate.value}
        onChange={(value) => value && onSet({ ...gate, value })}
      />
    );
  return (
    <NumberField
      label={tell("gate-percent")}
      value={gate.percent}
      onChange={(percent) => percent && onSet({ ...gate, percent })}
    />
  );
}
