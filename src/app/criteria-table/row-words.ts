import type { Section } from "../../domain/ruleset";
import { foldWords } from "../fold-text";

const TOTAL =
  /^(tong( cong| so| so diem| diem| cong diem)?|cong|cong diem)$|^(tong (cong|diem|so diem)|cong (muc|nhom|phan|noi dung|diem (muc|nhom|phan)))\b.{0,60}$|^(tong|cong)( [ivxabcde\d]{1,4})+$/;
const NOTE = /^(ghi chu|luu y|chu thich|chu y)\b/;
const SIGNATURE =
  /^(nguoi lap|lap bieu|lap bang|thu truong|truong (khoi|ban|cum|doan)|khoi truong|cum truong|(pho )?(chu tich|bi thu|giam doc)|(tm|kt|tl|tuq|thay mat|dai dien|xac nhan)\b|ky ten|ky (va )?ghi ro|ky dong dau|da ky|noi nhan|nhu tren|luu vt|ho va ten|thu ky|giam sat|to tham dinh)|\bngay( \d+)? thang( \d+)?( nam| \d|$)/;

const LEAD =
  "^(?:(?:phan|nhung|muc|nhom|cac|noi dung|tieu chi|tieu chuan|truong hop|quy dinh|ve|bi) )*";
const KIND = {
  bonus:
    "(?:diem )?(?:thuong|cong|khuyen khich)(?: diem| them)?(?: (?:thuong|cong|diem)(?: diem)?)*",
  penalty: "(?:diem )?(?:bi )?tru(?: bot)?(?: diem)?",
} as const;
const TAIL =
  "(?: thi dua| khuyen khich| vi pham)?(?: neu co)?(?: (?:khong qua |toi da )?\\d.*| toi da.*|)$";
const BONUS = new RegExp(`${LEAD}${KIND.bonus}${TAIL}`);
const PENALTY = new RegExp(`${LEAD}${KIND.penalty}${TAIL}`);
const MIXED = new RegExp(
  `${LEAD}(?:${KIND.bonus}(?: va)? ${KIND.penalty}|${KIND.penalty}(?: va)? ${KIND.bonus})${TAIL}`
);
const BASE =
  /^(phan |cac )*(diem )?(noi dung (thi dua|cham diem|chinh|giao uoc)|tieu chi (cham diem|thi dua|chinh|thuc hien)|diem (chuan|co ban|chinh|noi dung|cham)|tieu chi|noi dung|thang diem)( (thi dua|cham diem|chinh|diem chuan))*( (toi da )?\d.*)?$/;

/** What a heading row says about the rows under it; "mixed": bonus and penalty together. */
export type Heading = Section | "mixed";

/** Bonus, penalty or base section by its heading words; null for the name of an ordinary group. */
export function findHeading(text: string): Heading | null {
  const words = foldShort(text);
  if (MIXED.test(words)) return "mixed";
  if (PENALTY.test(words)) return "penalty";
  // Without accents "cong" alone is also the "Cộng" of a sum.
  if (BONUS.test(words) && words !== "cong") return "bonus";
  return BASE.test(words) ? "base" : null;
}

/** Headings are short; the start of a longer text is none. */
function foldShort(text: string): string {
  return text.length > 200 ? "" : foldWords(text);
}

/** A line that adds up: "Tổng cộng", "Cộng mục I". */
export function isTotal(text: string): boolean {
  return TOTAL.test(foldShort(text));
}

/** "Cộng": the sum of what stands right above, where another total follows. */
export function isBareTotal(text: string): boolean {
  return /^cong( diem)?$/.test(foldWords(text));
}

/** A remark under the table. */
export function isNote(text: string): boolean {
  return NOTE.test(foldWords(text)) || /^\(?\*+\)? ?\p{L}/u.test(text);
}

/** Place, date, function or name under the table. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(foldWords(text));
}
