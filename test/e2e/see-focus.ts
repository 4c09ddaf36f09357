import type { Page } from "playwright-core";

/** Where the focus is, as somebody without a mouse has to see it. */
export interface Focus {
  /** What a screen reader says: label, or the words inside. */
  readonly name: string;
  readonly role: string;
  /** "bar", "sheets" or "pane"; null in a question or a menu over them. */
  readonly area: string | null;
  /** Why nobody sees where the focus is; null when it is seen. */
  readonly unseen: string | null;
}

/** Asks the page after it was drawn again. */
export async function seeFocus(page: Page): Promise<Focus> {
  return page.evaluate(describeFocus);
}

/** In the page. */
async function describeFocus(): Promise<Focus> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { name: "", role: "body", area: null, unseen: "nothing has the focus" };
  const isCells = element.matches("[data-u-comp=editor]");
  const area = element.closest<HTMLElement>("[data-area]");
  return {
    name: nameOf(element),
    role: isCells ? "cells" : roleOf(element),
    area: area?.dataset.area ?? null,
    unseen: isCells ? findCover(cellsIn(area)) : (findCover(element) ?? findMark(element)),
  };

  /** The grid draws a frame around its cell by itself. */
  function cellsIn(place: Element | null): Element {
    return place?.querySelector("canvas[id*=sheet]") ?? document.body;
  }

  function findMark(target: Element): string | null {
    return isRinged(target) ? null : "nothing marks it";
  }

  function nameOf(target: HTMLElement): string {
    const { labels } = target as Partial<Pick<HTMLInputElement, "labels">>;
    return target.getAttribute("aria-label") ?? labels?.[0]?.innerText ?? target.innerText;
  }

  function roleOf(target: HTMLElement): string {
    return target.getAttribute("role") ?? target.getAttribute("type") ?? target.localName;
  }

  function findCover(target: Element): string | null {
    const { left, top, width, height } = target.getBoundingClientRect();
    if (width < 2 || height < 2) return "it has no size";
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit) return "it is beyond the edge of the page";
    const isOnTop = target.contains(hit) || hit.contains(target) || isNear(hit);
    return isOnTop ? null : `${hit.outerHTML.slice(0, 100)} is over it`;
  }

  /** Part of the same control: a radio's circle lies over its input. */
  function isNear(hit: Element): boolean {
    return hit.closest("label, span, div")?.contains(element) ?? false;
  }

  function isRinged(target: Element): boolean {
    const parts = [target, target.parentElement, target.nextElementSibling];
    return parts.some(
      (part) =>
        part !== null &&
        (hasLine(getComputedStyle(part)) || hasFrame(getComputedStyle(part, "::after")))
    );
  }

  /** A ring, or the two lines that Fluent draws under a link. */
  function hasLine(style: CSSStyleDeclaration): boolean {
    const { outlineStyle, outlineWidth, opacity, textDecorationStyle } = style;
    if (textDecorationStyle === "double") return true;
    return opacity !== "0" && outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  }

  function hasFrame(style: CSSStyleDeclaration): boolean {
    const isDrawn = style.content !== "none" && !style.transform.startsWith("matrix(0");
    return isDrawn && parseFloat(style.borderBottomWidth) >= 2;
  }
}
