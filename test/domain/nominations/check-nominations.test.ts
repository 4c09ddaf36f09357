import { checkNominations } from "../../../src/domain/nominations/check-nominations";
import { type Nomination, REFUSED } from "../../../src/domain/nominations/nomination";
import { makeCriterion } from "../samples";
import { makeScoredBloc } from "../scored-bloc";
import { nominate } from "./nominated";

const check = (...nominations: readonly Nomination[]) => {
  const input = makeScoredBloc([makeCriterion("I", 10)], { A: { I: 9 } });
  const issues = checkNominations({ ...input, entries: { ...input.entries, nominations } });
  return issues.map(({ code, severity, params }) => [code, severity, params]);
};

test("a book without proposals has no issues", () => {
  expect(checkNominations(makeScoredBloc([makeCriterion("I", 10)], { A: { I: 9 } }))).toEqual([]);
});

test("what is missing or not on its list, with its row", () => {
  expect(check(nominate(), nominate({ name: "", award: "", kind: "Khác", unit: "Z" }))).toEqual([
    ["nomination.not-listed", "warning", { row: 2, field: "nomination.kind", found: "Khác" }],
    ["nomination.missing", "warning", { row: 2, field: "nomination.name" }],
    ["nomination.missing", "warning", { row: 2, field: "nomination.award" }],
    ["nomination.not-listed", "warning", { row: 2, field: "nomination.unit", found: "Z" }],
  ]);
});

test("repeats, an individual without a position, and what was cut", () => {
  const name = "Nguyễn Văn A";
  const person = nominate({ recipient: "individual", name });
  const other = { ...person, achievement: "Chuyên đề", position: "Chuyên viên" };
  expect(
    check(person, person, { ...other, result: REFUSED }, { ...other, result: "Bằng khen" })
  ).toEqual([
    ["nomination.no-position", "tip", { row: 1, name }],
    ["nomination.repeated", "warning", { row: 1, name, count: 2 }],
    ["nomination.no-position", "tip", { row: 2, name }],
    ["nomination.repeated", "warning", { row: 2, name, count: 2 }],
    ["nomination.refused", "tip", { row: 3, name, award: "Giấy khen" }],
    [
      "nomination.decided-otherwise",
      "warning",
      { row: 4, name, award: "Giấy khen", found: "Bằng khen" },
    ],
    ["nomination.without-number", "warning", { row: 4, name }],
  ]);
});
