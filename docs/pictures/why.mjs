// The printed page that says why one unit stands above another: sample bloc → workbook with the sheet So sánh → PDF → PNG.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contextOf, planBook } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { writeBook } from "../../src/host/files/write-book";
import { planComparison } from "../../src/sheets/comparison/plan-comparison";
import { findPrograms } from "./programs.mjs";

const FOLDER = import.meta.dirname;
const BLOC = "dien-bien-2018";
const DOTS_PER_INCH = 90;

/** Prints the first pair of the sample bloc's ranking. */
export async function drawWhy() {
  const [soffice, pdftoppm] = findPrograms([["soffice"], ["pdftoppm"]]);
  const work = mkdtempSync(join(tmpdir(), "thidua-why-"));
  const run = (program, args) => execFileSync(program, args, { encoding: "utf8" });
  try {
    const input = findBloc(BLOC);
    const plan = planBook(input);
    const sheets = [planComparison(contextOf(input), null), ...plan.sheets];
    const book = join(work, "why.xlsx");
    writeFileSync(book, await writeBook({ ...plan, sheets }));
    const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
    run(soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", work, book]);
    const size = ["-r", String(DOTS_PER_INCH), "-f", "1", "-l", "1"];
    const pdf = join(work, "why.pdf");
    run(pdftoppm, [...size, "-png", "-singlefile", pdf, join(FOLDER, "so-sanh")]);
    console.log("so-sanh.png");
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
