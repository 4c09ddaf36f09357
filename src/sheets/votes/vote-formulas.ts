import { cellAddress } from "../../plan/addresses";
import { roundFormula } from "../../plan/rounding";
import { VOTE_PLACES } from "../../domain/votes/count-votes";
import type { BookContext } from "../book-context";
import { overviewCell } from "../sheet-head";
import { VOTE_WORDS } from "./vote-words";
import { type BallotField, ballotRow, VOTES_COLUMNS as C } from "./votes-layout";

/** The number of a row as it counts; "" for anything but a whole number from 0. */
export function usableFormula(row: number): string {
  const cell = cellAddress({ row, column: C.votes });
  return `IF(ISNUMBER(${cell}),IF(${cell}>=0,IF(INT(${cell})=${cell},${cell},""),""),"")`;
}

function usable(row: number): string {
  return cellAddress({ row, column: C.usable }, true);
}

function field(name: BallotField): string {
  return usable(ballotRow(name));
}

/** A unit's votes in percent; "" while a number is missing or where the rule names no denominator. */
export function percentFormula({ ruleset }: BookContext, row: number): string {
  const { voting } = ruleset;
  if (voting === undefined) return '""';
  const whole = field(voting.denominator);
  const percent = roundFormula(`${usable(row)}/${whole}*100`, VOTE_PLACES);
  return `IF(ISNUMBER(${usable(row)}),IF(ISNUMBER(${whole}),IF(${whole}>0,${percent},""),""),"")`;
}

/** Whether a unit reaches the threshold of Tổng quan. */
export function resultFormula(context: BookContext, row: number): string {
  const percent = cellAddress({ row, column: C.percent });
  const least = overviewCell(context, "voteThreshold");
  const { done, notDone, open, none } = VOTE_WORDS;
  return `IF(ISNUMBER(${least}),IF(ISNUMBER(${percent}),IF(${percent}>=${least},"${done}","${notDone}"),"${open}"),"${none}")`;
}

/** What is wrong with a unit's votes, in words. */
export function votesCheckFormula(row: number): string {
  const valid = field("valid");
  const { right, aboveValid, noValid } = VOTE_WORDS;
  const compared = `IF(ISNUMBER(${valid}),IF(${usable(row)}>${valid},"${aboveValid}","${right}"),"${noValid}")`;
  return stateFormula(row, compared, VOTE_WORDS.missing);
}

/** What is wrong with one of the numbers above the table, in words. */
export function fieldCheckFormula({ ruleset }: BookContext, name: BallotField): string {
  const row = ballotRow(name);
  const isNeeded = name !== "members" || ruleset.voting?.denominator === "members";
  return stateFormula(
    row,
    compareFormula(name),
    isNeeded ? VOTE_WORDS.missing : VOTE_WORDS.optional
  );
}

function stateFormula(row: number, otherwise: string, missing: string): string {
  const cell = cellAddress({ row, column: C.votes });
  return `IF(${cell}="","${missing}",IF(ISNUMBER(${usable(row)}),${otherwise},"${VOTE_WORDS.notWhole}"))`;
}

function compareFormula(name: BallotField): string {
  const { right } = VOTE_WORDS;
  const atMost = (most: BallotField, wrong: string): string =>
    `IF(ISNUMBER(${field(most)}),IF(${field(name)}>${field(most)},"${wrong}","${right}"),"${right}")`;
  switch (name) {
    case "issued":
      return atMost("members", VOTE_WORDS.aboveMembers);
    case "collected":
      return atMost("issued", VOTE_WORDS.aboveIssued);
    case "invalid":
      return sumFormula();
    default:
      return `"${right}"`;
  }
}

/** valid + invalid = collected. */
function sumFormula(): string {
  const [valid, invalid, collected] = [field("valid"), field("invalid"), field("collected")];
  const { sumRight, sumWrong, sumCollected, sumOpen } = VOTE_WORDS;
  const told = `"${sumWrong}"&(${valid}+${invalid})&"${sumCollected}"&${collected}`;
  const compared = `IF(${valid}+${invalid}=${collected},"${sumRight}",${told})`;
  return `IF(ISNUMBER(${valid}),IF(ISNUMBER(${collected}),${compared},"${sumOpen}"),"${sumOpen}")`;
}
