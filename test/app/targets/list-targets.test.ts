import { listTargets, readTargets } from "../../../src/app/targets/list-targets";
import { decimal } from "../../../src/domain/decimal";
import type { Entry } from "../../../src/domain/entries";
import type { Criterion } from "../../../src/domain/ruleset";
import { bookOf } from "../live-book";
import { makeBloc, makeCriterion, makeEntries, makeEntry, makeRuleset } from "../../domain/samples";

const CRITERIA = [
  makeCriterion("1", 10, { target: decimal(5) }),
  makeCriterion("2", 10, { rule: { kind: "relativeToLeader", direction: "higher" } }),
  makeCriterion("3", 10),
  makeCriterion("4", 10),
];
const number = (value: string): Entry =>
  makeEntry({ target: { kind: "number", value: decimal(value) } });
const BOOK = bookOf({
  bloc: makeBloc(["DV1", "DV2", "DV3"]),
  ruleset: makeRuleset(CRITERIA),
  entries: makeEntries({
    DV1: { "1": number("7.5"), "3": makeEntry({ assigned: false, reason: "Không có hội viên" }) },
    DV2: { "1": makeEntry({ target: { kind: "none" } }), "3": number("0") },
    DV3: { "1": makeEntry({ target: { kind: "invalid", found: "năm" } }) },
  }),
});
const print = (value: { toString(): string }) => value.toString().replace(".", ",");

test("what has or needs targets, and how far it is", () => {
  const found = listTargets(BOOK).map(({ criterion, given, withheld, open, isUsed }) => [
    criterion.code,
    given,
    withheld,
    open,
    isUsed,
  ]);
  expect(found).toEqual([
    ["1", 1, 0, 2, true],
    ["2", 0, 0, 3, true],
    ["3", 1, 1, 1, true],
    ["4", 0, 0, 3, false],
  ]);
});

test("as printed: the unit's own, none, what was typed instead of a number; 0; withheld with its reason", () => {
  const read = (index: number) =>
    readTargets(BOOK, CRITERIA[index] as Criterion, print).map(({ isAssigned, text, reason }) => [
      isAssigned,
      text,
      reason,
    ]);
  expect(read(0)).toEqual([
    [true, "7,5", ""],
    [true, "", ""],
    [true, "năm", ""],
  ]);
  expect(read(2)).toEqual([
    [false, "", "Không có hội viên"],
    [true, "0", ""],
    [true, "", ""],
  ]);
});

test("a target that all units share stands at each that has none of its own", () => {
  const shared = bookOf({
    bloc: makeBloc(["DV1"]),
    ruleset: makeRuleset(CRITERIA),
    entries: makeEntries({}),
  });
  expect(readTargets(shared, CRITERIA[0] as Criterion, print)[0]?.text).toBe("5");
  expect(listTargets(shared)[0]).toMatchObject({ given: 1, open: 0 });
});
