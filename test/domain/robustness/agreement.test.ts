import { decimal, type Decimal } from "../../../src/domain/decimal";
import { kendallW, spearman } from "../../../src/domain/robustness/agreement";
import { averageRanks } from "../../../src/domain/robustness/average-ranks";

/** Ranks as scores: the best rank has the most. */
const fromRanks = (ranks: readonly number[]): Decimal[] => ranks.map((rank) => decimal(-rank));
const scores = (values: readonly number[]): Decimal[] => values.map((value) => decimal(value));
const show = (value: Decimal | null, places: number) => value?.toFixed(places) ?? null;

describe("kendallW", () => {
  // S. Siegel, Nonparametric Statistics for the Behavioral Sciences (1956), ch. 9: three executives rank six applicants; s = 25.5, W = .16.
  it("gives Siegel's W of three executives and six applicants", () => {
    const executives = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    expect(show(kendallW(executives.map(fromRanks)), 4)).toBe("0.1619");
    expect(
      decimal(12)
        .times(25.5)
        .div(9 * 210)
        .toFixed(4)
    ).toBe("0.1619");
  });

  // The same chapter, after Kendall: three rankings of ten with ties; s = 591, T = 1 + 1.5 + 7; W = .796 without and .828 with the correction.
  const TIED = [
    [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
    [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
    [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
  ];

  it("corrects for ties as in Siegel's example with ties", () => {
    expect(show(kendallW(TIED.map(fromRanks)), 3)).toBe("0.828");
    const uncorrected = decimal(12)
      .times(591)
      .div(9 * 990);
    expect(uncorrected.toFixed(3)).toBe("0.796");
  });

  it("does not depend on the order of units or raters", () => {
    const turned = [...TIED].reverse().map((ranks) => fromRanks([...ranks].reverse()));
    expect(kendallW(turned)?.toString()).toBe(kendallW(TIED.map(fromRanks))?.toString());
  });

  it("is 1 for full agreement, 0 for two opposites, nothing where nothing can be said", () => {
    expect(show(kendallW([scores([1, 2, 3]), scores([10, 20, 30])]), 2)).toBe("1.00");
    expect(show(kendallW([scores([1, 2, 3]), scores([3, 2, 1])]), 2)).toBe("0.00");
    expect(kendallW([scores([1, 2, 3])])).toBeNull();
    expect(kendallW([scores([1]), scores([2])])).toBeNull();
    expect(kendallW([scores([5, 5]), scores([7, 7])])).toBeNull();
  });
});

describe("spearman", () => {
  // Siegel (1956), ch. 9: authoritarianism and social status strivings of twelve students; Σd² = 52, rs = .82.
  it("gives Siegel's rank correlation of twelve students", () => {
    const authoritarian = [82, 98, 87, 40, 116, 113, 111, 83, 85, 126, 106, 117];
    const striving = [42, 46, 39, 37, 65, 88, 86, 56, 62, 92, 54, 81];
    expect(show(spearman(scores(authoritarian), scores(striving)), 4)).toBe("0.8182");
    expect(
      decimal(1)
        .minus(
          decimal(6)
            .times(52)
            .div(12 * 143)
        )
        .toFixed(4)
    ).toBe("0.8182");
  });

  // scipy.stats.spearmanr, documentation: [1,2,3,4,5] and [5,6,7,8,7].
  it("gives scipy's value with ties", () => {
    const found = spearman(scores([1, 2, 3, 4, 5]), scores([5, 6, 7, 8, 7]));
    expect(show(found, 12)).toBe("0.820782681668");
  });

  it("is ±1 for the same and the opposite order, nothing when one side is all equal", () => {
    expect(show(spearman(scores([1, 5, 9]), scores([2, 3, 4])), 2)).toBe("1.00");
    expect(show(spearman(scores([1, 5, 9]), scores([4, 3, 2])), 2)).toBe("-1.00");
    expect(spearman(scores([1, 1]), scores([1, 2]))).toBeNull();
    expect(spearman([], [])).toBeNull();
  });
});

describe("averageRanks", () => {
  // pandas, documentation of DataFrame.rank: cat 4, penguin 2, dog 4, spider 8 legs, ascending: 2.5, 1, 2.5, 4.
  it("gives pandas' ranks of animals by their legs", () => {
    expect(averageRanks(fromRanks([4, 2, 4, 8]))).toEqual({
      ranks: [2.5, 1, 2.5, 4],
      ties: [1, 2, 1],
    });
  });
});
