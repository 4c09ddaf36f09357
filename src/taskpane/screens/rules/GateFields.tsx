import { Text } from "@fluentui/react-components";
import { useState } from "react";

import {
  addGate,
  listGateKinds,
  removeGate,
  replaceGate,
  type NewGateKind,
} from "../../../app/change-ruleset/edit-gates";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { ChoiceField } from "./ChoiceField";
import { GateForm } from "./GateForm";
import type { RulesetProps } from "./HeadFields";
import { ORDER_TEXTS } from "./order-texts";

/** What a unit needs to be ranked, condition by condition; another is added by its kind. */
export function GateFields({ ruleset, onChange }: RulesetProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(ORDER_TEXTS);
  const [kind, setKind] = useState<NewGateKind>("minTotal");
  return (
    <div className={styles.stack}>
      <Text className={styles.muted}>{tell("gate-help")}</Text>
      {ruleset.gates.map((gate, at) => (
        <GateForm
          key={gate.code}
          gate={gate}
          ruleset={ruleset}
          onSet={(changed) => onChange(replaceGate(ruleset, at, changed))}
          onRemove={() => onChange(removeGate(ruleset, at))}
        />
      ))}
      <ChoiceField
        label={tell("gate-kind")}
        choices={listGateKinds(ruleset).map((one) => [one, tell(`kind-${one}`)] as const)}
        value={kind}
        onChange={setKind}
      />
      <PaneButton onClick={() => onChange(addGate(ruleset, kind))}>{tell("gate-add")}</PaneButton>
    </div>
  );
}
