import { randomFrom, splitMix64, xoshiro128 } from "../../../src/domain/robustness/random";

describe("random numbers", () => {
  // The sequence that implementations of xoshiro128** 1.1 publish for the state 1, 2, 3, 4 (first in the rand_xoshiro crate).
  it("gives the published sequence of xoshiro128** for the state 1, 2, 3, 4", () => {
    const random = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, random)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  // Rosetta Code, "Pseudo-random numbers/Splitmix64".
  it("gives the published sequence of SplitMix64 for the seed 1234567", () => {
    expect(splitMix64(1234567n, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it("gives the same numbers for the same seed, others for another, also above 32 bits", () => {
    const draw = (seed: number) => Array.from({ length: 4 }, randomFrom(seed));
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
    expect(draw(2 ** 32)).not.toEqual(draw(0));
    expect(draw(0).some((drawn) => drawn > 0)).toBe(true);
  });
});
