import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "../host/embedded/browser";
import { buildSite } from "./build-site";
import { serveSite, type Site } from "./serve-site";

/** A browser and the standalone page at an address of this machine. */
export interface SiteBrowser {
  /** The page as somebody sees it who opens it for the first time. */
  open(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** One person's visit. */
export interface Visit {
  readonly page: Page;
  /** Opens the page again, with nothing in it. */
  reload(): Promise<void>;
  /** What went wrong in the page. */
  readonly trouble: string[];
  /** Fails when anything was asked of another machine. */
  close(): Promise<void>;
}

const DESKTOP = { viewport: { width: 1366, height: 768 } };

/** Serves the built page and starts the browser. */
export async function startSiteBrowser(): Promise<SiteBrowser> {
  const folder = await buildSite();
  const site = await serveSite(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? "chromium",
    args: ["--no-sandbox"],
  });
  return {
    open: (options = DESKTOP) => openSite(browser, site, options),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

async function openSite(
  browser: Browser,
  { url }: Site,
  options: BrowserContextOptions
): Promise<Visit> {
  const context = await browser.newContext(options);
  // Nothing leaves this machine: what tries to fails there and in the test.
  const isElsewhere = ({ href }: URL): boolean =>
    !href.startsWith(url) && !/^(data|blob):/.test(href);
  await context.route(isElsewhere, (route) => route.abort());
  const page = await context.newPage();
  const trouble: string[] = [];
  const strays: string[] = [];
  page.on("request", (request) => {
    if (isElsewhere(new URL(request.url()))) strays.push(request.url());
  });
  page.on("pageerror", (error) => trouble.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  const reload = async (): Promise<void> => {
    await page.goto(url);
    await page.getByRole("button", { name: "Thử với khối mẫu" }).waitFor({ timeout: 60_000 });
  };
  await reload();
  const close = async (): Promise<void> => {
    await context.close();
    if (strays.length > 0) throw new Error(`Requests to elsewhere: ${strays.join(", ")}`);
  };
  return { page, trouble, reload, close };
}
