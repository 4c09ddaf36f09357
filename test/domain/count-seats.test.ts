import { countSeats, findQuota } from "../../src/domain/count-seats";
import { decimal } from "../../src/domain/decimal";
import type { AwardSlot } from "../../src/domain/ruleset";
import { makeSlot } from "./samples";

const UNITS = { ranked: 8, qualified: 5, candidates: 3 };

function seats(count: AwardSlot["count"], units = UNITS) {
  const slot = makeSlot("s", count);
  const quota = findQuota(slot, units);
  return [quota?.base ?? null, quota?.raw.toString() ?? null, countSeats(slot, units, quota)];
}

const share = (percent: string, rounding: "nearest" | "down" | "up") =>
  ({ percent: decimal(percent), of: "ranked", rounding }) as const;

test("a number is taken as it is, the rest is everybody who competes", () => {
  expect(seats(2)).toEqual([null, null, 2]);
  expect(seats("rest")).toEqual([null, null, 3]);
});

test("20 % of 8 is 1.6: 2, 1 or 2 by the rounding that is asked for (G06)", () => {
  expect(seats(share("20", "nearest"))).toEqual([8, "1.6", 2]);
  expect(seats(share("20", "down"))).toEqual([8, "1.6", 1]);
  expect(seats(share("20", "up"))).toEqual([8, "1.6", 2]);
});

test("a half goes up, a whole number stays, nobody gives nothing", () => {
  expect(seats(share("18.75", "nearest"))).toEqual([8, "1.5", 2]);
  expect(seats(share("18.7", "nearest"))).toEqual([8, "1.496", 1]);
  expect(seats(share("25", "up"))).toEqual([8, "2", 2]);
  expect(seats(share("20", "up"), { ...UNITS, ranked: 0 })).toEqual([0, "0", 0]);
});

test("the share may be of those who qualify", () => {
  expect(seats({ ...share("20", "nearest"), of: "qualified" })).toEqual([5, "1", 1]);
});
