/** Rows that stand on one page, 0-based and inclusive. */
export interface Kept {
  readonly from: number;
  readonly to: number;
}

export interface Pages {
  /** Heights of the rows, points. */
  readonly heights: readonly number[];
  /** Height of a page, points. */
  readonly page: number;
  /** Rows that are not parted by the end of a page, in their order. */
  readonly kept: readonly Kept[];
  /** Height of what is repeated on top of every page but the first. */
  readonly repeated: number;
}

/** Rows above which a page has to end so that no group is parted; a group that is higher than a page is. */
export function listBreaks({ heights, page, kept, repeated }: Pages): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const group = kept.find(({ from }) => from === row);
    const whole = group ? sum(heights.slice(group.from, group.to + 1)) : height;
    const isForced = group !== undefined && used + whole > page && whole <= page - repeated;
    if (isForced) breaks.push(row);
    const starts = isForced || used + height > page;
    used = starts ? repeated + height : used + height;
  });
  return breaks.filter((row) => row > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
