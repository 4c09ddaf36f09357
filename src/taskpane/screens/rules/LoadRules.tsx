import { Field, Text, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";

import { readRulesetFile } from "../../../app/change-ruleset/ruleset-file";
import type { Issue } from "../../../domain/issue";
import { Issues } from "../../parts/Issues";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";
import { readText } from "./read-text";
import { useRulesDraft } from "./rules-draft";

/** Takes a ruleset from a file, or from its text where no file can be chosen. */
export function LoadRules() {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { setDraft } = useRulesDraft();
  const input = useRef<HTMLInputElement>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [loaded, setLoaded] = useState<string | null>(null);
  const load = (text: string, name: string): void => {
    const read = readRulesetFile(text, name);
    setIssues(read.ok ? [] : read.issues);
    setLoaded(read.ok ? name : null);
    if (read.ok) setDraft({ ruleset: read.ruleset, isLoaded: true });
  };
  return (
    <div className={styles.stack}>
      <PaneButton onClick={() => input.current?.click()}>{say("rules.load")}</PaneButton>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={say("rules.load")}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void readText(file).then((text) => load(text, file.name));
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      <PasteRules onPaste={(text) => load(text, say("rules.pasted"))} />
      <Text role="status">{loaded !== null && say("rules.loaded", { name: loaded })}</Text>
      <Issues issues={issues} />
    </div>
  );
}

function PasteRules({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const { say } = useWords();
  const [text, setText] = useState("");
  return (
    <>
      <Field label={say("rules.paste")}>
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <PaneButton disabledFocusable={text.trim() === ""} onClick={() => onPaste(text)}>
        {say("rules.paste-use")}
      </PaneButton>
    </>
  );
}
