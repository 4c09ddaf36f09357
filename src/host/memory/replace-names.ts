/** Texts and quoted sheet names, which stay as they are, or a word that may be a defined name. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const REFERENCE =
  /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/**
 * The formula with defined names that stand for cells written as those cells.
 * The engine evaluates a name anew at every use: a book of 8 × 40 took 3.2 s with names and 0.2 s without.
 */
export function replaceNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (!mayHold(formula, names)) return formula;
  return formula.replace(TOKEN, (word, at: number) => {
    const refersTo = names.get(word.toLowerCase());
    if (refersTo === undefined || /^[(!]/.test(formula.slice(at + word.length))) return word;
    return refersTo;
  });
}

/** Most formulas hold no name; to find that out word by word takes ten times as long. */
function mayHold(formula: string, names: ReadonlyMap<string, string>): boolean {
  const lower = formula.toLowerCase();
  for (const name of names.keys()) if (lower.includes(name)) return true;
  return false;
}

/** Names by lower-case spelling that stand for a cell or an area; others (formulas, outside references) are left out. */
export function listCellNames(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const cells = [...names].filter(([, refersTo]) => REFERENCE.test(refersTo));
  return new Map(cells.map(([name, refersTo]) => [name.toLowerCase(), refersTo]));
}
