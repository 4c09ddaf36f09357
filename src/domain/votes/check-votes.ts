import type { BlocInput } from "../compute-bloc";
import { type Decimal, toNumber } from "../decimal";
import { type Ballot, type Count, isInvalid } from "../entries";
import type { Issue, IssueCode, Params } from "../issue";
import { readCount } from "./count-votes";

type Field = "members" | "issued" | "collected" | "valid" | "invalid";

const FIELDS: readonly Field[] = ["members", "issued", "collected", "valid", "invalid"];

/** Faults of the vote count: numbers missing or not whole, sums that do not agree, more votes than ballots. What a reader already refused it reports itself. Members are asked for only where votes are divided by them. */
export function checkVotes({ bloc, ruleset, entries }: BlocInput): Issue[] {
  const { ballot } = entries;
  if (ballot === null) return [];
  const needed = FIELDS.filter(
    (field) => field !== "members" || ruleset.voting?.denominator === "members"
  );
  const codes = new Set(bloc.units.map(({ code }) => code));
  return [
    ...needed.flatMap((field) => checkCount(ballot[field], { field })),
    ...(needed.includes("members") ? [] : checkWhole(ballot.members, { field: "members" })),
    ...checkSums(ballot),
    ...bloc.units.flatMap(({ code }) => checkUnit(ballot, code)),
    ...[...ballot.votes.keys()]
      .filter((unit) => !codes.has(unit))
      .map((unit) => report("vote.unknown-unit", {}, unit)),
  ];
}

function checkUnit(ballot: Ballot, unit: string): Issue[] {
  const votes = ballot.votes.get(unit) ?? null;
  const counted = readCount(votes);
  const valid = readCount(ballot.valid);
  const isOver = counted !== null && valid !== null && counted.gt(valid);
  const params = isOver ? { found: toNumber(counted), needed: toNumber(valid) } : {};
  return [
    ...checkCount(votes, { field: "votes" }, unit),
    ...(isOver ? [report("vote.votes-above-valid", params, unit)] : []),
  ];
}

function checkCount(count: Count, params: { readonly field: string }, unit?: string): Issue[] {
  if (count !== null) return checkWhole(count, params, unit);
  return [{ ...report("vote.missing", params, unit), severity: "warning" }];
}

function checkWhole(count: Count, params: { readonly field: string }, unit?: string): Issue[] {
  if (count === null || isInvalid(count) || readCount(count) !== null) return [];
  return [report("vote.not-whole", { ...params, value: toNumber(count) }, unit)];
}

function checkSums(ballot: Ballot): Issue[] {
  const [members, issued, collected, valid, invalid] = FIELDS.map((field) =>
    readCount(ballot[field])
  );
  const both = valid && invalid ? valid.plus(invalid) : null;
  return [
    ...compare("vote.sum-differs", both, collected),
    ...compare("vote.collected-above-issued", collected, issued),
    ...compare("vote.issued-above-members", issued, members),
  ];
}

type PairCode = "vote.sum-differs" | "vote.collected-above-issued" | "vote.issued-above-members";

/** Nothing while one of the two is missing. */
function compare(
  code: PairCode,
  found: Decimal | null | undefined,
  needed: Decimal | null | undefined
): Issue[] {
  if (!found || !needed) return [];
  const isWrong = code === "vote.sum-differs" ? !found.eq(needed) : found.gt(needed);
  return isWrong ? [report(code, { found: toNumber(found), needed: toNumber(needed) })] : [];
}

function report(code: IssueCode, params: Params, unit?: string): Issue {
  return { code, severity: "error", about: unit === undefined ? {} : { unit }, params };
}
