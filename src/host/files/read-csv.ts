import { parseCsv } from "@cj-tech-master/excelts/csv";

/** A line of a CSV file that holds something; `line` is where it starts, 1-based. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvDelimiter = ";" | "," | "\t";

/** Why bytes are no CSV file. */
export type CsvFault = "empty" | "not-utf8" | "bad-quotes";

export type CsvResult =
  | { readonly ok: true; readonly delimiter: CsvDelimiter; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly reason: CsvFault; readonly line: number | null };

const DELIMITERS: readonly CsvDelimiter[] = [";", "\t", ","];

/** Rows of a UTF-8 file as text, exactly as written; blank lines are skipped. The delimiter is the one of the first line. */
export function readCsv(bytes: Uint8Array): CsvResult {
  const text = decodeUtf8(bytes);
  if (text === null) return { ok: false, reason: "not-utf8", line: null };
  if (text.trim() === "") return { ok: false, reason: "empty", line: null };
  const delimiter = detectDelimiter(text);
  const stray = findStrayQuote(text, delimiter);
  if (stray !== null) return { ok: false, reason: "bad-quotes", line: stray };
  return { ok: true, delimiter, rows: parseRows(text, delimiter) };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

function parseRows(text: string, delimiter: CsvDelimiter): CsvRow[] {
  const { rows } = parseCsv(text, { delimiter, info: true });
  return rows
    .map(({ record, info }) => ({ line: info.line, cells: record }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

function detectDelimiter(text: string): CsvDelimiter {
  const [first = ""] = text
    .replace(/"(?:[^"]|"")*"/g, "")
    .trimStart()
    .split(/[\r\n]/);
  const count = (delimiter: CsvDelimiter): number => first.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** The line of a quote that opens a field and does not close it properly. The parser would drop what follows it. */
function findStrayQuote(text: string, delimiter: CsvDelimiter): number | null {
  const field = new RegExp(
    `(^|[${delimiter}\\r\\n])"((?:[^"]|"")*)"(?=[${delimiter}\\r\\n]|$)`,
    "g"
  );
  const unquoted = text.replace(field, (_, before: string, inside: string) => {
    return before + inside.replace(/[^\n]/g, "");
  });
  const stray = new RegExp(`(?:^|[${delimiter}\\r\\n])"`).exec(unquoted);
  return stray === null ? null : countLines(unquoted.slice(0, stray.index + stray[0].length));
}

function countLines(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}
