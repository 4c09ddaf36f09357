// The dossiers of the sample blocs on paper: every form as sheet and as Word document → PDF → pages side by side.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";
import { listAllForms } from "../../src/app/forms/list-forms";
import { writeForms } from "../../src/app/forms/write-forms";
import { findBloc } from "../../src/app/shipped-blocs";
import { xlsxFiles } from "../../src/host/files/xlsx-files";
import { findPrograms } from "./programs.mjs";
import { shrinkPng } from "./shrink-png.mjs";

const FOLDER = join(import.meta.dirname, "ho-so");
const BLOCS = ["quang-ninh-2018", "dien-bien-2018", "can-tho-2017", "ben-tre-2023"];
const DOTS_PER_INCH = 70;
const WIDTH = 1960;
const PAGE = 310;

/** Prints the forms of every bloc, of the kinds that units write only that of the first unit. */
export async function drawForms() {
  const names = [["soffice"], ["pdftoppm"], ["chromium", "chromium-browser", "google-chrome"]];
  const [soffice, pdftoppm, browser] = findPrograms(names);
  mkdirSync(FOLDER, { recursive: true });
  for (const bloc of BLOCS) {
    const work = mkdtempSync(join(tmpdir(), "thidua-forms-"));
    try {
      const files = await writeBloc(bloc, work);
      const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
      const convert = [profile, "--headless", "--convert-to", "pdf", "--outdir", work];
      execFileSync(soffice, [...convert, ...files], { stdio: "ignore" });
      const pdfs = files.map((file) => file.replace(/\.(?:xlsx|docx)$/, ".pdf"));
      pdfs.forEach((pdf) => printPages(pdftoppm, pdf));
      const [book, ...documents] = pdfs;
      await layOut(browser, pagesOf(work, [book]), join(FOLDER, `${bloc}-trang-tinh.png`));
      await layOut(browser, pagesOf(work, documents), join(FOLDER, `${bloc}-word.png`));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
}

/** The workbook of forms first, then the documents in their order. */
async function writeBloc(bloc, work) {
  const input = findBloc(bloc);
  const first = input.bloc.units[0].code;
  const all = listAllForms(input, true).filter(({ unit }) => unit === undefined || unit === first);
  const written = await writeForms(input, { forms: all, name: bloc }, xlsxFiles);
  return written.map(({ bytes }, order) => {
    const ending = order === 0 ? "xlsx" : "docx";
    const path = join(work, `${String(order).padStart(2, "0")}.${ending}`);
    writeFileSync(path, bytes);
    return path;
  });
}

function printPages(pdftoppm, pdf) {
  const prefix = pdf.replace(/\.pdf$/, "-page");
  execFileSync(pdftoppm, ["-r", String(DOTS_PER_INCH), "-gray", "-png", pdf, prefix]);
}

function pagesOf(work, pdfs) {
  const all = readdirSync(work).sort((a, b) => (a < b ? -1 : 1));
  return pdfs.flatMap((pdf) => {
    const prefix = basename(pdf).replace(/\.pdf$/, "-page");
    return all.filter((name) => name.startsWith(prefix)).map((name) => join(work, name));
  });
}

/** Pages side by side in one picture. */
async function layOut(executablePath, pages, picture) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
    const images = pages.map((file) => {
      const data = readFileSync(file).toString("base64");
      return `<img src="data:image/png;base64,${data}" style="width:${PAGE}px;align-self:start;border:1px solid #999">`;
    });
    const style = "margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#ddd";
    await page.setContent(`<body style="${style}">${images.join("")}</body>`);
    writeFileSync(picture, shrinkPng(await page.screenshot({ fullPage: true })));
    process.stdout.write(`${basename(picture)}: ${pages.length} pages\n`);
  } finally {
    await browser.close();
  }
}
