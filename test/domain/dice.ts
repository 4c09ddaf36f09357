/** Reproducible choices from one number: a generated bloc is a pure function of what fast-check shrinks. */
export interface Dice {
  /** A whole number from 0 to `sides` − 1. */
  roll(sides: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** True about `percent` times of a hundred. */
  isLucky(percent: number): boolean;
}

export function createDice(seed: number): Dice {
  let state = seed | 0;
  const roll = (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
  return {
    roll,
    pick: <T>(items: readonly [T, ...T[]]) => items[roll(items.length)] as T,
    isLucky: (percent) => roll(100) < percent,
  };
}
