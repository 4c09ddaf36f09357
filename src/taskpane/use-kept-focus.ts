import { useEffect, type RefObject } from "react";

/** When what has the focus inside `frame` goes away, `home` gets it, so that Tab goes on from there; never while a person is elsewhere on the page. */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  home: RefObject<HTMLElement | null>
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let last: Node | null = null;
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Node && element.contains(target) ? target : null;
    };
    const keep = (): void => {
      const isGone = last !== null && !last.isConnected;
      if (isGone && document.activeElement === document.body) home.current?.focus();
    };
    const observer = new MutationObserver(keep);
    document.addEventListener("focusin", note);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }, [frame, home]);
}
