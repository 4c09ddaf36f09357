/** A text as people mean it: composed letters, plain spaces, no invisible characters; its lines trimmed, blank ones dropped. */
export function cleanLines(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Cf}/gu, "")
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/u)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The same on one line. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return cleanLines(text).replaceAll("\n", " ");
}

/** Plain words with single spaces, as most texts are. */
const CLEAN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Lower-case letters without accents, one for each character of a cleaned text, so that places in both agree. */
export function foldLetters(text: string): string {
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** A text on one line in lower-case letters without accents, for comparing headings. */
export function foldText(text: string): string {
  return foldLetters(cleanText(text));
}

/** The same without punctuation: words with a space between them. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

function foldCharacter(character: string): string {
  if (character < "\u0080") return character.toLowerCase();
  if (character === "đ" || character === "Đ") return "d";
  const [base = character] = character.normalize("NFD").toLowerCase();
  return base.length === character.length ? base : character;
}
