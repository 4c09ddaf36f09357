import { roundsPane as en } from "../../locales/en/rounds-pane";
import { roundsPane as vi } from "../../locales/vi/rounds-pane";

/** The words of this card, by language. */
export const ROUNDS_TEXTS = { en, vi } as const;
