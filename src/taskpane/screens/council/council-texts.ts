import { councilPane as en } from "../../../locales/en/council-pane";
import { councilPane as vi } from "../../../locales/vi/council-pane";

/** The words of this screen, by language. */
export const COUNCIL_TEXTS = { en, vi } as const;
