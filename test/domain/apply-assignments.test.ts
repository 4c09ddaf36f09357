import { entriesFor } from "../../src/domain/apply-assignments";
import { makeBloc, makeCriterion, makeRuleset } from "./samples";

describe("entriesFor", () => {
  it("starts empty and marks what is not assigned", () => {
    const ruleset = makeRuleset([makeCriterion("1", 5), makeCriterion("2", 5)], {
      facts: [{ code: "f", name: "", sample: true }],
    });
    const bloc = {
      ...makeBloc(["DV01", "DV02"]),
      notAssigned: [{ unit: "DV02", criterion: "2", reason: "không có hội viên", sample: false }],
    };
    const entries = entriesFor(bloc, ruleset);
    const assigned = [...entries.scores].map(([unit, scores]) => [
      unit,
      [...scores.values()].map((entry) => entry.assigned),
    ]);
    expect(assigned).toEqual([
      ["DV01", [true, true]],
      ["DV02", [true, false]],
    ]);
    expect(entries.facts.get("DV02")?.get("f")).toBeNull();
    expect(entries.sample).toBe(false);
  });
});
