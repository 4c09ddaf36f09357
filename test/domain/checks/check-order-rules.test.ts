import { checkOrderRules } from "../../../src/domain/checks/check-order-rules";
import { decimal } from "../../../src/domain/decimal";
import type { Gate, Ruleset } from "../../../src/domain/ruleset";
import { makeCriterion, makeGroup, makeRuleset, makeSlot } from "../samples";
import { rankBy } from "../scored-bloc";

const find = (more: Partial<Ruleset>) =>
  checkOrderRules(makeRuleset([makeGroup("I", [makeCriterion("I.1", 10)])], more)).map(
    ({ code, severity, params }) => [code, severity, params]
  );

const gate = { name: "Điều kiện", sample: true };

describe("checkOrderRules", () => {
  it("knows groups and criteria apart, in tie keys", () => {
    expect(
      find({
        ranking: rankBy({
          tieBreak: [
            { kind: "group", code: "I" },
            { kind: "criterion", code: "I.1" },
            { kind: "votes" },
          ],
        }),
      })
    ).toEqual([]);
    expect(
      find({
        ranking: rankBy({
          tieBreak: [
            { kind: "group", code: "I.1" },
            { kind: "criterion", code: "I" },
          ],
        }),
      })
    ).toEqual([
      ["ruleset.tie-key-unknown", "error", { place: 1, code: "I.1" }],
      ["ruleset.tie-key-unknown", "error", { place: 2, code: "I" }],
    ]);
  });

  it("finds a key that stands twice", () => {
    const tieBreak = [
      { kind: "baseTotal" },
      { kind: "criterion", code: "I.1" },
      { kind: "criterion", code: "I.1" },
      { kind: "baseTotal" },
    ] as const;
    expect(find({ ranking: rankBy({ tieBreak }) })).toEqual([
      ["ruleset.tie-key-twice", "warning", { place: 3 }],
      ["ruleset.tie-key-twice", "warning", { place: 4 }],
    ]);
  });

  it("finds gates on codes that do not exist", () => {
    const gates: Gate[] = [
      { kind: "minGroupPercent", code: "a", group: "II", percent: decimal(5), ...gate },
      { kind: "minCriterionPoints", code: "b", criterion: "I", value: decimal(5), ...gate },
      { kind: "minGroupPercent", code: "c", group: "I", percent: decimal(5), ...gate },
    ];
    expect(find({ gates })).toEqual([
      ["ruleset.gate-code-unknown", "error", { gate: "Điều kiện", code: "II" }],
      ["ruleset.gate-code-unknown", "error", { gate: "Điều kiện", code: "I" }],
    ]);
  });

  it("asks what votes are divided by wherever a share of votes is asked for", () => {
    const more = {
      gates: [{ kind: "minVotePercent", code: "a", percent: decimal(5), ...gate } as const],
      slots: [makeSlot("s", 1, { minVotePercent: decimal(80) }), makeSlot("t", 1)],
    };
    expect(find(more)).toEqual([
      ["ruleset.voting-missing", "error", { name: "Điều kiện" }],
      ["ruleset.voting-missing", "error", { name: "Cờ s" }],
    ]);
    expect(find({ ...more, voting: { denominator: "valid", thresholdPercent: null } })).toEqual([]);
  });
});
