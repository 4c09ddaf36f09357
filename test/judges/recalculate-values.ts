import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFormula } from "../../src/plan/cells";
import { listFilled } from "../../src/plan/diff-sheet";
import type { BookPlan, SheetPlan } from "../../src/plan/sheet-plan";
import { withBooks, type Recalculated } from "./recalculated";
import { runProgram } from "./run-program";

/** Every text in quotes and every number in full, whatever the cell's look. */
const OPTIONS = "separator=, quoting-mode=always format=raw eol=unix";

/**
 * What Gnumeric calculates in a workbook, sheet by sheet as comma separated values: half the time of a whole workbook.
 * Numbers cannot be told from texts of the same letters and pass for what is expected; `compareValues` over whole workbooks tells them apart.
 */
export function recalculateValues(book: Uint8Array, plan: BookPlan): Promise<Recalculated> {
  return withBooks([book], async (folder, [path = ""]) => {
    const pattern = join(folder, "sheet-%n.csv");
    const type = "Gnumeric_stf:stf_assistant";
    await runProgram("ssconvert", ["--recalc", "-S", "-T", type, "-O", OPTIONS, path, pattern]);
    const count = readdirSync(folder).filter((name) => name.endsWith(".csv")).length;
    if (count !== plan.sheets.length) throw new Error(`${count} sheets of ${plan.sheets.length}`);
    return new Map(
      plan.sheets.map((sheet, i) => [
        sheet.name,
        parseRows(readFileSync(join(folder, `sheet-${i}.csv`), "utf8"), listTexts(sheet)),
      ])
    );
  });
}

/** Places ("row column") of formulas that are expected to show a text. */
function listTexts(sheet: SheetPlan): ReadonlySet<string> {
  return new Set(
    listFilled(sheet).flatMap(({ at, content }) =>
      isFormula(content) && typeof content.value === "string" ? [`${at.row} ${at.column}`] : []
    )
  );
}

/** Rows of quoted cells; what reads as a number is one where no text is expected. */
function parseRows(text: string, texts: ReadonlySet<string>): (string | number)[][] {
  const rows: (string | number)[][] = [[]];
  for (const [, cell = "", end] of text.matchAll(/"((?:[^"]|"")*)"([,\n]|$)/g)) {
    const row = rows.at(-1) ?? [];
    const shown = cell.replaceAll('""', '"');
    row.push(texts.has(`${rows.length} ${row.length + 1}`) ? shown : toValue(shown));
    if (end === "\n") rows.push([]);
  }
  return rows;
}

function toValue(text: string): string | number {
  return /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : text;
}
