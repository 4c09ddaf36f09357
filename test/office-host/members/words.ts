import { readFileSync } from "node:fs";

let types: string | null = null;
const known = new Map<string, ReadonlySet<string>>();

/** The words of an enumeration of Excel. Source: the type file of the library, read when first asked. */
export function wordsOf(enumeration: string): ReadonlySet<string> {
  const words = known.get(enumeration) ?? readWords(enumeration);
  known.set(enumeration, words);
  return words;
}

function readWords(enumeration: string): ReadonlySet<string> {
  types ??= readExcelTypes();
  const start = types.indexOf(`enum ${enumeration} {`);
  if (start < 0) throw new Error(`No enumeration ${enumeration} in the types of Excel`);
  const body = types.slice(start, types.indexOf("\n    }", start));
  return new Set([...body.matchAll(/= "([^"]*)"/g)].map(([, word = ""]) => word));
}

function readExcelTypes(): string {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = text.indexOf("\ndeclare namespace Excel {");
  return text.slice(start, text.indexOf("\ndeclare namespace ", start + 1));
}
