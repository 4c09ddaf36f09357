import { Text, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Computed } from "../../../app/explain/explain-pair";
import { listFeedback } from "../../../app/explain/list-feedback";
import type { RankingLine } from "../../../app/list-ranking";
import { wordRemark } from "../../../locales/word-remark";
import { writeClipboard } from "../../clipboard";
import { Fold } from "../../parts/Fold";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { EXPLAIN_PANE } from "./explain-texts";
import { UnitField } from "./UnitField";

interface FeedbackCardProps {
  readonly computed: Computed;
  readonly lines: readonly RankingLine[];
  /** The unit to begin with. */
  readonly initial: string;
}

/** What one unit does better and worse than its bloc, as a text for the letter to it. */
export function FeedbackCard({ computed, lines, initial }: FeedbackCardProps) {
  const styles = usePaneStyles();
  const { language } = useWords();
  const tell = useLateWords(EXPLAIN_PANE);
  const [unit, setUnit] = useState(initial);
  const [said, setSaid] = useState<"copied" | "copy-by-hand" | null>(null);
  const texts = useMemo(
    () => listFeedback(computed, unit).map((one) => wordRemark(one, language)),
    [computed, unit, language]
  );
  const text = texts.join("\n");
  const choose = (code: string): void => {
    setUnit(code);
    setSaid(null);
  };
  const copy = async (): Promise<void> =>
    setSaid((await writeClipboard(text)) ? "copied" : "copy-by-hand");
  return (
    <Fold title={tell("feedback")}>
      <div className={styles.stack}>
        <UnitField label={tell("feedback-unit")} lines={lines} value={unit} onChange={choose} />
        {texts.map((one) => (
          <Text key={one}>{one}</Text>
        ))}
        <PaneButton onClick={() => void copy()}>{tell("copy")}</PaneButton>
        <Text role="status">{said && tell(said)}</Text>
        {said === "copy-by-hand" && (
          <Textarea
            readOnly
            aria-label={tell("feedback")}
            rows={6}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </div>
    </Fold>
  );
}
