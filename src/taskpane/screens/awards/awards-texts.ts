import { awardsPane as en } from "../../../locales/en/awards-pane";
import { awardsPane as vi } from "../../../locales/vi/awards-pane";

/** The words of this screen, by language. */
export const AWARDS_TEXTS = { en, vi } as const;
