import { useEffect, useRef } from "react";

/** The areas of the page in the order of F6; each is marked by `data-area`. */
const AREAS = ["sheets", "pane", "bar"] as const;

export type Area = (typeof AREAS)[number];

/** What takes the focus: the grid's cells, the title of the pane's screen, the first button of the bar. */
const FIRST: Readonly<Record<Area, string>> = {
  sheets: "[data-u-comp=editor]",
  pane: "h1[tabindex]",
  bar: "button",
};

/** F6 goes from spreadsheet to pane to bar, Shift+F6 back, as between the parts of Excel; `show` brings an area into sight. */
export function useAreaKey(show: (area: Area) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const last = new Map<Area, HTMLElement>();
    const end = new AbortController();
    const options = { capture: true, signal: end.signal };
    const note = ({ target }: FocusEvent): void => {
      const area = areaOf(target);
      if (area && target instanceof HTMLElement) last.set(area, target);
    };
    const go = (event: KeyboardEvent): void => {
      const next = isAreaKey(event) ? nextArea(document.activeElement, event.shiftKey) : null;
      if (!next) return;
      event.preventDefault();
      latest.current(next);
      focusArea(next, last.get(next));
    };
    window.addEventListener("focusin", note, options);
    window.addEventListener("keydown", go, options);
    return () => end.abort();
  }, []);
}

/** Puts the focus into an area, where it was before if that is still there. */
export function focusArea(area: Area, before?: HTMLElement): void {
  const place = document.querySelector(`[data-area=${area}]`);
  if (area !== "sheets" && before && place?.contains(before)) return before.focus();
  // A pane that crashed has no such title.
  const first = place?.querySelector<HTMLElement>(FIRST[area]) ?? place?.querySelector("button");
  first?.focus();
}

function isAreaKey({ key, altKey, metaKey }: KeyboardEvent): boolean {
  return key === "F6" && !altKey && !metaKey;
}

/** null where the focus is in a question or a menu, which comes first. */
function nextArea(focused: Element | null, isBack: boolean): Area | null {
  const area = focused === document.body ? "sheets" : areaOf(focused);
  if (!area) return null;
  const at = AREAS.indexOf(area) + (isBack ? -1 : 1);
  return AREAS.at(at % AREAS.length) ?? null;
}

function areaOf(target: EventTarget | null): Area | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-area]") : null;
  return AREAS.find((area) => area === element?.dataset.area) ?? null;
}
