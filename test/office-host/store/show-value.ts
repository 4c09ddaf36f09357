import type { CellError, CellValue } from "../../../src/plan/cells";

/** What the engine answers instead of Excel's word for the same. */
const ENGINE_WORDS: Readonly<Record<string, string>> = { "#ERROR!": "#NAME?", "#CIRC!": "#REF!" };

/** A value as the library hands it over: "" when empty, errors as their words. */
export function plainValue(value: CellValue | CellError): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return ENGINE_WORDS[value.error] ?? value.error;
  return value;
}

/** The word of RangeValueType. */
export function valueType(value: CellValue | CellError): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const NUMERIC = /^(\$?)(#,##0|0|#,#)(\.[0#]+)?(%?)$/;

/** What the cell shows. Knows plain number formats only; with any other the number stands as it is (no aim at format fidelity). */
export function shownText(value: CellValue | CellError, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(plainValue(value));
  const parts = NUMERIC.exec(format);
  if (!parts) return generalText(value);
  const [, money = "", whole = "", decimals = "", percent = ""] = parts;
  const text = (percent === "" ? value : value * 100).toLocaleString("en-US", {
    useGrouping: whole.includes(","),
    minimumFractionDigits: decimals.replaceAll(/[^0]/g, "").length,
    maximumFractionDigits: Math.max(0, decimals.length - 1),
  });
  return `${money}${text}${percent}`;
}

/** General shows at most 11 characters (D). */
function generalText(value: number): string {
  const text = String(value);
  return text.length <= 11 ? text : String(Number(value.toPrecision(10)));
}
