import {
  addNode,
  draftCriterion,
  draftGroup,
  findParent,
  fitSums,
  listParents,
  moveInto,
  moveNode,
  nextCode,
  removeNode,
} from "../../../src/app/change-ruleset/edit-tree";
import { addBand, removeBand } from "../../../src/app/change-ruleset/edit-bands";
import { listSums, sumScale } from "../../../src/app/change-ruleset/list-sums";
import { listAllNodes } from "../../../src/domain/criteria-tree";
import { decimal } from "../../../src/domain/decimal";
import type { CriterionNode, Ruleset } from "../../../src/domain/ruleset";
import { makeCriterion, makeGroup, makeRuleset } from "../../domain/samples";

const RULES = makeRuleset(
  [
    makeGroup("I", [makeCriterion("I.1", 10), makeGroup("I.2", [makeCriterion("a", 5)])]),
    makeCriterion("II", 20),
  ],
  {
    bonus: { cap: null, nodes: [makeGroup("T1", [makeCriterion("T1.1", 3)])] },
    checkers: {
      combine: "mean",
      members: [
        { code: "K1", name: "Sở A", criteria: ["I.1", "II"] },
        { code: "K2", name: "Sở B", criteria: ["II"] },
        { code: "K3", name: "Sở C", criteria: [] },
      ],
    },
  }
);

/** I(I.1 I.2(a)) II */
const draw = (nodes: readonly CriterionNode[]): string =>
  nodes
    .map((node) => (node.type === "group" ? `${node.code}(${draw(node.children)})` : node.code))
    .join(" ");
const drawAll = ({ base, bonus, penalty }: Ruleset) =>
  [base, bonus.nodes, penalty.nodes].map(draw).join(" | ");

test("nodes change places with their neighbours and stop at the ends", () => {
  expect(drawAll(RULES)).toBe("I(I.1 I.2(a)) II | T1(T1.1) | ");
  expect(drawAll(moveNode(RULES, "II", -1))).toBe("II I(I.1 I.2(a)) | T1(T1.1) | ");
  expect(drawAll(moveNode(RULES, "I.1", 1))).toBe("I(I.2(a) I.1) II | T1(T1.1) | ");
  expect(moveNode(RULES, "I", -1)).toEqual(RULES);
  expect(moveNode(RULES, "a", 1)).toEqual(RULES);
});

test("nodes go into other groups and sections, no group into itself", () => {
  const group = (code: string) => ({ kind: "group", code }) as const;
  expect(drawAll(moveInto(RULES, "II", group("I.2")))).toBe("I(I.1 I.2(a II)) | T1(T1.1) | ");
  expect(drawAll(moveInto(RULES, "I.2", { kind: "section", section: "penalty" }))).toBe(
    "I(I.1) II | T1(T1.1) | I.2(a)"
  );
  expect(moveInto(RULES, "I", group("I.2"))).toBe(RULES);
  expect(listParents(RULES, "I").map((one) => (one.kind === "group" ? one.code : "§"))).toEqual([
    "§",
    "§",
    "T1",
    "§",
  ]);
  expect([findParent(RULES, "a"), findParent(RULES, "T1"), findParent(RULES, "x")]).toEqual([
    group("I.2"),
    { kind: "section", section: "bonus" },
    null,
  ]);
});

test("what goes takes along what it holds; a checker of nothing else is left for the person to decide", () => {
  const left = removeNode(removeNode(RULES, "I"), "II");
  expect(drawAll(left)).toBe(" | T1(T1.1) | ");
  expect(removeNode(RULES, "II").checkers?.members.map(({ criteria }) => criteria)).toEqual([
    ["I.1"],
    ["II"],
    [],
  ]);
});

test("new nodes have a code of their own, no name and no points", () => {
  const group = { kind: "group", code: "I" } as const;
  expect(nextCode(RULES, group)).toBe("I.3");
  expect(nextCode(RULES, { kind: "section", section: "base" })).toBe("M1");
  expect(nextCode(RULES, { kind: "section", section: "bonus" })).toBe("T2");
  const twice = addNode(RULES, group, draftGroup(RULES, group));
  expect(draftCriterion(twice, group)).toEqual(makeCriterion("I.4", 0, { name: "" }));
  const codes = listAllNodes(twice).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test("sums: declared beside found, and put in order for the base section", () => {
  const more = addNode(RULES, { kind: "group", code: "I.2" }, makeCriterion("b", "2.5"));
  const wrong = addNode(more, { kind: "group", code: "T1" }, makeCriterion("T1.2", 4));
  const tell = (ruleset: Ruleset) =>
    [...listSums(ruleset), ["", sumScale(ruleset)] as const].map(
      ([code, { declared, found, isCap, isSound }]) =>
        [code, declared.toString(), found.toString(), isCap, isSound].join(" ")
    );
  expect(tell(wrong)).toEqual([
    "I 15 15 false true",
    "I.2 5 7.5 false false",
    "T1 3 7 true true",
    " 35 35 false true",
  ]);
  expect(tell(fitSums(wrong))).toEqual([
    "I 17.5 17.5 false true",
    "I.2 7.5 7.5 false true",
    "T1 3 7 true true",
    " 37.5 37.5 false true",
  ]);
});

test("bands come with a code that none has", () => {
  const two = addBand(addBand(RULES));
  expect(two.bands.map(({ code }) => code)).toEqual(["XL1", "XL2"]);
  expect(addBand(removeBand(two, 0)).bands.map(({ code }) => code)).toEqual(["XL2", "XL3"]);
  expect(two.bands[0]?.from).toEqual(decimal(0));
});
