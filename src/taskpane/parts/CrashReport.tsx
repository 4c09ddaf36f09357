import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";

import { writeClipboard } from "../clipboard";
import { useSay } from "../language-context";
import { Page } from "./Page";

interface CrashReportProps {
  readonly report: string;
  readonly onReload: () => void;
}

/** What a person sees after a bug: what is safe, a report to copy, a way to go on. */
export function CrashReport({ report, onReload }: CrashReportProps) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => setCopied(await writeClipboard(report));
  return (
    <Page title={say("crash.title")}>
      <Text>{say("crash.text")}</Text>
      <Button size="large" appearance="primary" onClick={onReload}>
        {say("crash.reload")}
      </Button>
      <Field label={say("crash.report")} style={{ alignSelf: "stretch" }}>
        <Textarea
          readOnly
          value={report}
          rows={8}
          resize="vertical"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <Button size="large" onClick={() => void copy()}>
        {say("crash.copy")}
      </Button>
      <Text role="status">
        {copied !== null && say(copied ? "crash.copied" : "crash.copy-by-hand")}
      </Text>
    </Page>
  );
}
