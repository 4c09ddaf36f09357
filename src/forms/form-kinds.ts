import { AWARD_LIST } from "./award-list/award-list";
import type { FormKind } from "./form-kind";
import { PROPOSAL_LETTER } from "./proposal-letter/proposal-letter";
import { ACHIEVEMENT_REPORT } from "./achievement-report/achievement-report";
import { COVENANT } from "./covenant/covenant";
import { MID_REPORT } from "./mid-report/mid-report";
import { REGISTRATION } from "./registration/registration";
import { YEAR_REPORT } from "./year-report/year-report";
import { SCORE_TABLE } from "./score-table/score-table";
import { MINUTES } from "./minutes/minutes";
import { VOTE_RECORD } from "./vote-record/vote-record";
import { HEAD_ELECTION } from "./head-election/head-election";
import { HAND_OVER } from "./hand-over/hand-over";
import { ROUND_LETTER } from "./round-letter/round-letter";
import { ROUND_LIST } from "./round-list/round-list";
import { BALLOT } from "./ballot/ballot";

/** The official forms, in the order of their tabs and of a dossier. */
export const FORM_KINDS: readonly FormKind[] = [
  PROPOSAL_LETTER,
  AWARD_LIST,
  ACHIEVEMENT_REPORT,
  MINUTES,
  VOTE_RECORD,
  SCORE_TABLE,
  YEAR_REPORT,
  MID_REPORT,
  REGISTRATION,
  COVENANT,
  HEAD_ELECTION,
  HAND_OVER,
  BALLOT,
  ROUND_LETTER,
  ROUND_LIST,
];
