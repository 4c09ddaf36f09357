import { useEffect, type RefObject } from "react";

/** When what had the focus inside `frame` goes away, `home` gets it, so that Tab goes on from there. */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  home: RefObject<HTMLElement | null>
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent): void => {
      last = target;
    };
    const keep = (): void => {
      const isGone = last instanceof Node && !last.isConnected;
      if (isGone && document.activeElement === document.body) home.current?.focus();
    };
    const observer = new MutationObserver(keep);
    element.addEventListener("focusin", note);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }, [frame, home]);
}
