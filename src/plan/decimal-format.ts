/** Number format of a value with `places` decimals: "0.00". */
export function decimalFormat(places: number): string {
  return places === 0 ? "0" : `0.${"0".repeat(places)}`;
}
