import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** "screen: rule: where" for everything that axe finds. */
export async function findFaults(page: Page, screen: string): Promise<string[]> {
  // Of a screen that is still fading in axe measures colours that nobody sees.
  await page.waitForTimeout(300);
  const isForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  const { violations } = await new AxeBuilder({ page })
    // Fluent's focus sentinels hand the focus on at once.
    .exclude("[data-tabster-dummy]")
    // An open menu stands at the end of the page, beside its landmarks; of forced colours axe sees the theme's instead.
    .disableRules(isForced ? ["region", "color-contrast"] : ["region"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${screen}: ${id}: ${target.join(" ")}`)
  );
}

/** "screen: what is wrong" for everything of the pane that is cut off, hidden behind something, or wider than it. */
export async function findCuts(page: Page, screen: string): Promise<string[]> {
  const found = await page.evaluate(listCuts);
  return found.map((fault) => `${screen}: ${fault}`);
}

/** In the page. */
function listCuts(): string[] {
  const main = document.querySelector("main");
  if (!main) return ["no pane"];
  const pane = main.parentElement ?? main;
  const wide = [document.documentElement, main, pane].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth
  );
  const controls = [
    ...pane.querySelectorAll<HTMLElement>("button, summary, input, textarea, select"),
  ];
  const cuts = controls.filter(isVisible).flatMap((control) => {
    control.scrollIntoView({ block: "center" });
    const fault = describeCut(control);
    return fault === null ? [] : [`${fault}: ${control.outerHTML.slice(0, 120)}`];
  });
  main.scrollTop = 0;
  return [...wide.map((one) => `scrolls sideways: ${one.localName}`), ...cuts];

  /** Places that do not fit stand in the bar's menu; a radio lies under its circle. */
  function isVisible(control: HTMLElement): boolean {
    const { width, height } = control.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(control).visibility === "visible";
  }

  function describeCut(control: HTMLElement): string | null {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    if (left < 0 || right > innerWidth + 0.5) return "beside the page";
    if (control.localName === "button" && control.scrollWidth > control.clientWidth + 1)
      return "words are cut";
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isReached =
      hit !== null && (control.contains(hit) || hit.contains(control) || isLabelOf(hit, control));
    return isReached ? null : "something lies over it";
  }

  function isLabelOf(hit: Element, control: HTMLElement): boolean {
    return hit.closest("span, div, label")?.contains(control) ?? false;
  }
}
