/** Order of codes by their characters: the same on every machine, whatever its language. */
export function compareCodes(one: string, other: string): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
