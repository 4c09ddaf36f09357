import {
  findCriterion,
  findSection,
  listAllCriteria,
  listCriteria,
  listGroups,
  measureDepth,
} from "../../src/domain/criteria-tree";
import { makeCriterion, makeGroup, makeRuleset } from "./samples";

const tree = [
  makeGroup("I", [makeCriterion("I.1", 5), makeGroup("I.2", [makeCriterion("I.2.a", 3)])]),
  makeCriterion("II", 2),
];
const ruleset = makeRuleset(tree, {
  bonus: { cap: null, nodes: [makeGroup("T", [makeCriterion("T.1", 1)])] },
});

describe("criteria tree", () => {
  it("lists in printed order", () => {
    expect(listCriteria(tree).map(({ code }) => code)).toEqual(["I.1", "I.2.a", "II"]);
    expect(listGroups(tree).map(({ code }) => code)).toEqual(["I", "I.2"]);
    expect(listAllCriteria(ruleset).map(({ code }) => code)).toEqual(["I.1", "I.2.a", "II", "T.1"]);
  });

  it("measures depth", () => {
    expect([[], [makeCriterion("1", 1)], tree].map(measureDepth)).toEqual([0, 1, 3]);
  });

  it("finds in every section", () => {
    expect(findCriterion(ruleset, "T.1")?.code).toBe("T.1");
    expect(findCriterion(ruleset, "I")).toBeNull();
    expect(findSection(ruleset, "I.2")).toBe("base");
    expect(findSection(ruleset, "T.1")).toBe("bonus");
    expect(findSection(ruleset, "X")).toBeNull();
  });
});
