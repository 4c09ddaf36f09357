import { useEffect, useState } from "react";

import type { Notice } from "./notice";

/** How long a refused edit stays in sight, in milliseconds. */
const SHORT = 10_000;

/** The line about what just happened. */
export interface NoticeState {
  readonly notice: Notice | null;
  readonly tell: (notice: Notice | null) => void;
}

/** Holds one notice; that a cell is locked goes by itself, whatever has to be read stays. */
export function useNotice(): NoticeState {
  const [notice, tell] = useState<Notice | null>(null);
  useEffect(() => {
    if (notice?.text !== "page.refused") return;
    const timer = setTimeout(() => tell(null), SHORT);
    return () => clearTimeout(timer);
  }, [notice]);
  return { notice, tell };
}
