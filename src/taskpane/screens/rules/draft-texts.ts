import { draftPane as en } from "../../../locales/en/draft-pane";
import { draftPane as vi } from "../../../locales/vi/draft-pane";

/** What is said of the sheet Sửa tiêu chí. */
export const DRAFT_TEXTS = { vi, en };
