import { chromium, type Browser, type Page } from "playwright-core";
import type { EmbeddedWorkbook } from "../../../src/host/embedded/embedded-workbook";
import type { BookContent } from "../../../src/host/embedded/lay-out-book";
import {
  Cancelled,
  HostFault,
  StaleChange,
  type ApplyOptions,
  type Workbook,
} from "../../../src/host/port";
import type { Receipt } from "../../../src/plan/changes";
import type { PlacedCell } from "../../../src/plan/find-stale";
import type { BookPlan } from "../../../src/plan/sheet-plan";
import type { Snapshot } from "../../../src/plan/snapshot";
import { buildOnce } from "../../setup/build-once";
import { findBrowser } from "./browser";
import { buildPage } from "./build-page";
import type { Answer } from "./page/main";
import { serveFolder } from "./serve-folder";
import { decode, encode } from "./wire";

/** A browser that shows pages with a grid. */
export interface GridBrowser {
  /** A new page with an empty workbook, as the port in Node. "given": results that come with a book are read at once. */
  open(content?: BookContent, how?: "given"): Promise<BridgedWorkbook>;
  close(): Promise<void>;
}

/** The workbook of a page, from Node: every call travels into the page and back as text. */
export interface BridgedWorkbook extends Workbook {
  readonly page: Page;
  /** What the grid refused so far. */
  readonly refused: PlacedCell[];
  /** Requests that left this machine, and errors of the page. */
  readonly trouble: string[];
  openBook(content: BookContent): Promise<void>;
  snapshot(): Promise<Snapshot>;
  plan(): Promise<BookPlan>;
  selection(): Promise<PlacedCell | null>;
  close(): Promise<void>;
}

/** The grid checks input rules a moment late; that their sheet or book is gone by then does no harm. */
const LATE_CHECK = /cannot find current work(sheet|book).*\s.*validatorRanges/;

/** Builds the page once and starts the browser. */
export async function startGridBrowser(): Promise<GridBrowser> {
  const folder = await buildOnce("grid-page", (into) => buildPage(into, "development"));
  const served = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? "chromium",
    args: ["--no-sandbox"],
  });
  return {
    open: (content, how) => openPage(browser, `${served.url}#${how ?? ""}`, content),
    async close() {
      await browser.close();
      served.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  content?: BookContent
): Promise<BridgedWorkbook> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const refused: PlacedCell[] = [];
  const trouble: string[] = [];
  const listeners = new Set<() => void>();
  page.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(new URL("/", url).href) && !/^(data|blob):/.test(asked))
      trouble.push(asked);
  });
  page.on("pageerror", (error) => {
    const text = error.stack ?? error.message;
    if (!LATE_CHECK.test(text)) trouble.push(text);
  });
  await page.exposeFunction("refused", (cell: string) => refused.push(decode(cell)));
  await page.exposeFunction("changed", () => listeners.forEach((listener) => listener()));
  await page.goto(url);
  const workbook = bridge(page, listeners);
  const opened = { ...workbook, page, refused, trouble, close: () => page.close() };
  if (content) await opened.openBook(content);
  return opened;
}

function bridge(page: Page, listeners: Set<() => void>) {
  const call = async <T>(method: keyof EmbeddedWorkbook, ...args: unknown[]): Promise<T> => {
    const text = await page.evaluate(
      ([name, given]) => window.call(name as keyof EmbeddedWorkbook, given ?? "[]"),
      [method, encode(args)]
    );
    return unpack<T>(decode<Answer>(text));
  };
  return {
    read: (areas) => call("read", areas),
    apply: async (changes, options) => {
      const stopAt = findStop(options, changes.sheets.length);
      const receipt = await call<Receipt>("apply", changes, ...stopAt);
      changes.sheets.forEach((_change, done) => options?.onProgress?.(done, changes.sheets.length));
      options?.onProgress?.(changes.sheets.length, changes.sheets.length);
      return receipt;
    },
    findUnfinished: () => call("findUnfinished"),
    restore: () => call("restore"),
    select: (tab, at) => call("select", tab, at),
    findSelection: () => call("findSelection"),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openBook: (content) => call("open", content),
    snapshot: () => call("snapshot"),
    plan: () => call("plan"),
    selection: () => call("selection"),
  } satisfies Omit<BridgedWorkbook, "page" | "refused" | "trouble" | "close">;
}

/** No question can be asked across in time: how often the page is answered no is found before, sheet by sheet. */
function findStop({ isCancelled }: ApplyOptions = {}, sheets: number): readonly number[] {
  if (!isCancelled) return [];
  for (let ask = 1; ask <= sheets; ask++) if (isCancelled()) return [ask];
  return [sheets + 1];
}

function unpack<T>(answer: Answer): T {
  if ("stale" in answer) throw new StaleChange(answer.stale);
  if ("cancelled" in answer) throw new Cancelled(answer.cancelled);
  if ("fault" in answer)
    throw new HostFault(answer.fault.code, answer.fault.sheet, answer.fault.detail);
  if ("error" in answer) throw new Error(answer.error);
  return answer.value as T;
}
