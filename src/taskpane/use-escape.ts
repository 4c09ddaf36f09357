import { useEffect } from "react";

/** While there is something to do, Escape does it, wherever the focus is; not when a dialog, a menu or an input method takes the key. */
export function useEscape(act: (() => void) | null): void {
  useEffect(() => {
    if (!act) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [act]);
}
