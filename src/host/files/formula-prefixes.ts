/** Functions newer than Excel 2007's list: in a file they carry a prefix that nobody ever sees. */
const NEWER = [
  "CONCAT",
  "IFNA",
  "IFS",
  "MAXIFS",
  "MINIFS",
  "MODE.SNGL",
  "PERCENTILE.EXC",
  "PERCENTILE.INC",
  "PERCENTRANK.INC",
  "QUARTILE.EXC",
  "QUARTILE.INC",
  "RANK.AVG",
  "RANK.EQ",
  "STDEV.P",
  "STDEV.S",
  "SWITCH",
  "TEXTJOIN",
  "VAR.P",
  "VAR.S",
  "XLOOKUP",
  "XMATCH",
  "XOR",
];

const NAMES = new RegExp(
  `(?<![\\w.])(?:${NEWER.map((name) => name.replace(".", "\\.")).join("|")})(?=\\()`,
  "g"
);
const OUTSIDE_QUOTES = /("(?:[^"]|"")*"|'(?:[^']|'')*')|([^"']+)/g;

/** A formula as a file holds it. */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula, (text) => text.replace(NAMES, "_xlfn.$&"));
}

/** A formula as people see it. */
export function fromFileFormula(formula: string): string {
  return formula.includes("_xl")
    ? outsideQuotes(formula, (text) => text.replace(/_xlfn\.(?:_xlws\.)?/gi, ""))
    : formula;
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula.replace(
    OUTSIDE_QUOTES,
    (_all, quoted: string | undefined, plain: string | undefined) => quoted ?? change(plain ?? "")
  );
}
