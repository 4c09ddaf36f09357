import type { draftPane as vi } from "../vi/draft-pane";

/** What the pane says of the sheet on which a ruleset is edited; loaded with the editor. */
export const draftPane: Readonly<Record<keyof typeof vi, string>> = {
  "drop-title": "Do not use this copy",
  intro:
    "Copies the whole ruleset to a new sheet where you type, insert, delete and move rows as on any sheet. Nothing else changes until you apply it.",
  open: "Open the sheet Sửa tiêu chí",
  standing:
    "The workbook has a copy on the sheet {name}. When you are done there, look below and apply.",
};
