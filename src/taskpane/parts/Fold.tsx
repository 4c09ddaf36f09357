import type { ReactNode } from "react";

import { useFoldStyles } from "./fold-styles";

interface FoldProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that is shown when it is asked for. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  const styles = useFoldStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
