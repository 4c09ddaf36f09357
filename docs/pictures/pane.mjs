// Pictures of the twelve steps of docs/huong-dan.md: the page without Excel, built and driven in Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { createHands } from "./hands.mjs";
import { findPrograms } from "./programs.mjs";
import { buildSite, serveSite } from "./site.mjs";
import { makeBook } from "./steps-create.mjs";
import { workThroughYear } from "./steps-year.mjs";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];
const FOLDER = import.meta.dirname;
const SIZE = { width: 1200, height: 740 };

/** Takes every picture of the guide; each visit begins with an empty workbook. */
export async function takeGuide() {
  const [executablePath] = findPrograms([BROWSERS]);
  const folder = mkdtempSync(join(tmpdir(), "thidua-site-"));
  try {
    buildSite(folder);
    const site = await serveSite(folder);
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    try {
      for (const steps of [makeBook, workThroughYear]) await visit(browser, site.url, steps);
    } finally {
      await browser.close();
      site.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function visit(browser, url, steps) {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(url);
  const hands = createHands(page);
  const shoot = async (name, part) => {
    const file = `huong-dan-${name}.png`;
    await hands.shoot(join(FOLDER, file), part);
    console.log(file);
  };
  await steps({ ...hands, shoot });
  await context.close();
}
