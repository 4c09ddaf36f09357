import { blocIssues as blocIssuesEn } from "./en/bloc-issues";
import { commandTexts as commandTextsEn } from "./en/command-texts";
import {
  criteriaIssues as criteriaIssuesEn,
  criteriaTexts as criteriaTextsEn,
} from "./en/criteria-table";
import { fileIssues as fileIssuesEn } from "./en/file-issues";
import { hostIssues as hostIssuesEn } from "./en/host-issues";
import { paneTexts as paneTextsEn } from "./en/pane-texts";
import { rankTableTexts as rankTableTextsEn, tableIssues as tableIssuesEn } from "./en/rank-table";
import {
  rulesetChangeIssues as rulesetChangeIssuesEn,
  rulesetChangeTexts as rulesetChangeTextsEn,
} from "./en/ruleset-change";
import { rulesetIssues as rulesetIssuesEn } from "./en/ruleset-issues";
import { scoreIssues as scoreIssuesEn } from "./en/score-issues";
import { sheetIssues as sheetIssuesEn } from "./en/sheet-issues";
import { standaloneTexts as standaloneTextsEn } from "./en/standalone-texts";
import {
  selectionIssues as selectionIssuesEn,
  tablePaneTexts as tablePaneTextsEn,
} from "./en/table-pane";
import { words as wordsEn } from "./en/words";
import { fillText, type TextValues } from "./fill-text";
import type { IssueText } from "./issue-texts";
import type { Language } from "./language";
import { blocIssues } from "./vi/bloc-issues";
import { commandTexts } from "./vi/command-texts";
import { criteriaIssues, criteriaTexts } from "./vi/criteria-table";
import { fileIssues } from "./vi/file-issues";
import { hostIssues } from "./vi/host-issues";
import { paneTexts } from "./vi/pane-texts";
import { rankTableTexts, tableIssues } from "./vi/rank-table";
import { rulesetChangeIssues, rulesetChangeTexts } from "./vi/ruleset-change";
import { rulesetIssues } from "./vi/ruleset-issues";
import { scoreIssues } from "./vi/score-issues";
import { sheetIssues } from "./vi/sheet-issues";
import { standaloneTexts } from "./vi/standalone-texts";
import { selectionIssues, tablePaneTexts } from "./vi/table-pane";
import { words } from "./vi/words";

const issuesVi = {
  ...blocIssues,
  ...criteriaIssues,
  ...fileIssues,
  ...hostIssues,
  ...rulesetChangeIssues,
  ...rulesetIssues,
  ...scoreIssues,
  ...selectionIssues,
  ...sheetIssues,
  ...tableIssues,
};
const issuesEn: Record<IssueId, IssueText> = {
  ...blocIssuesEn,
  ...criteriaIssuesEn,
  ...fileIssuesEn,
  ...hostIssuesEn,
  ...rulesetChangeIssuesEn,
  ...rulesetIssuesEn,
  ...scoreIssuesEn,
  ...selectionIssuesEn,
  ...sheetIssuesEn,
  ...tableIssuesEn,
};

/** Every issue that has words: the codes of the domain's issues. */
export type IssueId = keyof typeof issuesVi;

/** The key of a text of the interface. */
export type TextKey =
  | keyof typeof commandTexts
  | keyof typeof criteriaTexts
  | keyof typeof paneTexts
  | keyof typeof rankTableTexts
  | keyof typeof rulesetChangeTexts
  | keyof typeof standaloneTexts
  | keyof typeof tablePaneTexts;

/** Every issue's texts, by language. */
export const ISSUE_TEXTS: Readonly<Record<Language, Record<IssueId, IssueText>>> = {
  en: issuesEn,
  vi: issuesVi,
};

/** Every text of the interface, by language. */
export const TEXTS: Readonly<Record<Language, Record<TextKey, string>>> = {
  en: {
    ...commandTextsEn,
    ...criteriaTextsEn,
    ...paneTextsEn,
    ...rankTableTextsEn,
    ...rulesetChangeTextsEn,
    ...standaloneTextsEn,
    ...tablePaneTextsEn,
  },
  vi: {
    ...commandTexts,
    ...criteriaTexts,
    ...paneTexts,
    ...rankTableTexts,
    ...rulesetChangeTexts,
    ...standaloneTexts,
    ...tablePaneTexts,
  },
};

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: wordsEn,
  vi: words,
};

/** A text of the interface with its values in place. A missing value is shown as its {name}, so that it is noticed. */
export function say(language: Language, key: TextKey, values: TextValues = {}): string {
  const text = TEXTS[language][key];
  return fillText(text, values, language) ?? text;
}

/** The word for a code of some kind, such as ("layer", "official"); the code itself when there is none. */
export function nameCode(language: Language, kind: string, code: string): string {
  const key = `${kind}.${code}`;
  return Object.hasOwn(WORDS[language], key) ? (WORDS[language][key] ?? code) : code;
}
