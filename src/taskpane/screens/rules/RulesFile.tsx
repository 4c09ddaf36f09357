import { Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";

import { writeRulesetFile } from "../../../app/change-ruleset/ruleset-file";
import type { Ruleset } from "../../../domain/ruleset";
import { writeClipboard } from "../../clipboard";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { downloadText } from "./download-text";
import { LoadRules } from "./LoadRules";

type Said = "rules.saved" | "rules.not-saved" | "rules.copied" | "rules.copy-by-hand";

/** Saves the ruleset as a file, copies its text where a file cannot be saved, and takes one in. */
export function RulesFile({ ruleset }: { readonly ruleset: Ruleset }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const { name, text } = writeRulesetFile(ruleset);
  const save = (): void => setSaid(downloadText(name, text) ? "rules.saved" : "rules.not-saved");
  const copy = async (): Promise<void> =>
    setSaid((await writeClipboard(text)) ? "rules.copied" : "rules.copy-by-hand");
  return (
    <div className={styles.stack}>
      <div className={styles.buttons}>
        <PaneButton onClick={save}>{say("rules.save")}</PaneButton>
        <PaneButton onClick={() => void copy()}>{say("rules.copy")}</PaneButton>
      </div>
      <Text role="status">{said && say(said, { name })}</Text>
      {said === "rules.copy-by-hand" && (
        <Textarea
          readOnly
          aria-label={name}
          rows={6}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <LoadRules />
    </div>
  );
}
