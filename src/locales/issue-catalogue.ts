import { blocIssues as blocIssuesEn } from "./en/bloc-issues";
import { criteriaIssues as criteriaIssuesEn } from "./en/criteria-issues";
import { explainIssues as explainIssuesEn } from "./en/explain-issues";
import { fileIssues as fileIssuesEn } from "./en/file-issues";
import { formIssues as formIssuesEn } from "./en/form-issues";
import { hostIssues as hostIssuesEn } from "./en/host-issues";
import { nominationIssues as nominationIssuesEn } from "./en/nomination-issues";
import { tableIssues as tableIssuesEn } from "./en/table-issues";
import { rulesetChangeIssues as rulesetChangeIssuesEn } from "./en/ruleset-change-issues";
import { rankingIssues as rankingIssuesEn } from "./en/ranking-issues";
import { rulesetDraftIssues as rulesetDraftIssuesEn } from "./en/ruleset-draft-issues";
import { rulesetIssues as rulesetIssuesEn } from "./en/ruleset-issues";
import { scoreIssues as scoreIssuesEn } from "./en/score-issues";
import { sheetIssues as sheetIssuesEn } from "./en/sheet-issues";
import { selectionIssues as selectionIssuesEn } from "./en/selection-issues";
import { blocIssues } from "./vi/bloc-issues";
import { criteriaIssues } from "./vi/criteria-issues";
import { explainIssues } from "./vi/explain-issues";
import { fileIssues } from "./vi/file-issues";
import { formIssues } from "./vi/form-issues";
import { hostIssues } from "./vi/host-issues";
import { nominationIssues } from "./vi/nomination-issues";
import { tableIssues } from "./vi/table-issues";
import { rulesetChangeIssues } from "./vi/ruleset-change-issues";
import { rankingIssues } from "./vi/ranking-issues";
import { rulesetDraftIssues } from "./vi/ruleset-draft-issues";
import { rulesetIssues } from "./vi/ruleset-issues";
import { scoreIssues } from "./vi/score-issues";
import { sheetIssues } from "./vi/sheet-issues";
import { selectionIssues } from "./vi/selection-issues";
import type { IssueText } from "./issue-texts";
import type { Language } from "./language";

const issuesVi = {
  ...blocIssues,
  ...criteriaIssues,
  ...explainIssues,
  ...fileIssues,
  ...formIssues,
  ...hostIssues,
  ...nominationIssues,
  ...rankingIssues,
  ...rulesetChangeIssues,
  ...rulesetDraftIssues,
  ...rulesetIssues,
  ...scoreIssues,
  ...selectionIssues,
  ...sheetIssues,
  ...tableIssues,
};
const issuesEn: Record<IssueId, IssueText> = {
  ...blocIssuesEn,
  ...criteriaIssuesEn,
  ...explainIssuesEn,
  ...fileIssuesEn,
  ...formIssuesEn,
  ...hostIssuesEn,
  ...nominationIssuesEn,
  ...rankingIssuesEn,
  ...rulesetChangeIssuesEn,
  ...rulesetDraftIssuesEn,
  ...rulesetIssuesEn,
  ...scoreIssuesEn,
  ...selectionIssuesEn,
  ...sheetIssuesEn,
  ...tableIssuesEn,
};

/** Every issue that has words: the codes of the domain's issues. */
export type IssueId = keyof typeof issuesVi;

/** Every issue's texts, by language. */
export const ISSUE_TEXTS: Readonly<Record<Language, Record<IssueId, IssueText>>> = {
  en: issuesEn,
  vi: issuesVi,
};
