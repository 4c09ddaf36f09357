/** Advance widths of Times Roman, 1/1000 em, for the characters from space to "~" (Adobe Font Metrics of Times-Roman). */
const WIDTHS: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const OTHERS: Readonly<Record<string, number>> = { Đ: 722, đ: 500, "–": 500, "\u00a0": 250 };
const WIDEST = 1000;
/** Bold letters are wider. */
const BOLD = 1.08;
/** Programs differ a little in how they set a line. */
const CAUTION = 1.04;

export interface Type {
  readonly size?: number;
  readonly bold?: boolean;
}

/** Width of a text in points when set in Times New Roman. Accents above and below add nothing. */
export function textWidth(text: string, { size = 12, bold = false }: Type): number {
  const letters = text.normalize("NFD").replace(/\p{Mark}/gu, "");
  const total = [...letters].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return (total / 1000) * size * (bold ? BOLD : 1);
}

/** Lines counted already, by text and how it is set: the sheets of a book hold the same texts over and over. */
const counted = new Map<string, number>();
const MOST_COUNTED = 5_000;

/** How many lines the text takes when it is set `width` points wide, words kept whole. */
export function countLines(text: string, width: number, type: Type): number {
  const setting = `${width} ${type.size} ${type.bold} ${text}`;
  const known = counted.get(setting);
  if (known !== undefined) return known;
  const lines = setInLines(text, width, type);
  if (counted.size >= MOST_COUNTED) counted.clear();
  counted.set(setting, lines);
  return lines;
}

function setInLines(text: string, width: number, type: Type): number {
  const space = textWidth(" ", type) * CAUTION;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = textWidth(word, type) * CAUTION;
    const fits = used === 0 || used + space + length <= width;
    lines += fits ? 0 : 1;
    used = fits && used > 0 ? used + space + length : length;
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = used > width ? used % width : used;
  }
  return lines;
}

function letterWidth(letter: string): number {
  return WIDTHS[(letter.codePointAt(0) ?? 0) - 32] ?? OTHERS[letter] ?? WIDEST;
}
