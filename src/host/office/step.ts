/** A part of a sheet's drawing that goes to Excel in one request. */
export interface Step {
  /** No less than it takes in a request. */
  readonly bytes: number;
  write(sheet: Excel.Worksheet): void;
}

/** What a range costs in a request before anything is done with it; an object of it; one property set or method called. */
export const RANGE_BYTES = 265;
export const OBJECT_BYTES = 136;
export const CALL_BYTES = 112;

const encoder = new TextEncoder();

/** Length as it travels: UTF-8. */
export function countBytes(text: string): number {
  return encoder.encode(text).length;
}
