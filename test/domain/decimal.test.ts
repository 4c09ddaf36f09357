import { decimal, hasPlaces, percentOf, round, sum, toNumber } from "../../src/domain/decimal";

describe("round", () => {
  it.each([
    ["1.005", 2, "1.01"],
    ["-0.125", 2, "-0.13"],
    ["2.675", 2, "2.68"],
    ["8.325", 2, "8.33"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["1.0049999999", 2, "1"],
  ])("rounds %s at %i places half away from zero to %s", (value, places, expected) => {
    expect(round(decimal(value), places).toString()).toBe(expected);
  });

  it("agrees with whole-number arithmetic for every x.xx5 from 0 to 100 (B02)", () => {
    for (let thousandths = 5; thousandths < 100_000; thousandths += 10) {
      const rounded = round(decimal(thousandths).times("0.001"), 2);
      expect(rounded.times(100).toNumber()).toBe((thousandths + 5) / 10);
    }
  });
});

describe("sum, percentOf and hasPlaces", () => {
  it("adds without float noise", () => {
    expect(toNumber(sum([decimal(0.1), decimal(0.2)]))).toBe(0.3);
    expect(toNumber(sum([]))).toBe(0);
  });

  it("has no percent of nothing", () => {
    expect(percentOf(decimal(684), decimal(990), 2)?.toString()).toBe("69.09");
    expect(percentOf(decimal(5), decimal(0), 2)).toBeNull();
  });

  it("counts decimals of the value, not of its spelling", () => {
    expect(hasPlaces(decimal("1.50"), 1)).toBe(true);
    expect(hasPlaces(decimal("1.55"), 1)).toBe(false);
  });
});
