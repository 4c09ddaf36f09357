import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { testEngine } from "../host/memory/engine";
import { createExcelHost, RUNTIME_SETS, type ExcelHost } from "../office-host/excel-host";
import { fireChanges } from "../office-host/fire-changes";
import { createWorkbookObject } from "../office-host/members/workbook";
import { createBookStore, type BookStore } from "../office-host/store/book-store";
import { answerContainer } from "./answer-container";
import { playContainer } from "./play-container";
import { serveRequests, type Requests } from "./serve-requests";

export interface ExcelOptions {
  /** The folder of the built pane. */
  readonly folder: string;
  readonly apiSet?: string;
  /** Colour behind Office's own panes: 0xRRGGBB. */
  readonly background?: number;
  /** Whether Microsoft's address answers. */
  readonly hasLibrary?: boolean;
}

/** The published page beside a new workbook, the real library between them. */
export interface PaneBesideExcel {
  readonly page: Page;
  readonly store: BookStore;
  readonly host: ExcelHost;
  readonly requests: Requests;
  /** Errors and warnings of the page, the browser's own about its policy included. */
  readonly trouble: readonly string[];
  readonly countReady: () => number;
}

/** Width of a task pane on a small screen, in CSS pixels. */
const PANE = { width: 320, height: 700 };

/** How long anything may take to show, in milliseconds. */
const PATIENCE = 20_000;

/** Opens the page at the address that the manifest names. */
export async function openBesideExcel(
  browser: Browser,
  { folder, background = 0xffffff, apiSet = "1.12", hasLibrary = true }: ExcelOptions
): Promise<PaneBesideExcel> {
  const store = createBookStore({ engine: testEngine(), culture: "vi-VN" });
  const host = createExcelHost({ workbook: createWorkbookObject(store), apiSet });
  fireChanges(host, store);
  const context = await browser.newContext({ viewport: PANE, locale: "vi-VN" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const trouble = noteTrouble(page);
  const address = readAddress(folder);
  const requests = await serveRequests(page, { folder, origin: address.origin });
  requests.hasLibrary = hasLibrary;
  const { answer, countReady } = answerContainer(host);
  await page.exposeFunction("askExcel", answer);
  await page.addInitScript(reportViolations);
  await page.addInitScript(playContainer, {
    sets: { ...RUNTIME_SETS, ExcelApi: apiSet },
    background,
  });
  host.listen((entries) => {
    // A page that is being closed hears nothing any more.
    page.evaluate((sent) => window.tellOffice(sent), entries).catch(() => undefined);
  });
  await page.goto(address.href);
  return { page, store, host, requests, trouble, countReady };
}

function noteTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      trouble.push([message.text(), message.location().url].join(" ").trim());
  });
  return trouble;
}

/** In the page: the browser itself keeps quiet about a forbidden eval whose error is caught. */
function reportViolations(): void {
  window.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    console.error(`${effectiveDirective} forbids ${blockedURI}`);
  });
}

function readAddress(folder: string): URL {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  const [, address = ""] = /<SourceLocation DefaultValue="([^"]*)"/.exec(manifest) ?? [];
  return new URL(address);
}
