// From the navigation to the first button of the published pane beside the real office.js in Chromium, which is then pressed: the first opening, and openings by a browser that knows the files. Folders may be named that hold built panes; they are opened in turn.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { answerContainer, type ContainerHost } from "../test/e2e/answer-container";
import { buildPane } from "../test/e2e/build-pane";
import { playContainer } from "../test/e2e/play-container";
import { findBrowser } from "../test/host/embedded/browser";
import { testEngine } from "../test/host/memory/engine";
import { createExcelHost, RUNTIME_SETS } from "../test/office-host/excel-host";
import { createWorkbookObject } from "../test/office-host/members/workbook";
import { createBookStore } from "../test/office-host/store/book-store";
import { startFreeBrowser, type FreeBrowser } from "./free-browser";
import { servePane, type PaneServer } from "./serve-pane";

const RUNS = 15;
const BUDGET_MS = 500;
const LIMIT_MS = 60_000;
const ASK = "/ask/";
const API_SET = "1.12";
const FACTS = { sets: { ...RUNTIME_SETS, ExcelApi: API_SET }, background: 0xffffff };

/** Runs in the page: sends what Excel is asked, and tells when a button could be pressed, once pressing it has led to another screen. */
function watchPane(ask: string): void {
  const send = (path: string, body: string) => fetch(path, { method: "POST", body });
  window.askExcel = async (body, flags) => (await send(`${ask}${flags}`, body)).text();
  const until = <T>(find: () => T | null, act: (found: T) => void): void => {
    const found = find();
    if (found === null) requestAnimationFrame(() => until(find, act));
    else act(found);
  };
  const title = (): string | null => document.querySelector("main h1")?.textContent ?? null;
  until(
    () => document.querySelector<HTMLElement>("main button:enabled"),
    (button) => {
      const time = performance.now();
      const first = title();
      button.click();
      until(
        () => (title() === first ? null : true),
        () => void send("/ready", String(time))
      );
    }
  );
}

let excel: ContainerHost | null = null;
let tell: (time: number) => void = () => undefined;

async function answer(path: string, body: string): Promise<string> {
  if (path.startsWith(ASK)) return excel?.answer(body, Number(path.slice(ASK.length))) ?? "";
  tell(Math.round(Number(body)));
  return "";
}

/** Milliseconds from the navigation to a button that can be pressed, beside a new workbook. */
async function openPane(browser: FreeBrowser, address: string): Promise<number> {
  const store = createBookStore({ engine: testEngine(), culture: "vi-VN" });
  excel = answerContainer(
    createExcelHost({ workbook: createWorkbookObject(store), apiSet: API_SET })
  );
  const ready = new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No button that works.")), LIMIT_MS);
    tell = (time) => {
      clearTimeout(timer);
      resolve(time);
    };
  });
  const close = await browser.open(address);
  const time = await ready;
  await close();
  return time;
}

function report(folder: string, [first = Number.NaN, ...later]: readonly number[]): string {
  const sorted = [...later].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const share = (median / BUDGET_MS).toFixed(2);
  return `${folder}: first opening ${first}; later ${sorted.join(" ")}, median ${median} = ${share} of the budget of ${BUDGET_MS}\n`;
}

const named = process.argv.slice(2);
const made = named.length === 0 ? [mkdtempSync(join(tmpdir(), "thidua-bench-"))] : [];
await Promise.all(made.map(buildPane));
const script = `(${playContainer.toString()})(${JSON.stringify(FACTS)});(${watchPane.toString()})("${ASK}");`;
const folders = [...named, ...made];
const servers: PaneServer[] = [];
for (const folder of folders) servers.push(await servePane(folder, { script, answer }));
const browser = await startFreeBrowser(findBrowser() ?? "chromium");
const times = folders.map((): number[] => []);
try {
  for (let run = 0; run <= RUNS; run += 1)
    for (const [at, { address }] of servers.entries())
      times[at]?.push(await openPane(browser, address));
} finally {
  await browser.close();
  servers.forEach(({ close }) => close());
  made.forEach((folder) => rmSync(folder, { recursive: true }));
}
process.stdout.write(
  `load of the machine ${loadavg()[0]?.toFixed(1) ?? "?"}; pane interactive, ms\n`
);
folders.forEach((folder, at) => process.stdout.write(report(folder, times[at] ?? [])));
