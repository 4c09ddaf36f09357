import { Text } from "@fluentui/react-components";

import { fitSums } from "../../../app/change-ruleset/edit-tree";
import { listSums, sumScale } from "../../../app/change-ruleset/list-sums";
import type { Ruleset, Section } from "../../../domain/ruleset";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { NumberField } from "./NumberField";

interface SectionHeadProps {
  readonly section: Section;
  readonly ruleset: Ruleset;
  readonly onChange: (ruleset: Ruleset) => void;
}

/** A section's title, and what is declared of it: the scale beside its sum, or the cap. */
export function SectionHead({ section, ruleset, onChange }: SectionHeadProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  return (
    <>
      <h2 className={styles.heading}>{say(`rules.section-${section}`)}</h2>
      {section === "base" ? (
        <Scale ruleset={ruleset} onChange={onChange} />
      ) : (
        <NumberField
          label={say("rules.section-cap")}
          hint={say("rules.section-cap-hint")}
          value={ruleset[section].cap}
          isOptional
          onChange={(cap) => onChange({ ...ruleset, [section]: { ...ruleset[section], cap } })}
        />
      )}
    </>
  );
}

function Scale({ ruleset, onChange }: Omit<SectionHeadProps, "section">) {
  const styles = usePaneStyles();
  const { say, plain } = useWords();
  const { found, isSound } = sumScale(ruleset);
  const isFit = isSound && [...listSums(ruleset).values()].every((sum) => sum.isSound);
  return (
    <div className={styles.stack}>
      <NumberField
        label={say("rules.scale")}
        hint={say("rules.sum-found", { found: plain(found) })}
        value={ruleset.scale}
        onChange={(scale) => scale && onChange({ ...ruleset, scale })}
      />
      {!isFit && (
        <>
          <Text>{say("rules.fit-help")}</Text>
          <PaneButton onClick={() => onChange(fitSums(ruleset))}>{say("rules.fit")}</PaneButton>
        </>
      )}
    </div>
  );
}
