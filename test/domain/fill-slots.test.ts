import { computeBloc } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import type { Ballot, TieDecision } from "../../src/domain/entries";
import type { TieKey } from "../../src/domain/ruleset";
import { makeCriterion, makeSlot } from "./samples";
import { makeScoredBloc, rankBy } from "./scored-bloc";

const BASE = [makeCriterion("1", 50), makeCriterion("2", 50)];
const TABLE = {
  A: { "1": 40, "2": 40 },
  B: { "1": 45, "2": 35 },
  C: { "1": 40, "2": 40 },
  D: { "1": 30, "2": 30 },
};
const SLOTS = [makeSlot("co", 1), makeSlot("bk", 1, { exclusiveWith: ["co"] })];
const BALLOT: Ballot = {
  members: null,
  issued: decimal(10),
  collected: decimal(10),
  valid: decimal(10),
  invalid: decimal(0),
  votes: new Map([
    ["A", decimal(9)],
    ["B", decimal(5)],
    ["D", decimal(8)],
  ]),
};

function propose(
  tieBreak: readonly TieKey[],
  decisions: Readonly<Record<string, TieDecision>> = {},
  slots = SLOTS
): string[] {
  const input = makeScoredBloc(BASE, TABLE, {
    ruleset: {
      ranking: rankBy({ tieBreak, ties: "average" }),
      slots,
      voting: { denominator: "issued", thresholdPercent: null },
    },
    entries: { ballot: BALLOT, tieDecisions: new Map(Object.entries(decisions)) },
  });
  return computeBloc(input).awards.map(
    ({ unit, slots: statuses }) =>
      unit +
      [...statuses.values()]
        .map((status) => ({ proposed: "✓", tieAtCut: "?", none: "." })[status])
        .join("")
  );
}

describe("fillSlots after tie keys", () => {
  it("leaves equal values tied at the cut without keys", () => {
    expect(propose([])).toEqual(["A??", "B??", "C??", "D.."]);
  });

  it("takes who the keys put first; only who is still level is tied at the cut", () => {
    expect(propose([{ kind: "criterion", code: "1" }])).toEqual(["A.?", "B✓.", "C.?", "D.."]);
  });

  it("takes who the council put first", () => {
    const reason = "biên bản";
    expect(
      propose([{ kind: "criterion", code: "1" }], {
        A: { order: 2, reason },
        C: { order: 1, reason },
      })
    ).toEqual(["A..", "B✓.", "C.✓", "D.."]);
  });

  it("asks for the least share of votes; who was not voted on is no candidate", () => {
    const slots = [makeSlot("co", 3, { minVotePercent: decimal(80) })];
    expect(propose([], {}, slots)).toEqual(["A✓", "B.", "C.", "D✓"]);
  });
});
