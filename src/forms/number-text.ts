import type { Formula } from "../plan/cells";

/** A number that may have decimals, or none, as text with a decimal comma, whatever the machine's own sign; "" for anything else. */
export function numberText({ formula, value }: Formula): Formula {
  return {
    formula: `IF(ISNUMBER(${formula}),SUBSTITUTE(${formula}&"",".",","),"")`,
    value: typeof value === "number" ? printNumber(value) : "",
  };
}

/** The same of a number that is not live. */
export function printNumber(value: number): string {
  return String(value).replace(".", ",");
}
