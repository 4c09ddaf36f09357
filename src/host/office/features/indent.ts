/** Indents the text of a range, in steps of about three spaces. ExcelApi 1.9. */
export function setIndent(range: Excel.Range, level: number): void {
  range.format.indentLevel = level;
}
