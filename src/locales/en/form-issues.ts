import type { IssueTexts } from "../issue-texts";
import type { formIssues as vi } from "../vi/form-issues";

/** What keeps a form or a dossier from being final, in English. */
export const formIssues = {
  "dossier.no-units": {
    found: "no unit is proposed for {award} yet",
    needed: "at least one unit",
    next: "See on Đề nghị khen thưởng why there is none, or enter the decision of the bloc.",
  },
  "dossier.no-vote": {
    found: "the vote is not counted yet",
    needed: "ballots issued, collected, valid, and the votes of each unit",
    next: "Enter them on Kiểm phiếu.",
  },
  "dossier.tie-open": {
    found: "{count} units are still tied at the cut of {award}",
    needed: "a decision of the bloc for each",
    next: "Enter decision and reason on Đề nghị khen thưởng.",
  },
  "form.award-gone": {
    found: "there is no award {found}",
    needed: "code or number of an award: {needed}",
    next: "Choose one of those on the sheet Tiêu chí.",
  },
  "form.basis-not-in-force": {
    found: "legal basis {found} is in force from {from} to {to}, not on the day of the document",
    needed: "a text in force on the day of the letter",
    next: "Correct this line, or empty all own lines so that they are chosen by date.",
  },
  "form.basis-unknown": {
    found: "legal basis {found} is not in the table of texts",
    needed: "a text in force on the day of the letter",
    next: "Check its number, day and validity yourself.",
  },
  "form.field-missing": {
    found: "not filled in: {name}",
    needed: "what the form will print",
    next: "Fill in this cell and make the forms again; left empty, dots are printed.",
  },
  "form.text-long": {
    found: "a sentence of {count} characters",
    needed: "at most {max}, to fit on a page",
    next: "Shorten it, or move the long part into the Word document; nothing is cut.",
  },
  "form.unknown": {
    found: "there is no form {found}",
    needed: "one of: {needed}",
    next: "Correct the name of the form.",
  },
  "form.unknown-token": {
    found: "nothing stands for {found}",
    needed: "one of the words in braces named at the top of the sheet",
    next: "Correct the sentence, or the word is printed as it stands.",
  },
} satisfies IssueTexts<keyof typeof vi>;
