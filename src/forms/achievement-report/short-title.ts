/** A title of at most `most` letters, cut behind a whole word and ended by "…". */
export function shortTitle(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most);
  const words = cut.slice(0, Math.max(0, cut.lastIndexOf(" ")));
  return `${(words || cut).replace(/[\s,;:.–-]+$/u, "")}…`;
}
