import type { formsPane as vi } from "../vi/forms-pane";

/** What the screen of the forms says; loaded with it. */
export const formsPane: Readonly<Record<keyof typeof vi, string>> = {
  copied: "Copied. Open Word and press Ctrl+V (Mac: ⌘V) to paste.",
  copies: "{count} copies",
  copy: "Copy the text",
  "copy-by-hand":
    "It could not be copied. Click into the text below, press Ctrl+C (Mac: ⌘C), then paste into Word.",
  documents: "{count} documents – see their names, copy each",
  dossier: "Dossier for {award}",
  "dossier-issues": "See {count} items that are missing or to be checked",
  "dossier-open":
    "{count} items are missing or wrong. The dossier can still be saved: what is not filled in is printed as a dotted line.",
  "dossier-whole": "The dossier is complete.",
  dossiers: "Dossiers, award by award",
  "each-award": "One per award ({count})",
  "every-unit": "All units ({count})",
  extent: "Make {name} for",
  "extent-more": "Make more of {name} for",
  "fill-later":
    "Where a line leads to no cell yet, make the forms first, then fill in the sheet Nội dung biểu mẫu.",
  gone: "The award or unit of this form is no longer in the book.",
  issues: "Missing or to be checked",
  list: "Choose the forms",
  "list-help":
    "Tick the forms to make. Forms that the book has are brought up to date at the same time; to drop one, delete its sheet.",
  made: "The file is made and handed to the downloads:",
  "made-help":
    "If no file arrives: click its name above again. Excel on a Mac and on the web may block downloads without a word; then copy the text, or put the forms into the book.",
  making: "Making the file…",
  "no-issues": "Nothing is missing for the chosen forms.",
  "no-more": "No more",
  "no-units": "No unit is proposed yet.",
  "not-made": "The file could not be made: {message}",
  "not-made-yet": "{name}: not in the book, will be made",
  open: "Open {name}",
  "other-ways": "No file can be saved?",
  preview: "Preview: {name}",
  print: "Print from Excel: open the form, press Ctrl+P. A4 is set.",
  "save-docx": "Save for Word (.docx)",
  "save-zip": "Save the dossier (.zip)",
  there: "{name} – in the book",
  undecided: "{count} units wait for a decision; the letter says so.",
  units: "{count} units: {units}",
  "way-copy":
    "Way 2: in the list of documents above, press Copy the text and paste each document into Word.",
  "way-sheets":
    "Way 1: put the forms of the dossier into the book, then print them from Excel or save them as PDF (File › Save as or Export).",
  whole: "One for the whole bloc",
};
