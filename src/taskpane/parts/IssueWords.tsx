import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";

import type { Issue, Severity } from "../../domain/issue";
import { wordIssue } from "../../locales/describe-issue";
import { useUnitNames } from "../unit-names";
import { useWords } from "../use-words";
import { ErrorCircleRegular, LightbulbRegular, WarningRegular } from "./icons";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  tip: { color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Severity, ComponentType<{ className: string }>>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  tip: LightbulbRegular,
};

/** An issue in words: how grave and where, what was found, what is needed, what to do next. */
export function IssueWords({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const unitNames = useUnitNames();
  const { severity, place, found, needed, next } = wordIssue(issue, language, unitNames);
  const Icon = ICONS[issue.severity];
  const head = [severity, place].filter((part) => part !== "").join(" – ");
  return (
    <span className={styles.head}>
      <span className={styles[issue.severity]} aria-hidden>
        <Icon className={styles.icon} />
      </span>
      <span className={styles.words}>
        <Text className={styles.muted}>{head}</Text>
        {found !== "" && <Text weight="semibold">{raiseFirst(found)}</Text>}
        {needed !== "" && <Text>{`${say("issue.needs")}: ${needed}`}</Text>}
        {next !== "" && <Text>{next}</Text>}
      </span>
    </span>
  );
}

function raiseFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
