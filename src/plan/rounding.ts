/**
 * Excel formula that rounds `expression` half away from zero to `places` decimals (0–9, or a name/cell holding them).
 *
 * Scaled, rounded once against float noise and once to a whole number: ROUND(x, 2) alone, even
 * ROUND(ROUND(x, 8), 2), is wrong for 572 of 10,000 x.xx5 values in programs that round naively
 * (decision record 0004); this form is right in all that were measured.
 */
export function roundFormula(expression: string, places: number | string): string {
  if (places === 0) return `ROUND(ROUND(${expression},6),0)`;
  const scale = typeof places === "number" ? String(10 ** places) : `10^${places}`;
  return `ROUND(ROUND((${expression})*${scale},6),0)/${scale}`;
}
