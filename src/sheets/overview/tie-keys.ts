import type { TieKey } from "../../domain/ruleset";
import { isWord, TIE_KEY_WORDS } from "../words";

/** Between the keys of a chain; no code holds it. */
const BETWEEN = ";";

/** What a chain of tie keys looks like, for an issue. */
export const TIE_KEYS_NEEDED = [
  `${TIE_KEY_WORDS.group} <mã>`,
  `${TIE_KEY_WORDS.criterion} <mã>`,
  TIE_KEY_WORDS.baseTotal,
  TIE_KEY_WORDS.fewerPenalties,
  TIE_KEY_WORDS.votes,
].join(", ");

/** The chain as it stands in a cell: "Nhóm I; Điểm trừ ít hơn; Số phiếu"; empty for none. */
export function printTieKeys(keys: readonly TieKey[]): string {
  return keys
    .map((key) =>
      "code" in key ? `${TIE_KEY_WORDS[key.kind]} ${key.code}` : TIE_KEY_WORDS[key.kind]
    )
    .join(`${BETWEEN} `);
}

/** The chain that a cell says; null when a part of it is no tie key. */
export function readTieKeys(text: string): readonly TieKey[] | null {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  const keys = parts.flatMap((part) => (part === "" ? [] : [readTieKey(part)]));
  const found = keys.filter((key) => key !== null);
  return found.length === keys.length ? found : null;
}

function readTieKey(part: string): TieKey | null {
  for (const kind of ["baseTotal", "fewerPenalties", "votes"] as const)
    if (isWord(part, TIE_KEY_WORDS[kind])) return { kind };
  for (const kind of ["group", "criterion"] as const) {
    const word = TIE_KEY_WORDS[kind];
    const code = part.slice(word.length + 1);
    if (isWord(part.slice(0, word.length + 1), `${word} `) && code !== "") return { kind, code };
  }
  return null;
}
