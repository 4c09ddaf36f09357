import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = new Set<string>();

/** Writes down that the Open XML SDK found a file valid, so that nothing else in this run asks it about the same bytes. */
export function noteJudged(file: Uint8Array): void {
  here.add(hashOf(file));
  writeFileSync(placeOf(file), "");
}

/** Whether the Open XML SDK found the file valid in this run. */
export function isJudged(file: Uint8Array): boolean {
  return existsSync(placeOf(file));
}

/** Whether it was this test file that asked. */
export function isJudgedHere(file: Uint8Array): boolean {
  return here.has(hashOf(file));
}

/** Two files of the same bytes have the same. */
export function hashOf(file: Uint8Array): string {
  return createHash("sha256").update(file).digest("hex");
}

function placeOf(file: Uint8Array): string {
  const run = process.env.THIDUA_RUN;
  if (run === undefined) throw new Error("globalSetup did not make the folder of the run");
  return join(run, "judged", hashOf(file));
}
