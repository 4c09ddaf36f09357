import { classify } from "../../src/domain/classify";
import { decimal } from "../../src/domain/decimal";
import type { ClassBand } from "../../src/domain/ruleset";

function band(
  code: string,
  from: number,
  more: { to?: number; until?: number; min?: number } = {}
): ClassBand {
  const to = more.to ?? more.until ?? null;
  return {
    code,
    name: code,
    from: decimal(from),
    to: to === null ? null : decimal(to),
    toExclusive: more.until !== undefined,
    minCriterionPercent: more.min === undefined ? null : decimal(more.min),
  };
}

function show(bands: readonly ClassBand[], value: number, lowest = 100): string | null {
  return classify(bands, { value: decimal(value), lowestPercent: decimal(lowest) });
}

describe("classify", () => {
  it.each([
    [90, "xuatSac"],
    [81, "xuatSac"],
    [80.25, null],
    [80, "tienTien"],
    [70.5, null],
    [60.75, null],
    [60, "yeu"],
    [90.25, null],
  ])("CCB scale 90: %s is %s", (value, expected) => {
    const bands = [
      band("xuatSac", 81, { to: 90 }),
      band("tienTien", 71, { to: 80 }),
      band("vungManh", 61, { to: 70 }),
      band("yeu", 0, { to: 60 }),
    ];
    expect(show(bands, value)).toBe(expected);
    expect(show([...bands].reverse(), value)).toBe(expected);
  });

  it.each([
    [85, 50, "vungManh"],
    [85, 49.99, "kha"],
    [84.99, 100, "kha"],
    [70, 0, "kha"],
    [50, 0, "trungBinh"],
    [49.99, 100, "yeu"],
  ])("CĐCS: total %s, least %s %% is %s (B16)", (value, lowest, expected) => {
    const bands = [
      band("vungManh", 85, { min: 50 }),
      band("kha", 70, { until: 85 }),
      band("trungBinh", 50, { until: 70 }),
      band("yeu", 0, { until: 50 }),
    ];
    expect(show(bands, value, lowest)).toBe(expected);
  });

  it.each([
    [91, 85, "xuatSac"],
    [91, 80, "tot"],
    [91, 70, "hoanThanh"],
    [91, 69.99, "khong"],
    [85, 75, "hoanThanh"],
    [69.99, 100, "khong"],
  ])("Nghệ An: total %s, least %s %% falls to %s", (value, lowest, expected) => {
    const bands = [
      band("xuatSac", 90, { min: 85 }),
      band("tot", 80, { until: 90, min: 80 }),
      band("hoanThanh", 70, { until: 80, min: 70 }),
      band("khong", 0, { until: 70 }),
    ];
    expect(show(bands, value, lowest)).toBe(expected);
  });

  it("leaves an excluded upper limit to the next band, even when there is none", () => {
    expect(show([band("a", 0, { until: 50 })], 50)).toBeNull();
    expect(show([band("a", 0, { until: 50 })], 49.99)).toBe("a");
  });

  it("is null without bands and when no minimum is met", () => {
    expect(show([], 90)).toBeNull();
    expect(show([band("a", 0, { min: 50 })], 90, 49)).toBeNull();
    expect(
      classify([band("a", 0, { min: 0 })], { value: decimal(1), lowestPercent: null })
    ).toBeNull();
  });
});
