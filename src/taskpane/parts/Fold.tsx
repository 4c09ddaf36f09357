import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    boxSizing: "border-box",
    minHeight: "44px",
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that is shown when it is asked for. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
