import type { TextKey } from "../locales/catalogue";

/** What the grid's own controls lack: a name, or attributes that mislead. */
interface Fix {
  readonly find: string;
  readonly name?: TextKey;
  /** null takes the attribute away. */
  readonly set?: Readonly<Record<string, string | null>>;
  /** The grid puts some of them at the end of the page, out of sight. */
  readonly isAlsoBeside?: true;
}

const TABS = "[data-u-comp=sheet-bar-append-button]";
const NO_POPUP = { "aria-expanded": null, "aria-haspopup": null };
/** Hands the focus on to the cells, where Tab walks from cell to cell: nobody comes out on the other side. F6 leads in and out. */
const LEADS_TO_CELLS = `canvas, [data-u-comp=editor], [data-u-comp=button], ${TABS}`;

const FIXES: readonly Fix[] = [
  { find: "[data-u-comp=defined-name] input", name: "grid.cell" },
  { find: "[data-u-comp=defined-name] a", name: "grid.names", set: { role: "button" } },
  { find: "[data-u-comp=formula-bar] button", name: "grid.formula-height" },
  { find: `${TABS}:has(.univerjs-icon-increase-icon)`, name: "grid.add-sheet" },
  { find: `${TABS}:has(.univerjs-icon-convert-icon)`, name: "grid.list-sheets" },
  {
    find: `${TABS}:has(.univerjs-icon-more-icon:not(.univer-rotate-180))`,
    name: "grid.tabs-right",
  },
  { find: `${TABS}:has(.univer-rotate-180)`, name: "grid.tabs-left" },
  { find: `div:has(> ${TABS})[aria-haspopup]`, set: NO_POPUP },
  { find: "[data-u-comp=slide-tab-bar]", name: "page.sheets" },
  { find: "[data-u-comp=button]:has(.univerjs-icon-reduce-icon)", name: "grid.zoom-out" },
  { find: "[data-u-comp=button]:has(.univerjs-icon-increase-icon)", name: "grid.zoom-in" },
  { find: "[role=track]", set: { role: "none" } },
  { find: "[role=none] > a[role=button]", name: "grid.zoom-full" },
  { find: "[role=handle]", name: "grid.zoom", set: { role: null } },
  { find: "[data-u-comp=sidebar]", name: "grid.side" },
  { find: "[data-u-comp=sidebar] button[aria-label]", name: "grid.side-close" },
  { find: LEADS_TO_CELLS, set: { tabindex: "-1" }, isAlsoBeside: true },
  { find: "section[aria-live]", set: { role: "status" }, name: "grid.notes" },
];

const WATCHED = ["aria-label", "role", "tabindex", "aria-haspopup", "aria-expanded"];

/** Names the grid's controls for screen readers, now and whenever the grid draws new ones; returns what ends it. */
export function labelGrid(grid: HTMLElement, say: (key: TextKey) => string): () => void {
  const fixAll = (): void => {
    FIXES.forEach((fix) => applyFix(grid, fix, say));
    // What was set just now is no news.
    observer.takeRecords();
  };
  const observer = new MutationObserver(fixAll);
  fixAll();
  observer.observe(grid, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: WATCHED,
  });
  return () => observer.disconnect();
}

function applyFix(
  grid: HTMLElement,
  { find, name, set = {}, isAlsoBeside }: Fix,
  say: (key: TextKey) => string
): void {
  const wanted = name === undefined ? set : { ...set, "aria-label": say(name) };
  const place = isAlsoBeside ? grid.ownerDocument : grid;
  for (const element of place.querySelectorAll(find))
    for (const [attribute, value] of Object.entries(wanted)) {
      if (element.getAttribute(attribute) === value) continue;
      if (value === null) element.removeAttribute(attribute);
      else element.setAttribute(attribute, value);
    }
}
