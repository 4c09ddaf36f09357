import { createContext, useContext, useState } from "react";

import { keepSettings, readSettings, type Settings } from "./settings";

/** The choices, and how to make others. */
export interface Choices {
  readonly settings: Settings;
  /** False when the browser refused to keep them. */
  readonly isKept: boolean;
  readonly choose: (settings: Partial<Settings>) => void;
}

/** The choices of this session, kept on the computer where that is possible. */
export function useSettings(): Choices {
  const [settings, setSettings] = useState(readSettings);
  const [isKept, setKept] = useState(true);
  const choose = (changed: Partial<Settings>): void => {
    const next = { ...settings, ...changed };
    setSettings(next);
    setKept(keepSettings(next));
  };
  return { settings, isKept, choose };
}

export const ChoicesContext = createContext<Choices | null>(null);

/** The choices; outside of the pane there are none. */
export function useChoices(): Choices {
  const choices = useContext(ChoicesContext);
  if (!choices) throw new Error("No settings around this component");
  return choices;
}
