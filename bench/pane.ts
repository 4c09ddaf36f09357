// From the navigation to the first button of the published pane beside the real office.js in Chromium, run by run.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildPane } from "../test/e2e/build-pane";
import { openBesideExcel } from "../test/e2e/open-beside-excel";
import { findBrowser } from "../test/host/embedded/browser";

const RUNS = 7;
const BUDGET_MS = 500;

const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
await buildPane(folder);
const browser = await chromium.launch({
  executablePath: findBrowser() ?? "chromium",
  args: ["--no-sandbox"],
});
const times: number[] = [];
try {
  for (let run = 0; run < RUNS; run += 1) {
    const { page } = await openBesideExcel(browser, { folder });
    const ready = await page.waitForFunction(() => {
      const button = document.querySelector("main button:enabled");
      return button === null ? 0 : performance.now();
    });
    times.push(Math.round(Number(await ready.jsonValue())));
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
times.sort((a, b) => a - b);
const median = times[Math.floor(RUNS / 2)] ?? Number.NaN;
process.stdout.write(
  `load of the machine ${loadavg()[0]?.toFixed(1) ?? "?"}; pane interactive, ms: ${times.join(" ")}; ` +
    `median ${median} = ${(median / BUDGET_MS).toFixed(2)} of the budget of ${BUDGET_MS}\n`
);
