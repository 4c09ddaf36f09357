/** Index of the last item that passes; -1 for none. */
export function findDeepest<T>(items: readonly T[], isWanted: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined && isWanted(item)) return index;
  }
  return -1;
}
