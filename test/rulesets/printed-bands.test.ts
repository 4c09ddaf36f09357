import { checkBands } from "../../src/domain/checks/check-bands";
import { classify } from "../../src/domain/classify";
import { decimal } from "../../src/domain/decimal";
import type { ClassBand } from "../../src/domain/ruleset";
import { CCB_BANDS, CDCS_BANDS, NGHE_AN_BANDS, rulesetWithBands } from "./fixtures/printed-bands";

function classOf(bands: readonly ClassBand[], value: number, lowestPercent = 100): string | null {
  return classify(bands, { value: decimal(value), lowestPercent: decimal(lowestPercent) });
}

describe("Hội CCB: bands printed in whole numbers", () => {
  test("quarter points fall between the bands, and saving says so", () => {
    const issues = checkBands(rulesetWithBands(CCB_BANDS, 90));
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["ruleset.band-gap", { from: 60.01, to: 60.99 }],
      ["ruleset.band-gap", { from: 70.01, to: 70.99 }],
      ["ruleset.band-gap", { from: 80.01, to: 80.99 }],
    ]);
  });

  test.each([
    [81, "XS"],
    [80.25, null],
    [80, "TT"],
    [70.5, null],
    [60.75, null],
    [60, "Y"],
  ])("%d → %s", (value, band) => {
    expect(classOf(CCB_BANDS, value)).toBe(band);
  });
});

describe("Công đoàn cơ sở: a gate lowers the class", () => {
  test("no gap", () => {
    expect(checkBands(rulesetWithBands(CDCS_BANDS, 100))).toEqual([]);
  });

  test.each([
    [85, 50, "VM"],
    [95, 49.99, "K"],
    [84.99, 100, "K"],
    [69.99, 100, "TB"],
    [49.99, 100, "Y"],
  ])("%d with a lowest standard of %d %% → %s", (value, lowest, band) => {
    expect(classOf(CDCS_BANDS, value, lowest)).toBe(band);
  });
});

describe("Nghệ An, draft: total and least percent", () => {
  test("no gap", () => {
    expect(checkBands(rulesetWithBands(NGHE_AN_BANDS, 100))).toEqual([]);
  });

  test.each([
    [90, 85, "XS"],
    [91, 80, "TOT"],
    [91, 72, "HT"],
    [91, 10, "KHT"],
    [89.99, 100, "TOT"],
    [69.99, 100, "KHT"],
  ])("%d with a lowest criterion of %d %% → %s", (value, lowest, band) => {
    expect(classOf(NGHE_AN_BANDS, value, lowest)).toBe(band);
  });
});
