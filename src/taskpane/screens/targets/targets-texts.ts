import { targetsPane as en } from "../../../locales/en/targets-pane";
import { targetsPane as vi } from "../../../locales/vi/targets-pane";

/** The words of this screen, by language. */
export const TARGETS_TEXTS = { en, vi } as const;
