/** Draws whole numbers 0 … 2³²−1, the same row of them for the same seed. */
export type Random = () => number;

type State = [number, number, number, number];

const GOLDEN = 0x9e3779b97f4a7c15n;

/** SplitMix64 (Steele, Lea, Flood 2014): the first `count` outputs for a seed. Used to spread a seed over the state of xoshiro, as its authors advise. */
export function splitMix64(seed: bigint, count: number): bigint[] {
  return Array.from({ length: count }, (_, index) => {
    let z = BigInt.asUintN(64, seed + GOLDEN * BigInt(index + 1));
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  });
}

/** xoshiro128** 1.1 (Blackman, Vigna 2018) from four words that are not all 0. */
export function xoshiro128([a, b, c, d]: State): Random {
  let [s0, s1, s2, s3] = [a, b, c, d];
  return () => {
    const drawn = Math.imul(turn(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = turn(s3, 11);
    return drawn;
  };
}

/** xoshiro128** started from a whole number. */
export function randomFrom(seed: number): Random {
  const words = splitMix64(BigInt(seed), 2).flatMap((word) => [
    Number(word & 0xffffffffn) | 0,
    Number(word >> 32n) | 0,
  ]);
  return xoshiro128([words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0]);
}

function turn(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
