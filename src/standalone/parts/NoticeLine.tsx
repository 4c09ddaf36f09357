import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";

import { useSay } from "../../taskpane/language-context";
import { DismissRegular } from "../../taskpane/parts/icons";
import { Issues } from "../../taskpane/parts/Issues";
import { PaneButton } from "../../taskpane/parts/PaneButton";
import type { Notice } from "../notice";

const useStyles = makeStyles({
  place: {
    position: "fixed",
    bottom: "56px",
    left: "16px",
    zIndex: 1000,
    boxSizing: "border-box",
    width: "min(560px, calc(100vw - 32px))",
    maxHeight: "60vh",
    overflowY: "auto",
  },
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalMNudge} 0`,
    overflowWrap: "anywhere",
  },
});

interface NoticeLineProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** What just happened, over the spreadsheet; screen readers are told. */
export function NoticeLine({ notice, onClose }: NoticeLineProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role="status" aria-live="polite" className={styles.place}>
      {notice && (
        <div className={styles.line}>
          <div className={styles.words}>
            <Text>{say(notice.text, notice.values)}</Text>
            <Issues issues={notice.issues ?? []} />
            {notice.file && (
              <Link href={notice.file.address} download={notice.file.name}>
                {say("page.saved-link", { name: notice.file.name })}
              </Link>
            )}
          </div>
          <PaneButton
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say("work.close")}
            onClick={onClose}
          />
        </div>
      )}
    </div>
  );
}
