import { analysisPane as en } from "../../../locales/en/analysis-pane";
import { analysisPane as vi } from "../../../locales/vi/analysis-pane";

/** The words of this screen, by language. */
export const ANALYSIS_TEXTS = { en, vi } as const;
