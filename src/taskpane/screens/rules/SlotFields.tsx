import { Text } from "@fluentui/react-components";

import { applySlotPreset, offerSlotPresets } from "../../../app/change-ruleset/apply-slot-preset";
import type { AwardSlot } from "../../../domain/ruleset";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import type { RulesetProps } from "./HeadFields";
import { ORDER_TEXTS } from "./order-texts";

/** The awards of the ruleset, and ready lists to put in their place, each with its source. */
export function SlotFields({ ruleset, onChange }: RulesetProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(ORDER_TEXTS);
  const { mark } = useWords();
  return (
    <div className={styles.stack}>
      {ruleset.slots.length === 0 ? (
        <Text>{tell("slots-none")}</Text>
      ) : (
        <SlotNames slots={ruleset.slots} />
      )}
      <Text className={styles.muted}>{tell("slots-help")}</Text>
      {offerSlotPresets().map((preset) => (
        <section key={preset.id} className={styles.card} aria-label={preset.title}>
          <Text weight="semibold">{preset.title}</Text>
          <SlotNames slots={preset.slots} />
          <Text className={styles.muted}>
            {tell("slots-source", { source: mark(preset.source.title, preset.source.sample) })}
          </Text>
          <PaneButton onClick={() => onChange(applySlotPreset(ruleset, preset))}>
            {tell("slots-take", { title: preset.title })}
          </PaneButton>
        </section>
      ))}
    </div>
  );
}

function SlotNames({ slots }: { readonly slots: readonly AwardSlot[] }) {
  const styles = usePaneStyles();
  const tell = useLateWords(ORDER_TEXTS);
  const { mark } = useWords();
  const count = ({ count: seats }: AwardSlot): string => {
    if (seats === "rest") return tell("slots-rest");
    return typeof seats === "number" ? String(seats) : `${seats.percent.toString()} %`;
  };
  return (
    <ol className={styles.plainList}>
      {slots.map((slot) => (
        <li key={slot.code}>{`${mark(slot.award, slot.sample)}: ${count(slot)}`}</li>
      ))}
    </ol>
  );
}
