/**
 * Where each old line stands among the new ones: by its text, the first of equal texts first; when as many lines
 * stand there as before, a line without its text there was reworded and keeps its place. null = it is gone.
 */
export function matchLines(
  before: readonly string[],
  after: readonly string[]
): readonly (number | null)[] {
  const taken = new Set<number>();
  const found = before.map((text) => {
    const at = after.findIndex((other, i) => other === text && !taken.has(i));
    if (at < 0) return null;
    taken.add(at);
    return at;
  });
  if (before.length !== after.length) return found;
  return found.map((at, i) => at ?? (taken.has(i) ? null : i));
}
