/** Whether two formulas are the same to a person: programs rewrite spaces, letter case and needless quotes when they save. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(/^=/, "").replace(/[\s']/gu, "").toLowerCase();
}
