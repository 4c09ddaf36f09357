// Times on the standalone page in Chromium, run by run. Build first: npm run build:cli && npm run build:standalone
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { delimiter, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { writeBook } from "../src/host/files/write-book";
import { plainBook, plainSheet } from "../test/host/files/sample-plan";
import large from "./large-bloc.cjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SITE = process.argv[2] ?? join(ROOT, "dist/pane");
const CLI = join(ROOT, "dist/cli/thidua.js");
const RUNS = 5;
const WHAT = {
  start: "page with its spreadsheet stands",
  create: "create 15 x 80",
  createRest: "  … and the page is at rest",
  open: "open 15 x 80",
  openRest: "  … and the page is at rest",
};
/** The goal of 500 ms is the pane's beside Excel (npm run bench:pane); the page starts a whole spreadsheet, and of its rest nothing is asked. */
const GOAL_MS = { create: 3000, open: 3000 };
/** The grid calculates in long tasks; the page is at rest when none has ended for so long. */
const REST_MS = 1000;
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html; charset=utf-8" };
const UNITS = Array.from({ length: 15 }, (_, i) => `Hội thành viên số ${i + 1}`).join("\n");

/** The built site on a free port of this machine. */
async function serve() {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = join(SITE, pathname === "/" ? "index.html" : pathname);
    if (!existsSync(path)) return response.writeHead(404).end();
    const headers = { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" };
    return response.writeHead(200, headers).end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return { url: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

function findBrowser() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** The workbook of the large bloc, made by the command line. */
function makeFile() {
  const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
  try {
    const { ruleset, bloc } = large.makeLargeBloc(15, 80);
    writeFileSync(join(folder, "ruleset.json"), JSON.stringify(ruleset));
    writeFileSync(join(folder, "bloc.json"), JSON.stringify(bloc));
    const input = ["--bloc", join(folder, "bloc.json"), "--ruleset", join(folder, "ruleset.json")];
    const args = [CLI, "create", ...input, "--out", join(folder, "book.xlsx")];
    execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    return { name: "book.xlsx", mimeType: "", buffer: readFileSync(join(folder, "book.xlsx")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from `begin` until the page shows the text, and until it is at rest, by the page's own clock. */
async function timeUntil(page, text, begin) {
  await page.evaluate((wanted) => {
    window.shownAt = new Promise((resolve) => {
      const look = () => {
        if (document.body.innerText.includes(wanted)) resolve(performance.now());
        else requestAnimationFrame(look);
      };
      look();
    });
  }, text);
  const start = await page.evaluate(() => performance.now());
  await begin();
  const shown = await page.evaluate(() => window.shownAt);
  const isAtRest = (rest) => performance.now() - window.busyUntil > rest;
  await page.waitForFunction(isAtRest, REST_MS);
  const rest = Math.max(shown, await page.evaluate(() => window.busyUntil));
  return { shown: shown - start, rest: rest - start };
}

/** From the navigation until the first button of the pane answers. */
async function timeStart(page, url) {
  await page.goto(url);
  await page.getByRole("button", { name: "Tạo sổ mới", exact: true }).waitFor();
  return page.evaluate(() => window.readyAt);
}

/** In the page, before everything else: when the pane's first buttons stand. */
function noteReady() {
  const look = () => {
    const isThere = [...document.querySelectorAll("main button")].length > 0;
    if (isThere) window.readyAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page, before everything else: when the last long task ended. */
function noteLongTasks() {
  window.busyUntil = 0;
  const note = ({ startTime, duration }) => (window.busyUntil = startTime + duration);
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "longtask" });
}

/** A workbook with an officer's own table: 8 groups of 10 criteria. */
async function makeTable() {
  const groups = Array.from({ length: 8 }, (_, g) => [
    [`${g + 1}`, `Nhóm nội dung số ${g + 1}`, 50],
    ...Array.from({ length: 10 }, (_, c) => [
      `${g + 1}.${c + 1}`,
      `Thực hiện tiêu chí số ${c + 1} của nhóm nội dung`,
      5,
    ]),
  ]);
  const rows = [["TT", "Nội dung", "Điểm tối đa"], ...groups.flat(), [null, "Tổng cộng", 400]];
  const plan = plainBook([{ ...plainSheet("x", "Tiêu chí", rows), inputs: [] }]);
  const bytes = await writeBook({ ...plan, names: [] });
  return { name: "bang.xlsx", mimeType: "", buffer: Buffer.from(bytes) };
}

/** From "Tạo sổ" until the pane says that the book of 15 units and 80 criteria stands. */
async function timeCreate(page) {
  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  await page.locator("input[type=file]").setInputFiles(table);
  await page.getByText("bang.xlsx không phải sổ thi đua").first().waitFor();
  await press("Đóng thông báo");
  await press("Tạo sổ mới");
  await page.getByRole("radio", { name: /^Dùng bảng tiêu chí/ }).check();
  await press("Đọc vùng đang chọn");
  await page.getByText("80 tiêu chí, thang điểm 400").waitFor();
  await press("Tiếp tục");
  await page.getByRole("textbox", { name: /^Tên khối, cụm/ }).fill("Khối đo tốc độ");
  await page.getByRole("textbox", { name: /^Đơn vị thành viên/ }).fill(UNITS);
  const create = page.getByRole("button", { name: "Tạo sổ", exact: true });
  while (!(await create.isVisible())) await press("Tiếp tục");
  const made = await timeUntil(page, "Đã xong: Tạo sổ.", () => create.click());
  const [, criteria = "?"] = /\/(\d+) tiêu chí/.exec(await page.locator("main").innerText()) ?? [];
  return { ...made, criteria };
}

const site = await serve();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const file = makeFile();
const table = await makeTable();
const times = Object.fromEntries(Object.keys(WHAT).map((what) => [what, []]));
let criteria = "?";
try {
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(noteReady);
    await page.addInitScript(noteLongTasks);
    times.start.push(await timeStart(page, site.url));
    const made = await timeCreate(page);
    times.create.push(made.shown);
    times.createRest.push(made.rest);
    criteria = made.criteria;
    await timeStart(page, site.url);
    const open = () => page.locator("input[type=file]").setInputFiles(file);
    const opened = await timeUntil(page, "Tình hình của sổ", open);
    times.open.push(opened.shown);
    times.openRest.push(opened.rest);
    await page.close();
  }
} finally {
  await browser.close();
  site.close();
}
console.log(
  `load of the machine: ${loadavg()[0].toFixed(1)}; ${criteria} cells to score in the created book`
);
console.table(
  Object.entries(times).map(([what, all]) => {
    const sorted = [...all].sort((a, b) => a - b).map(Math.round);
    const median = sorted[Math.floor(RUNS / 2)];
    const goal = GOAL_MS[what] ?? "–";
    return { what: WHAT[what], runs: sorted.join(" "), "median ms": median, "goal ms": goal };
  })
);
