import { checkersPane as en } from "../../../locales/en/checkers-pane";
import { checkersPane as vi } from "../../../locales/vi/checkers-pane";

/** The words of this screen, by language. */
export const CHECKERS_TEXTS = { en, vi } as const;
