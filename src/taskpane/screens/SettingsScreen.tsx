import { Field, Radio, RadioGroup, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";

import { parseLanguage } from "../../locales/language";
import { writeClipboard } from "../clipboard";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useChoices } from "../use-settings";
import { useWords } from "../use-words";

const THEMES = ["light", "dark", "contrast"] as const;

interface SettingsScreenProps {
  readonly version: string;
  readonly host: string;
  readonly onBack: () => void;
}

/** Language and theme of this computer, and facts to send with a report. */
export function SettingsScreen({ version, host, onBack }: SettingsScreenProps) {
  const styles = usePaneStyles();
  const { say, language } = useWords();
  const { settings, isKept, choose } = useChoices();
  return (
    <section className={styles.stack}>
      <Field label={say("settings.language")}>
        <RadioGroup
          value={language}
          onChange={(_, { value }) => choose({ language: parseLanguage(value) })}
        >
          <Radio value="vi" label={say("settings.language-vi")} />
          <Radio value="en" label={say("settings.language-en")} />
        </RadioGroup>
      </Field>
      <Field label={say("settings.theme")}>
        <RadioGroup
          value={settings.theme ?? "auto"}
          onChange={(_, { value }) =>
            choose({ theme: THEMES.find((theme) => theme === value) ?? null })
          }
        >
          <Radio value="auto" label={say("settings.theme-auto")} />
          {THEMES.map((theme) => (
            <Radio key={theme} value={theme} label={say(`settings.theme-${theme}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Text className={styles.muted}>{say(isKept ? "settings.kept" : "settings.not-kept")}</Text>
      <PaneButton onClick={onBack}>{say("settings.back")}</PaneButton>
      <Diagnostics version={version} host={host} />
      <Text className={styles.muted}>{say("settings.private")}</Text>
    </section>
  );
}

function Diagnostics({ version, host }: Omit<SettingsScreenProps, "onBack">) {
  const { say, language } = useWords();
  const { settings } = useChoices();
  const { look } = useDesk();
  const [copied, setCopied] = useState<boolean | null>(null);
  const size =
    look?.kind === "book"
      ? `book ${look.book.bloc.units.length} units, ${look.book.snapshot.sheets.length} sheets, ${look.issues.length} issues`
      : `book ${look?.kind ?? "reading"}`;
  const facts = [
    `Khối Thi Đua ${version}`,
    host,
    navigator.userAgent,
    `language ${language}, theme ${settings.theme ?? "auto"}`,
    size,
  ].join("\n");
  const copy = async (): Promise<void> => setCopied(await writeClipboard(facts));
  return (
    <>
      <Field label={say("settings.diagnostics")}>
        <Textarea
          readOnly
          rows={5}
          value={facts}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <PaneButton onClick={() => void copy()}>{say("settings.copy")}</PaneButton>
      <Text role="status">
        {copied !== null && say(copied ? "crash.copied" : "crash.copy-by-hand")}
      </Text>
    </>
  );
}
