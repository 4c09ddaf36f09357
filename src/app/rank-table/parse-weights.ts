import { foldName } from "./fold-name";
import type { WeightSource } from "./settings";

/** Weights written in one line: "equal", "row", "max" or "Cột A=0,5; Cột B=1"; null when it is none of these. Pairs are parted by ";", or by "," when there is none. */
export function parseWeights(text: string): WeightSource | null {
  const word = foldName(text);
  if (word === "equal" || word === "row" || word === "max") return { kind: word };
  if (!text.includes("=")) return null;
  const parts = text.split(text.includes(";") ? ";" : ",").filter((part) => part.trim() !== "");
  const pairs = parts.map((part) => {
    const at = part.lastIndexOf("=");
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
  });
  return pairs.some(([name]) => name === "") ? null : { kind: "named", pairs };
}

/** Weights of a table of two columns (name, weight), or of two rows (names over weights); null when the lines are neither. A header over two columns is left out. */
export function weightsOfLines(lines: readonly (readonly string[])[]): WeightSource | null {
  const [first = [], second = []] = lines;
  const isWide = lines.length === 2 && first.length > 2;
  const pairs = isWide
    ? first.map((name, i) => [name.trim(), (second[i] ?? "").trim()] as const)
    : lines.map(([name = "", weight = ""]) => [name.trim(), weight.trim()] as const);
  const isNumber = (text: string): boolean => /^-?\d/.test(text);
  const told = pairs.filter(([name], i) => name !== "" && (i > 0 || isNumber(pairs[0]?.[1] ?? "")));
  return told.length === 0 ? null : { kind: "named", pairs: told };
}
