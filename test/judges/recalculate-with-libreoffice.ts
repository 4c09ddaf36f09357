import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readRecalculated, withBooks, type Recalculated } from "./recalculated";
import { runProgram } from "./run-program";

/** "Always recalculate" on loading: left alone, LibreOffice shows the results that the file brings. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** What LibreOffice calculates in each workbook; one start of the program for all of them. */
export function recalculateWithLibreOffice(books: readonly Uint8Array[]): Promise<Recalculated[]> {
  return withBooks(books, async (folder, paths) => {
    const out = join(folder, "out");
    const args = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...paths];
    await runProgram("soffice", [profileOption(folder), "--headless", ...args]);
    return Promise.all(
      paths.map((_path, index) => readRecalculated(join(out, `book${index}.xlsx`)))
    );
  });
}

function profileOption(folder: string): string {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}
