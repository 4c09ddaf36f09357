import { cleanText, foldText } from "../fold-text";

/** A name as people compare it, accents kept: Unicode form, letter case, kinds and number of spaces and invisible characters do not matter. */
export function foldName(text: string): string {
  return cleanText(text).toLowerCase();
}

/** Letters without accents, for words that we look for: "Tổng cộng:" → "tong cong". Only punctuation at the end goes. */
export function plainWord(text: string): string {
  return foldText(text).replace(/[\s:.]+$/u, "");
}
