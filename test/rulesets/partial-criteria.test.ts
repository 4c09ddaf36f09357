import { decimal } from "../../src/domain/decimal";
import { EMPTY_ENTRY, type Result } from "../../src/domain/entries";
import { scoreByRule } from "../../src/domain/points/score-by-rule";
import { NO_STANDING } from "../../src/domain/points/standing";
import { criterionNodeSchema } from "../../src/rulesets/criterion.schema";
import { BU_DANG_CRITERIA, THANH_LOI_CRITERION } from "./fixtures/partial-criteria";

function score(json: unknown, result: Result): string {
  const criterion = criterionNodeSchema.parse(json);
  if (criterion.type !== "criterion") throw new Error("not a criterion");
  const points = scoreByRule(
    criterion,
    { ...EMPTY_ENTRY, result },
    { places: 2, standing: NO_STANDING }
  );
  return points.status === "scored" ? points.points.toString() : points.status;
}

const [program, reports, meetings] = BU_DANG_CRITERIA;

test.each([
  [1, "5"],
  [2, "3"],
  [3, "0"],
  [4, "invalid"],
])("Bù Đăng 1: Mức %d → %s", (tier, points) => {
  expect(score(program, { kind: "tier", tier })).toBe(points);
});

test("Bù Đăng 2 names no tier for one missing report: other, typed by hand", () => {
  expect(score(reports, { kind: "other" })).toBe("notEntered");
});

test.each([
  [0, "5"],
  [1, "4"],
  [2, "3"],
  [3, "1"],
  [4, "0"],
  [9, "0"],
])("Bù Đăng 3: %d meetings missed → %s", (missed, points) => {
  expect(score(meetings, { kind: "number", value: decimal(missed) })).toBe(points);
});

test.each([
  [[true, true, true], "5"],
  [[false, true, false], "1.5"],
  [[true, false, true], "3.5"],
])("Thạnh Lợi 1.1: %j → %s", (done, points) => {
  expect(score(THANH_LOI_CRITERION, { kind: "parts", done })).toBe(points);
});
