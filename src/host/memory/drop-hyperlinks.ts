const CALL = /(?<![\p{L}\p{N}_.])HYPERLINK\(/iu;

/** The formula with every HYPERLINK(address, text) replaced by its text: the engine has no such function, and a link shows its text. */
export function dropHyperlinks(formula: string): string {
  if (!/HYPERLINK\(/i.test(formula)) return formula;
  const masked = maskTexts(formula);
  const call = CALL.exec(masked);
  if (!call) return formula;
  const from = call.index + call[0].length;
  const commas = [from - 1];
  let depth = 1;
  for (let at = from; at < masked.length; at++) {
    const character = masked.charAt(at);
    if (character === "(") depth++;
    if (character === ")" && --depth === 0) {
      const shown = formula.slice((commas.at(-1) ?? at) + 1, at);
      return dropHyperlinks(`${formula.slice(0, call.index)}(${shown})${formula.slice(at + 1)}`);
    }
    if (character === "," && depth === 1) commas.push(at);
  }
  return formula;
}

/** Same length, with everything between quotes made harmless. */
function maskTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => "_".repeat(text.length));
}
