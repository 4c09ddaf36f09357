import type { Decimal } from "../../domain/decimal";
import { parseScore } from "../parse-score";
import { foldLetters } from "../fold-text";

/** set: "5 điểm"; plus: "cộng 2 điểm"; minus: "trừ 0,5 điểm"; limit: "tối đa 10 điểm". */
export type PointsKind = "set" | "plus" | "minus" | "limit";

/** Words of a way of scoring and the points they are worth. */
export interface PointsItem {
  readonly text: string;
  readonly points: Decimal;
  readonly kind: PointsKind;
  /** For each time: "trừ 1 điểm/lần", "mỗi lần vắng trừ 1 điểm". */
  readonly isEach: boolean;
}

/** A way of scoring taken apart. `rest` are the pieces that name no points; null when a number in it has two readings. */
export interface PointsText {
  readonly items: readonly PointsItem[];
  readonly rest: readonly string[];
}

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly points: Decimal;
  readonly kind: PointsKind;
  readonly isEach: boolean;
}

const NUMBER = "\\d+(?:[.,]\\d+)?";
const LEAD = "(?:\\b(?:duoc|cho|cham|tinh|huong|thi|moc)\\s+)*";
const SIGN =
  "(?:(\\b(?:bi\\s+)?tru|\\bgiam|\\bcong(?:\\s+them)?|\\bthuong(?:\\s+them)?|(?<![\\w%)])\\s?[+-](?=\\d)|[+])\\s*(?:diem\\s*:?\\s*)?)?";
const EACH = "(\\s*(?:\\/|cho moi\\b|moi\\b)\\s*[^;,.()\\n]*)?";
const WITH_UNIT = `\\(?${LEAD}${SIGN}(toi da\\s*:?\\s*(?:tru\\s+|cong\\s+)?)?(${NUMBER})\\s*(?:diem|d)(?![a-z])${EACH}\\)?`;
const BARE = `(?:[:=→]\\s*([+-]?)|\\s([+-]))(${NUMBER})(?![.,]?\\d)(?=\\s*(?:[;.\\n)]|,\\s|$))`;
const MENTION = new RegExp(`${WITH_UNIT}|${BARE}`, "gu");

/** Takes a clean text apart at its points; texts keep their letters as typed. Null when a number may be read in two ways. */
export function splitPoints(text: string): PointsText | null {
  const items: PointsItem[] = [];
  const rest: string[] = [];
  for (const piece of text.split(/[;\n]/)) {
    const mentions = findMentions(foldLetters(piece));
    if (mentions === null) return null;
    items.push(...listItems(piece, mentions));
    const left = mentions.length > 0 ? findTail(piece, mentions) : trimText(piece);
    if (/\p{L}|\d/u.test(left)) rest.push(left);
  }
  return { items, rest };
}

function findMentions(folded: string): Mention[] | null {
  const mentions: Mention[] = [];
  for (const found of folded.matchAll(MENTION)) {
    const [whole, sign, limit, number, each, colonSign, spaceSign, bare] = found;
    const parsed = parseScore(number ?? bare ?? "");
    if (parsed.kind !== "number") return null;
    const isEach = each !== undefined && each.trim() !== "";
    const kind = limit === undefined ? kindOf(sign ?? colonSign ?? spaceSign ?? "") : "limit";
    const from = found.index;
    mentions.push({ from, to: from + whole.length, points: parsed.value, kind, isEach });
  }
  return mentions;
}

function kindOf(sign: string): PointsKind {
  const word = sign.trim();
  if (word === "") return "set";
  return /tru|giam|-/.test(word) ? "minus" : "plus";
}

/** Points after their words ("đạt 90%: 6 điểm"), or before them ("6 điểm: đạt 90%"). */
function listItems(piece: string, mentions: readonly Mention[]): PointsItem[] {
  const [first] = mentions;
  const isFirst = first !== undefined && trimText(piece.slice(0, first.from)) === "";
  const isBefore = isFirst && trimText(piece.slice(first.to)) !== "";
  return mentions.map((mention, index) => {
    const { points, kind } = mention;
    const words = isBefore
      ? textAfter(piece, mention, mentions[index + 1])
      : textBefore(piece, mention, { last: mentions[index - 1], next: mentions[index + 1] });
    const text = words === "" ? describeEach(piece, mention) : words;
    return { text, points, kind, isEach: mention.isEach || isForEach(words) };
  });
}

function textAfter(piece: string, { to }: Mention, next: Mention | undefined): string {
  return trimText(piece.slice(to, next?.from ?? piece.length));
}

/** A remark in brackets after the points belongs to them. */
function textBefore(
  piece: string,
  { from, to }: Mention,
  { last, next }: { readonly last: Mention | undefined; readonly next: Mention | undefined }
): string {
  const text = trimText(piece.slice(last?.to ?? 0, from));
  const tail = next === undefined ? trimText(piece.slice(to)) : "";
  return isRemark(tail) ? [text, tail].filter((part) => part !== "").join(" ") : text;
}

function isRemark(tail: string): boolean {
  return /^\([^()\d]*\)?$/.test(tail);
}

/** Words after the last points that are more than a remark. */
function findTail(piece: string, mentions: readonly Mention[]): string {
  const [first] = mentions;
  const isBefore = first !== undefined && trimText(piece.slice(0, first.from)) === "";
  const tail = trimText(piece.slice(mentions.at(-1)?.to ?? piece.length));
  return isBefore || isRemark(tail) ? "" : tail;
}

/** Without accents only "moi lan" is sure: "moi" alone is also "mới". */
function isForEach(text: string): boolean {
  return /(^|\s)(mỗi|từng)\s|^cứ\s|(^|\s)moi (lan|1|mot)\s/iu.test(text);
}

/** "lần vắng" of "trừ 1 điểm/lần vắng". */
function describeEach(piece: string, { from, to, isEach }: Mention): string {
  if (!isEach) return "";
  const whole = piece.slice(from, to);
  const at = whole.search(/\/|(?<=\s)(cho )?mỗi\s/u);
  return trimText(whole.slice(Math.max(at, 0)).replace(/^\/|^(cho )?mỗi\s/u, "")).replace(
    /\)$/,
    ""
  );
}

function trimText(text: string): string {
  return text
    .replace(/^[\s,.;:=–—\-+*•→)]+/u, "")
    .replace(/^(nếu|khi|và|neu|va)\s+/iu, "")
    .replace(/[\s,.;:=–—\-+→(…]+$/u, "");
}
