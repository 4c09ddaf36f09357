import { votesPane as en } from "../../../locales/en/votes-pane";
import { votesPane as vi } from "../../../locales/vi/votes-pane";

/** The words of this screen, by language. */
export const VOTES_TEXTS = { en, vi } as const;
