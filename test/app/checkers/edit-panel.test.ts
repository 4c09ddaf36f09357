import {
  addChecker,
  changeChecker,
  chooseCombine,
  removeChecker,
  toggleCriterion,
} from "../../../src/app/checkers/edit-panel";
import type { Ruleset } from "../../../src/domain/ruleset";
import { makeCriterion, makeRuleset } from "../../domain/samples";

const NONE = makeRuleset([makeCriterion("1", 5), makeCriterion("2", 5), makeCriterion("3", 5)]);
const codes = ({ checkers }: Ruleset) => checkers?.members.map(({ code }) => code);
const member = (code: string, criteria: readonly string[] = []) => ({
  code,
  name: "Bên",
  criteria,
});

test("the first checker makes a panel, the last one takes it away", () => {
  const one = addChecker(NONE, NONE);
  expect(one.checkers).toEqual({
    combine: "mean",
    members: [{ code: "TD1", name: "", criteria: [] }],
  });
  expect(chooseCombine(one, "median").checkers?.combine).toBe("median");
  expect(removeChecker(one, "TD1").checkers).toBeUndefined();
  expect(chooseCombine(NONE, "median")).toBe(NONE);
});

test("a new checker never gets the code of one that is gone, whose scores it would take over", () => {
  const members = [member("TD1"), member("TD7"), member("SNV")];
  const book = makeRuleset([], { checkers: { combine: "median", members } });
  const draft = addChecker(removeChecker(book, "TD7"), book);
  expect(codes(draft)).toEqual(["TD1", "SNV", "TD8"]);
  expect(codes(addChecker(draft, book))).toEqual(["TD1", "SNV", "TD8", "TD9"]);
  expect(draft.checkers?.combine).toBe("median");
});

test("one checker is changed, the others stay", () => {
  const members = [member("A"), member("B")];
  const ruleset = makeRuleset([], { checkers: { combine: "mean", members } });
  expect(changeChecker(ruleset, "B", { name: "Sở" }).checkers?.members).toEqual([
    member("A"),
    { ...member("B"), name: "Sở" },
  ]);
});

test("criteria come and go in printed order; the last one stays, since none means all", () => {
  expect(toggleCriterion(NONE, member("A", ["3"]), "1")).toEqual(["1", "3"]);
  expect(toggleCriterion(NONE, member("A", ["1", "3"]), "1")).toEqual(["3"]);
  expect(toggleCriterion(NONE, member("A", ["3"]), "3")).toEqual(["3"]);
});
