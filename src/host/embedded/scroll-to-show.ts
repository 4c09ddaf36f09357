/** One direction of a sheet, in pixels from its edge: what is to be seen, and what of the sheet is seen. */
export interface Sight {
  readonly from: number;
  readonly to: number;
  /** Where the part ends that never scrolls. */
  readonly frozen: number;
  /** Room for the part that scrolls. */
  readonly room: number;
  /** How far it is scrolled. */
  readonly scrolled: number;
}

/** How far to scroll at least, so that all of it is seen; of what is longer than the room, the beginning. */
export function scrollToShow({ from, to, frozen, room, scrolled }: Sight): number {
  if (from < frozen) return scrolled;
  const most = from - frozen;
  const least = Math.min(to - frozen - room, most);
  return Math.min(Math.max(scrolled, least, 0), most);
}
