import { useState } from "react";

import type { TextKey } from "../locales/catalogue";

/** What was done in this session and can be undone, the last one last; and what was undone. */
export interface History {
  readonly done: readonly TextKey[];
  readonly undone: readonly TextKey[];
  readonly add: (task: TextKey) => void;
  readonly moveBack: (task: TextKey) => void;
  readonly moveForth: (task: TextKey) => void;
}

/** Names of tasks beside the receipts that the runner keeps. */
export function useHistory(): History {
  const [done, setDone] = useState<readonly TextKey[]>([]);
  const [undone, setUndone] = useState<readonly TextKey[]>([]);
  return {
    done,
    undone,
    add: (task) => {
      setDone((tasks) => [...tasks, task]);
      setUndone([]);
    },
    moveBack: (task) => {
      setDone((tasks) => tasks.slice(0, -1));
      setUndone((tasks) => [...tasks, task]);
    },
    moveForth: (task) => {
      setDone((tasks) => [...tasks, task]);
      setUndone((tasks) => tasks.slice(0, -1));
    },
  };
}
