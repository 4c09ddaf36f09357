import { useState } from "react";

import type { SelectedTable } from "../app/selection/read-selection";
import type { Issue } from "../domain/issue";
import { useDesk } from "./desk";

const NONE: readonly Issue[] = [];

/** Reads the table that a person has selected, one reading at a time. */
export function useSelection(onRead: (table: SelectedTable) => void) {
  const { readSelection } = useDesk();
  const [isReading, setReading] = useState(false);
  const [issues, setIssues] = useState(NONE);
  const read = async (): Promise<void> => {
    if (isReading) return;
    setReading(true);
    try {
      const answer = await readSelection();
      setIssues(answer.ok ? NONE : answer.issues);
      if (answer.ok) onRead(answer.value);
    } finally {
      setReading(false);
    }
  };
  return { isReading, issues, read };
}
