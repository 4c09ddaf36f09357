import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withBooks } from "./recalculated";
import { runProgram } from "./run-program";

/** Lines of each page of each file as LibreOffice prints it: spaces in a row are one, empty lines are left out. */
export function printWithLibreOffice(files: readonly Uint8Array[]): Promise<string[][][]> {
  return withBooks(files, async (folder, paths) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = ["--headless", "--convert-to", "pdf", "--outdir", folder, ...paths];
    await runProgram("soffice", [profile, ...args]);
    return Promise.all(paths.map((path) => readPdf(path.replace(/[.][a-z]+$/, ".pdf"))));
  });
}

async function readPdf(path: string): Promise<string[][]> {
  const text = await runProgram("pdftotext", ["-layout", path, "-"]);
  // Every page ends with a form feed.
  return text
    .split("\f")
    .slice(0, -1)
    .map((page) =>
      page
        .split("\n")
        .map((line) => line.replace(/\s+/g, " ").trim())
        .filter(Boolean)
    );
}
