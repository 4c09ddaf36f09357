const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const LONGEST = 31;

/** `wanted` made safe for a tab: NFC, no forbidden characters, ’ for ' (Gnumeric cannot read references to a name with it), at most `longest` UTF-16 units, never empty or "History". */
export function safeSheetName(wanted: string, longest = LONGEST): string {
  const clean = wanted
    .normalize("NFC")
    .replace(FORBIDDEN, " ")
    .replaceAll("'", "’")
    .replace(/\s+/gu, " ");
  const name = cutTo(clean.trim(), longest).trim();
  if (name === "") return "Trang";
  return name.toLowerCase() === "history" ? `${name} 1` : name;
}

/** A tab name as Excel compares it: letter case and Unicode form aside. */
export function foldTabName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Cuts at a whole character, never inside a surrogate pair. */
function cutTo(text: string, length: number): string {
  let cut = "";
  for (const character of text) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut;
}
