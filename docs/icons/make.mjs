// The icons of assets/ from the drawings beside this file: NAME-16.svg for 16 px, NAME-32.svg for all larger sizes.
// Needs Chromium. Run: node docs/icons/make.mjs [path of chromium]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ASSETS = join(FOLDER, "../../assets");

/** Icon → sizes in pixels: the add-in's own has 64 for sharp screens, those of buttons do not need it. */
const ICONS = {
  app: [16, 32, 64, 80],
  start: [16, 32, 80],
  create: [16, 32, 80],
  check: [16, 32, 80],
  rank: [16, 32, 80],
  forms: [16, 32, 80],
};

/** Ribbons the shapes must stand out from: white, light grey, dark grey. */
const RIBBONS = ["#ffffff", "#f3f3f3", "#262626"];
const LOWEST_CONTRAST = 3;

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The first colour of a drawing carries its outline; the others lie inside it. */
function checkContrast(name, svg) {
  const outline = /fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
  const weak = RIBBONS.filter((ribbon) => contrast(outline, ribbon) < LOWEST_CONTRAST);
  if (weak.length > 0) throw new Error(`${name}: ${outline} is too weak on ${weak.join(", ")}`);
}

async function draw(browser, svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

mkdirSync(ASSETS, { recursive: true });
const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium" });
try {
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      const drawing = `${name}-${size < 32 ? 16 : 32}.svg`;
      const svg = readFileSync(join(FOLDER, drawing), "utf8");
      checkContrast(drawing, svg);
      writeFileSync(join(ASSETS, `${name}-${size}.png`), await draw(browser, svg, size));
    }
  }
} finally {
  await browser.close();
}
