import { checkVotes } from "../../../src/domain/votes/check-votes";
import { countVotes, passesVote } from "../../../src/domain/votes/count-votes";
import { decimal } from "../../../src/domain/decimal";
import type { Ballot, Count } from "../../../src/domain/entries";
import type { VoteDenominator } from "../../../src/domain/ruleset";
import { makeCriterion } from "../samples";
import { makeScoredBloc } from "../scored-bloc";

const BAD: Count = { kind: "invalid", found: "chín" };

function makeBallot(more: Partial<Ballot> = {}): Ballot {
  return {
    members: decimal(18),
    issued: decimal(15),
    collected: decimal(14),
    valid: decimal(12),
    invalid: decimal(2),
    votes: new Map<string, Count>([
      ["A", decimal(10)],
      ["B", decimal(0)],
    ]),
    ...more,
  };
}

describe("countVotes", () => {
  const percents = (denominator: VoteDenominator, more: Partial<Ballot> = {}) =>
    [...countVotes(makeBallot(more), { denominator, thresholdPercent: null }).percents].map(
      ([unit, percent]) => `${unit} ${percent.toString()}`
    );

  it("divides by what the rule names, 2 decimals", () => {
    expect(percents("issued")).toEqual(["A 66.67", "B 0"]);
    expect(percents("valid")).toEqual(["A 83.33", "B 0"]);
    expect(percents("members")).toEqual(["A 55.56", "B 0"]);
  });

  it("gives no percent while a number of it is missing, unusable or 0; missing votes are not 0", () => {
    for (const issued of [null, BAD, decimal(0), decimal(-1), decimal("1.5")])
      expect(percents("issued", { issued })).toEqual([]);
    const votes = new Map<string, Count>([
      ["A", null],
      ["B", BAD],
      ["C", decimal(3)],
    ]);
    expect(percents("issued", { votes })).toEqual(["C 20"]);
    expect(countVotes(makeBallot(), undefined).percents.size).toBe(0);
    expect(countVotes(null, undefined)).toEqual({
      denominator: null,
      votes: new Map(),
      percents: new Map(),
    });
  });

  it("compares with the threshold as printed: 10 of 15 is two thirds", () => {
    const voting = { denominator: "issued", thresholdPercent: decimal("66.67") } as const;
    const { percents: found } = countVotes(makeBallot(), voting);
    expect(passesVote(found.get("A") ?? null, voting)).toBe(true);
    expect(passesVote(found.get("B") ?? null, voting)).toBe(false);
    expect(passesVote(null, voting)).toBeNull();
    expect(passesVote(decimal(1), { ...voting, thresholdPercent: null })).toBeNull();
  });
});

describe("checkVotes", () => {
  function find(more: Partial<Ballot>, denominator: VoteDenominator = "issued") {
    const input = makeScoredBloc(
      [makeCriterion("1", 10)],
      { A: { "1": 1 }, B: { "1": 2 } },
      {
        ruleset: { voting: { denominator, thresholdPercent: null } },
        entries: { ballot: makeBallot(more) },
      }
    );
    return checkVotes(input).map(({ code, severity, about, params }) => [
      code,
      severity,
      about?.unit ?? null,
      params,
    ]);
  }

  it("finds nothing in a count that agrees", () => {
    expect(find({})).toEqual([]);
  });

  it("compares the ballots", () => {
    expect(find({ valid: decimal(13) })).toEqual([
      ["vote.sum-differs", "error", null, { found: 15, needed: 14 }],
    ]);
    expect(find({ issued: decimal(13) })).toEqual([
      ["vote.collected-above-issued", "error", null, { found: 14, needed: 13 }],
    ]);
    expect(find({ members: decimal(14) })).toEqual([
      ["vote.issued-above-members", "error", null, { found: 15, needed: 14 }],
    ]);
  });

  it("finds votes above the valid ballots, not whole, missing, or for no unit", () => {
    const votes = new Map<string, Count>([
      ["A", decimal(13)],
      ["B", decimal("1.5")],
      ["X", decimal(1)],
    ]);
    expect(find({ votes })).toEqual([
      ["vote.votes-above-valid", "error", "A", { found: 13, needed: 12 }],
      ["vote.not-whole", "error", "B", { field: "votes", value: 1.5 }],
      ["vote.unknown-unit", "error", "X", {}],
    ]);
    expect(find({ votes: new Map([["A", decimal(1)]]), collected: null })).toEqual([
      ["vote.missing", "warning", null, { field: "collected" }],
      ["vote.missing", "warning", "B", { field: "votes" }],
    ]);
  });

  it("asks for the members only where votes are divided by them, and leaves unreadable cells to the reader", () => {
    expect(find({ members: null })).toEqual([]);
    expect(find({ members: null }, "members")).toEqual([
      ["vote.missing", "warning", null, { field: "members" }],
    ]);
    expect(find({ issued: BAD })).toEqual([]);
  });
});
