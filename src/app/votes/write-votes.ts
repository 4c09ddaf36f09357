import type { UnitCode } from "../../domain/bloc";
import { decimal } from "../../domain/decimal";
import { type Ballot, type Count, isInvalid } from "../../domain/entries";
import type { Issue } from "../../domain/issue";
import { checkVotes } from "../../domain/votes/check-votes";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import type { Position } from "../../plan/cells";
import { SHEETS, TAB_NAMES } from "../../sheets/sheet-keys";
import { BALLOT_FIELDS, type BallotField } from "../../sheets/votes/votes-layout";
import type { Action, Book, Check, Target } from "../action";
import { changeCells, type FillCell } from "../change-cells";
import { NO_BOOK } from "../check-plannable";
import { hasErrors } from "../has-errors";
import { readWhole } from "../read-whole";
import { findVoteCells } from "./vote-cells";

/** Numbers of a vote as typed, "" for none; what is not named stays. */
export interface VotesInput {
  readonly fields: ReadonlyMap<BallotField, string>;
  readonly votes: ReadonlyMap<UnitCode, string>;
}

/** Writes the record of a vote on Kiểm phiếu. Sums that do not agree are said, and written as they are: the record is the council's. */
export const writeVotes: Action<VotesInput> = {
  id: "votes.write",

  check(input: VotesInput, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    if (!findVoteCells(book)) return { ready: false, issues: NO_SHEET };
    const ballot = ballotAfter(book, input);
    const unusable = checkTyped(input);
    const sums = checkVotes({ ...book, entries: { ...book.entries, ballot } })
      .filter(({ code }) => code !== "vote.missing")
      .map((issue): Issue => ({ ...issue, severity: "warning" }));
    const issues = [...unusable, ...sums];
    return { ready: !hasErrors(issues), issues };
  },

  preview(input: VotesInput, book: Book | null): ChangeSet {
    const cells = book && findVoteCells(book);
    if (!book || !cells) return NO_CHANGES;
    return changeCells(book, [
      ...fill(cells.fields, input.fields),
      ...fill(cells.votes, input.votes),
    ]);
  },

  run(input: VotesInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

const NO_SHEET: readonly Issue[] = [
  {
    code: "sheet.ranking-first",
    severity: "error",
    at: { sheet: TAB_NAMES[SHEETS.votes] ?? SHEETS.votes },
    params: {},
  },
];

/** The record as it would stand. */
export function ballotAfter({ bloc, entries }: Book, { fields, votes }: VotesInput): Ballot {
  const { ballot } = entries;
  const counts = BALLOT_FIELDS.map((field) => {
    const typed = fields.get(field);
    return [field, typed === undefined ? (ballot?.[field] ?? null) : readCount(typed)] as const;
  });
  const units = bloc.units.flatMap(({ code }): [UnitCode, Count][] => {
    const typed = votes.get(code);
    const count = typed === undefined ? (ballot?.votes.get(code) ?? null) : readCount(typed);
    return count === null ? [] : [[code, count]];
  });
  return { ...(Object.fromEntries(counts) as Omit<Ballot, "votes">), votes: new Map(units) };
}

function readCount(text: string): Count {
  if (text.trim() === "") return null;
  const whole = readWhole(text);
  return whole === null ? { kind: "invalid", found: text } : decimal(whole);
}

function checkTyped({ fields, votes }: VotesInput): readonly Issue[] {
  const typed = [
    ...[...fields].map(([field, text]) => ({ text, field, about: {} })),
    ...[...votes].map(([unit, text]) => ({ text, field: "votes", about: { unit } })),
  ];
  return typed.flatMap(({ text, field, about }): Issue[] => {
    const params = { field, value: text };
    return isInvalid(readCount(text))
      ? [{ code: "vote.not-whole", severity: "error", about, params }]
      : [];
  });
}

function fill<Key>(
  cells: ReadonlyMap<Key, Position>,
  typed: ReadonlyMap<Key, string>
): readonly FillCell[] {
  return [...typed].flatMap(([key, text]): FillCell[] => {
    const at = cells.get(key);
    return at ? [{ sheet: SHEETS.votes, at, content: readWhole(text) }] : [];
  });
}
