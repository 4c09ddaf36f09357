// From the navigation to the first button of the published pane beside the real office.js in Chromium: the first opening, and openings by a browser that knows the files. A folder may be named that holds a built pane.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { answerContainer } from "../test/e2e/answer-container";
import { buildPane } from "../test/e2e/build-pane";
import { playContainer } from "../test/e2e/play-container";
import { findBrowser } from "../test/host/embedded/browser";
import { testEngine } from "../test/host/memory/engine";
import { createExcelHost, RUNTIME_SETS } from "../test/office-host/excel-host";
import { fireChanges } from "../test/office-host/fire-changes";
import { createWorkbookObject } from "../test/office-host/members/workbook";
import { createBookStore } from "../test/office-host/store/book-store";
import { servePane } from "./serve-pane";

const RUNS = 9;
const BUDGET_MS = 500;
const API_SET = "1.12";
const PANE = { width: 320, height: 700 };

/** Milliseconds from the navigation to a button that can be pressed. */
async function openPane(context: BrowserContext, address: string): Promise<number> {
  const store = createBookStore({ engine: testEngine(), culture: "vi-VN" });
  const host = createExcelHost({ workbook: createWorkbookObject(store), apiSet: API_SET });
  fireChanges(host, store);
  const page = await context.newPage();
  await page.exposeFunction("askExcel", answerContainer(host).answer);
  const sets = { ...RUNTIME_SETS, ExcelApi: API_SET };
  await page.addInitScript(playContainer, { sets, background: 0xffffff });
  host.listen((entries) => {
    page.evaluate((sent) => window.tellOffice(sent), entries).catch(() => undefined);
  });
  await page.goto(address, { waitUntil: "commit" });
  const ready = await page.waitForFunction(() => {
    const button = document.querySelector("main button:enabled");
    return button === null ? 0 : performance.now();
  });
  const time = Math.round(Number(await ready.jsonValue()));
  await page.close();
  return time;
}

const [built] = process.argv.slice(2);
const folder = built ?? mkdtempSync(join(tmpdir(), "thidua-bench-"));
if (built === undefined) await buildPane(folder);
const server = await servePane(folder);
const browser = await chromium.launch({
  executablePath: findBrowser() ?? "chromium",
  args: ["--no-sandbox"],
});
const times: number[] = [];
try {
  const context = await browser.newContext({ viewport: PANE, locale: "vi-VN" });
  for (let run = 0; run <= RUNS; run += 1) times.push(await openPane(context, server.address));
} finally {
  await browser.close();
  server.close();
  if (built === undefined) rmSync(folder, { recursive: true });
}
const [first = Number.NaN, ...later] = times;
later.sort((a, b) => a - b);
const median = later[Math.floor(RUNS / 2)] ?? Number.NaN;
process.stdout.write(
  `load of the machine ${loadavg()[0]?.toFixed(1) ?? "?"}; pane interactive, ms: first opening ${first}; ` +
    `later ${later.join(" ")}, median ${median} = ${(median / BUDGET_MS).toFixed(2)} of the budget of ${BUDGET_MS}\n`
);
