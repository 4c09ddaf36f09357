import { type Decimal, toNumber } from "../../domain/decimal";

const SCALE = 10_000;

function scaled(cell: string): string {
  return `ROUND(MAX(${cell},0-${cell})*${SCALE},0)`;
}

/** Formula of what stands behind the comma of a number of at most four decimals, in ten-thousandths. */
export function restFormula(cell: string): string {
  return `IF(ISNUMBER(${cell}),${scaled(cell)}-INT(${scaled(cell)}/${SCALE})*${SCALE},"")`;
}

/** What the formula shows. */
export function restValue(value: Decimal | null): number | "" {
  return value === null ? "" : toNumber(value.abs().mod(1).times(SCALE));
}

/**
 * Formula that writes a number as "-12,5" between two texts: the same letters whatever the program's language is.
 * A number joined to a text by "&" alone has the decimal sign of the machine. `rest`: the cell of `restFormula`.
 */
export function numberTextFormula(
  { cell, rest }: { readonly cell: string; readonly rest: string },
  [before, after]: readonly [string, string]
): string {
  const whole = `(${scaled(cell)}-${rest})/${SCALE}`;
  const digits = `LEFT("000",4-LEN(${rest}))&${rest}`;
  const isMultiple = (of: number): string => `INT(${rest}/${of})*${of}=${rest}`;
  const length = `IF(${isMultiple(1000)},1,IF(${isMultiple(100)},2,IF(${isMultiple(10)},3,4)))`;
  const decimals = `IF(${rest}=0,"",","&LEFT(${digits},${length}))`;
  return `IF(ISNUMBER(${cell}),"${before}"&IF(${cell}<0,"-","")&${whole}&${decimals}&"${after}","")`;
}

/** What the formula shows. */
export function numberText(
  value: Decimal | null,
  [before, after]: readonly [string, string]
): string {
  return value === null ? "" : before + value.toString().replace(".", ",") + after;
}
