// Pictures of the printed sheets: demo workbook → LibreOffice → PDF → PNG.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPrograms } from "./programs.mjs";

const FOLDER = import.meta.dirname;
const CLI = join(FOLDER, "../../dist/cli/thidua.js");
const BLOC = "quang-ninh-2018";
const DOTS_PER_INCH = 90;

/** File of the demo → picture → the words that stand at the top of its page. */
const PICTURES = {
  [BLOC]: {
    "don-vi": "BẢNG CHẤM ĐIỂM THI ĐUA",
    "tong-hop": "BẢNG TỔNG HỢP ĐIỂM THI ĐUA",
    "xep-hang": "BẢNG XẾP HẠNG THI ĐUA",
    "de-nghi": "ĐỀ NGHỊ KHEN THƯỞNG NĂM",
  },
  [`${BLOC}-bieu-mau`]: {
    "to-trinh": "TỜ TRÌNH",
    "danh-sach": "DANH SÁCH ĐƠN VỊ ĐỀ NGHỊ",
  },
};

const run = (program, args) => execFileSync(program, args, { encoding: "utf8" });

/** Prints the sample bloc and writes one picture per kind of sheet. */
export function drawSheets() {
  const [soffice, pdftotext, pdftoppm] = findPrograms([["soffice"], ["pdftotext"], ["pdftoppm"]]);
  const work = mkdtempSync(join(tmpdir(), "thidua-pictures-"));
  try {
    run(process.execPath, [CLI, "demo", "--bloc", BLOC, "--out", work]);
    const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
    for (const [file, pictures] of Object.entries(PICTURES)) {
      const book = join(work, `${file}.xlsx`);
      run(soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", work, book]);
      const pdf = join(work, `${file}.pdf`);
      const pages = run(pdftotext, ["-layout", pdf, "-"]).split("\f");
      for (const [name, words] of Object.entries(pictures)) {
        const page = findPage(pages, words);
        const size = ["-r", String(DOTS_PER_INCH), "-f", page, "-l", page];
        run(pdftoppm, [...size, "-png", "-singlefile", pdf, join(FOLDER, name)]);
        console.log(`${name}.png: page ${page} of ${pages.length - 1}`);
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Programs that draw accents apart leave spaces inside words; they do not count. */
function findPage(pages, words) {
  const plain = (text) => text.normalize("NFC").replace(/\s/gu, "");
  const index = pages.findIndex((page) => plain(page.slice(0, 4000)).includes(plain(words)));
  if (index < 0) throw new Error(`No page with "${words}"`);
  return String(index + 1);
}
