import { explainPane as en } from "../../../locales/en/explain-pane";
import { explainPane as vi } from "../../../locales/vi/explain-pane";

/** The words of this screen besides its sentences, by language. */
export const EXPLAIN_PANE = { en, vi } as const;
