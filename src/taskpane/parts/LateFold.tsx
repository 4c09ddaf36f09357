import { useState, type ReactNode } from "react";

import { useFoldStyles } from "./fold-styles";

interface LateFoldProps {
  readonly title: string;
  readonly children: () => ReactNode;
}

/** Something that is made only when it is asked for, and again with every change while it is open. */
export function LateFold({ title, children }: LateFoldProps) {
  const styles = useFoldStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen}>
      <summary
        className={styles.summary}
        onClick={(event) => {
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        {title}
      </summary>
      {isOpen && children()}
    </details>
  );
}
