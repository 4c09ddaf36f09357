import { checkBloc } from "../../../src/domain/checks/check-bloc";
import { checkRuleset } from "../../../src/domain/checks/check-ruleset";
import { computeBloc } from "../../../src/domain/compute-bloc";
import type { Score } from "../../../src/domain/outcome";
import type { Shown } from "../make-vector";
import { EXTRAS, SHARE_BLOC, VECTOR_BLOC, VECTORS } from "../vector-bloc";

const outcome = computeBloc(VECTOR_BLOC);

function show(score: Score | undefined): Shown {
  if (score?.status === "scored") return score.points.toNumber();
  if (score?.status === "notAssigned") return "–";
  return score?.status === "invalid" ? "Lỗi" : "";
}

test("the bloc of all rule kinds is sound", () => {
  expect(checkRuleset(VECTOR_BLOC.ruleset)).toEqual([]);
  expect(checkBloc(VECTOR_BLOC.bloc, VECTOR_BLOC.ruleset)).toEqual([]);
  const kinds = new Set(VECTORS.map(({ criterion }) => criterion.rule.kind));
  expect(kinds.size).toBe(11);
});

test.each(VECTORS.map(({ criterion, shown }) => [criterion.code, shown] as const))(
  "%s gives %j",
  (code, shown) => {
    expect(outcome.units.map(({ criteria }) => show(criteria.get(code)?.counted))).toEqual(shown);
  }
);

test("R10: each criterion has its cap, then the group has its own", () => {
  expect(outcome.units.map(({ groups }) => groups.get("T")?.toNumber() ?? null)).toEqual([
    3, 1.5, 0, 0, 3,
  ]);
  expect(outcome.units.map(({ bonus, penalty }) => [bonus.toNumber(), penalty.toNumber()])).toEqual(
    EXTRAS
  );
});

test("R11: 684 of 990 is 69.09 % and ranks above 690 of 1000, 69.00 %", () => {
  const { ranking } = computeBloc(SHARE_BLOC);
  expect(ranking.map(({ value, rank }) => [value?.toNumber(), rank])).toEqual([
    [69.09, 1],
    [69, 2],
  ]);
});
