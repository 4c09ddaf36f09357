import { cleanText } from "../fold-text";

/** How rows are numbered. "dotted2" is 1.1 or I.1, "dotted3" 1.1.1; "dash" and the like have no order. */
export type LabelStyle =
  | "upper"
  | "roman"
  | "number"
  | "lower"
  | "lowerRoman"
  | `dotted${number}`
  | "dash"
  | "plus"
  | "star"
  | "heading"
  | "caps"
  | "none";

/** One way to read a label: its style and its place in that style (I → 1, c → 3); 0 where there is no order. */
export interface LabelReading {
  readonly style: LabelStyle;
  readonly ordinal: number;
}

/** The number of a row as printed, without punctuation; several readings where letters are also Roman numbers. */
export interface Label {
  readonly text: string;
  /** Parts between dots: ["I", "2"]. */
  readonly parts: readonly string[];
  readonly readings: readonly LabelReading[];
}

const BULLETS: Readonly<Record<string, LabelStyle>> = {
  "-": "dash",
  "–": "dash",
  "—": "dash",
  "−": "dash",
  "+": "plus",
  "*": "star",
  "•": "star",
  "▪": "star",
  "●": "star",
  "○": "star",
  "·": "star",
  "►": "star",
  "\uf0b7": "star",
  "\uf02d": "dash",
};
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const PLAIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";
const WORD =
  /^(phần|mục|chương|nhóm|tiêu chí|tiêu chuẩn|nội dung|chỉ tiêu)\s+(?=[\dIVXA-HĐ]+([.:)/-]|$))/iu;
const PART = "(?:\\d{1,3}|[IVXLC]{1,6}|[ivxlc]{1,6}|[A-ZĐa-zđ]{1,3})";
const WHOLE = new RegExp(`^\\(?(${PART}(?:\\.${PART})*)[.):/]*$`, "u");
const INLINE_PART =
  "\\(?((?:\\d{1,3}|[IVXLC]{1,5}|[ivx]{1,4}|[A-ZĐa-zđ])(?:\\.(?:\\d{1,3}|[a-zđ]))*)";
const INLINE_END = "(?:\\)\\s*|\\. ?[-–]? |[:/]\\s*(?!\\d)| ?[-–] |\\.(?=\\p{L}))";
const DOTTED = "((?:\\d{1,2}|[IVX]{1,5}|[A-ZĐ]{1,3})(?:\\.\\d{1,2})+)\\.? +(?=[^\\s\\d%])";
const INLINE = new RegExp(`^(?:${INLINE_PART}${INLINE_END}|${DOTTED})`, "u");

/** A label that fills its cell: "I.", "1.2", "a)", "-"; null for anything else. */
export function readLabel(cell: string): Label | null {
  const text = cleanText(cell).replace(WORD, "");
  const bullet = Object.hasOwn(BULLETS, text) ? BULLETS[text] : undefined;
  if (bullet !== undefined) return { text, parts: [], readings: [{ style: bullet, ordinal: 0 }] };
  const whole = WHOLE.exec(
    text.replace(/^(\d+(?:,\d+)+)$/, (digits) => digits.replaceAll(",", "."))
  );
  return whole?.[1] === undefined ? null : toLabel(whole[1]);
}

/** A label at the start of a text, and the text that follows it. */
export function splitLabel(text: string): { readonly label: Label; readonly rest: string } | null {
  const bullet = /^([-–—−+*•▪●○·►\uf0b7\uf02d])\s*(?=[^\s\d.,])/u.exec(text);
  if (bullet) {
    const label = readLabel(bullet[1] ?? "");
    return label && { label, rest: text.slice(bullet[0].length) };
  }
  const bare = text.replace(WORD, "");
  const found = INLINE.exec(bare);
  const label = found && toLabel(found[1] ?? found[2] ?? "");
  return found && label && { label, rest: bare.slice(found[0].length) };
}

function toLabel(text: string): Label | null {
  const parts = text.split(".");
  const last = parts.at(-1) ?? "";
  const readings = readPart(last);
  if (readings.length === 0) return null;
  if (parts.length === 1)
    return last.length > 1 && !isOrdered(readings) ? null : { text, parts, readings };
  const style: LabelStyle = `dotted${parts.length}`;
  return { text, parts, readings: readings.map(({ ordinal }) => ({ style, ordinal })) };
}

function isOrdered(readings: readonly LabelReading[]): boolean {
  return readings.some(({ ordinal }) => ordinal > 0);
}

/** Every reading of one part: C is a letter and a hundred. Longer letter groups (CT) have no place of their own. */
export function readPart(part: string): LabelReading[] {
  if (/^\d+$/.test(part)) return [{ style: "number", ordinal: Number(part) }];
  const isUpper = part === part.toUpperCase();
  const roman = readRoman(part.toUpperCase());
  const readings: LabelReading[] =
    roman === null ? [] : [{ style: isUpper ? "roman" : "lowerRoman", ordinal: roman }];
  if (part.length > 1) return readings;
  const style = isUpper ? "upper" : "lower";
  const small = part.toLowerCase();
  const places = [PLAIN_LETTERS.indexOf(small) + 1, LETTERS.indexOf(small) + 1];
  const known = [...new Set(places)].filter((ordinal) => ordinal > 0);
  return [...readings, ...known.map((ordinal) => ({ style, ordinal }) as const)];
}

const DIGITS: readonly (readonly [string, number])[] = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

function readRoman(text: string): number | null {
  let rest = text;
  let value = 0;
  for (const [digit, worth] of DIGITS) {
    while (rest.startsWith(digit)) {
      rest = rest.slice(digit.length);
      value += worth;
    }
  }
  return rest === "" && printRoman(value) === text ? value : null;
}

/** 4 → IV. */
function printRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [digit, worth] of DIGITS) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
}
