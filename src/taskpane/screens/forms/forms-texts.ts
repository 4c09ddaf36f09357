import { formsPane as en } from "../../../locales/en/forms-pane";
import { formsPane as vi } from "../../../locales/vi/forms-pane";

/** The words of this screen, by language. */
export const FORMS_TEXTS = { en, vi } as const;
